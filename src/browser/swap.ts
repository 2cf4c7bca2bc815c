/** Announced after `<main>` was replaced, so that what looks at its contents looks again. */
const SWAPPED = 'sambung:swapped';

/** Puts the answer's `<main>` in place of this page's; loads the page when there is none. */
export async function showAnswer(response: Response): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) {
    location.assign(response.url);
    return;
  }
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = next.querySelector('main');
  const here = document.querySelector('main');
  if (!main || !here) {
    location.assign(response.url);
    return;
  }
  here.replaceWith(main);
  const head = next.querySelector('.masthead');
  if (head) document.querySelector('.masthead')?.replaceWith(head);
  document.title = next.title;
  if (response.redirected) history.pushState(SWAPPED, '', response.url);
  const target =
    document.querySelector<HTMLElement>('#errors, [role=alert], [role=status].notice') ?? main;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  window.scrollTo({ top: target === main ? 0 : Math.max(0, target.offsetTop - 16) });
  document.dispatchEvent(new Event(SWAPPED));
}

/**
 * Going back over a swap loads the page of that address. Links within a page fire the same
 * event, and those must not.
 */
export function startGoingBack(): void {
  const address = () => location.pathname + location.search;
  let shown = address();
  document.addEventListener(SWAPPED, () => {
    shown = address();
  });
  window.addEventListener('popstate', () => {
    if (address() !== shown) location.reload();
  });
}

/** Runs now and after each swap. */
export function onEveryPage(look: () => void): void {
  look();
  document.addEventListener(SWAPPED, look);
}
