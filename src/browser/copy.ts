import { onEveryPage } from './swap.ts';

/** Buttons with data-copy appear where copying is possible, and say when it is done. */
export function startCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  onEveryPage(() => {
    document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
      button.hidden = false;
    });
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const word = button.querySelector('span');
  const before = word?.textContent;
  await navigator.clipboard.writeText(button.dataset.copy ?? '');
  if (!word || before === button.dataset.copied) return;
  word.textContent = button.dataset.copied ?? '';
  window.setTimeout(() => {
    word.textContent = before ?? '';
  }, 2500);
}
