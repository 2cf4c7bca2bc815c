import { showAnswer } from './swap.ts';

/**
 * A form with data-enhance is sent by fetch and answered in place. Whatever goes wrong on the
 * way, the browser sends the form itself, as it would have without us.
 */
export function startEnhancedForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (!form.hasAttribute('data-enhance') || form.hasAttribute('data-outbox')) return;
    event.preventDefault();
    void send(form, event.submitter);
  });
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (form.getAttribute('aria-busy')) return;
  form.setAttribute('aria-busy', 'true');
  submitter?.setAttribute('aria-busy', 'true');
  try {
    await showAnswer(
      await fetch(actionOf(form, submitter), { method: 'POST', body: bodyOf(form, submitter) }),
    );
  } catch {
    form.removeAttribute('data-enhance');
    form.removeAttribute('aria-busy');
    if (submitter instanceof HTMLButtonElement) form.requestSubmit(submitter);
    else form.requestSubmit();
  }
}

/** A `formaction` of the button wins; `form.action` would be shadowed by a field of that name. */
export function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  return submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
}

/** As the form says: files need multipart, all else is small and plain. */
function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData | URLSearchParams {
  const fields = new FormData(form, submitter);
  return form.enctype === 'multipart/form-data' ? fields : plain(fields);
}

export function plain(fields: FormData): URLSearchParams {
  const words = new URLSearchParams();
  fields.forEach((value, name) => {
    if (typeof value === 'string') words.append(name, value);
  });
  return words;
}
