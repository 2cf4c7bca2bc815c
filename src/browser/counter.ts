import { onEveryPage } from './swap.ts';

type Counted = HTMLInputElement | HTMLTextAreaElement;

/** Fields with data-count say how many characters are left, quietly, from the last fifth on. */
export function startCounters(): void {
  onEveryPage(() => document.querySelectorAll<Counted>('[data-count]').forEach(count));
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) count(target);
  });
}

function count(field: Counted): void {
  const word = field.parentElement?.querySelector<HTMLElement>('.counter');
  if (!word || !field.dataset.count) return;
  const limit = Number(field.dataset.count);
  // as the server counts: one for a character, also for those of two code units
  const left = limit - Array.from(field.value).length;
  word.hidden = left > limit / 5;
  word.classList.toggle('over', left < 0);
  word.textContent = ((left < 0 ? word.dataset.over : word.dataset.left) ?? '').replace(
    '{n}',
    String(Math.abs(left)),
  );
}
