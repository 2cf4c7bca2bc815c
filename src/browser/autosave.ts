import { plain } from './enhance.ts';

const PAUSE_MS = 1500;
const RETRY_MS = 15_000;

/**
 * A form with data-autosave="/address" is posted there when the writer pauses. The answer is
 * 204 or 200, or 409 when another person saved meanwhile; JSON fields of a 200 are written
 * into hidden fields of the same name (the new `revision`).
 */
export function startAutosave(): void {
  const waiting = new WeakMap<HTMLFormElement, number>();
  const later = (form: HTMLFormElement, pause: number) => {
    window.clearTimeout(waiting.get(form));
    waiting.set(
      form,
      window.setTimeout(() => void save(form, () => later(form, RETRY_MS)), pause),
    );
  };
  document.addEventListener('input', ({ target }) => {
    const form =
      target instanceof Element ? target.closest<HTMLFormElement>('form[data-autosave]') : null;
    if (form) later(form, PAUSE_MS);
  });
}

async function save(form: HTMLFormElement, again: () => void): Promise<void> {
  if (!form.isConnected || form.getAttribute('aria-busy')) return;
  const word = form.querySelector<HTMLElement>('.autosave-word');
  const say = (text = '') => {
    if (word) word.textContent = text;
  };
  try {
    const response = await fetch(form.dataset.autosave ?? '', {
      method: 'POST',
      body: plain(new FormData(form)),
    });
    if (!response.ok) {
      say(response.status === 409 ? word?.dataset.conflict : word?.dataset.failed);
      return;
    }
    if (response.headers.get('content-type')?.includes('json')) fill(form, await response.json());
    const time = new Date().toLocaleTimeString(document.documentElement.lang, {
      timeStyle: 'short',
    });
    say(word?.dataset.saved?.replace('{time}', time));
  } catch {
    say(word?.dataset.failed);
    again();
  }
}

function fill(form: HTMLFormElement, answer: unknown): void {
  if (typeof answer !== 'object' || !answer) return;
  for (const [name, value] of Object.entries(answer)) {
    const field = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`);
    if (field) field.value = String(value);
  }
}
