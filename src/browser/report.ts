/** The form of a report where scripts run; loaded on its page alone. */
import { startPhotos } from './report-photos.ts';
import { startPlace } from './report-place.ts';
import { startSimilar } from './report-similar.ts';
import { onEveryPage } from './swap.ts';

onEveryPage(() => {
  const place = document.querySelector<HTMLElement>('[data-report]');
  if (place && !place.dataset.started) start(place);
  startPrinting();
});
void keepForLater();

function start(place: HTMLElement): void {
  place.dataset.started = 'yes';
  place.querySelectorAll<HTMLElement>('[data-when-scripts]').forEach((part) => {
    part.hidden = false;
  });
  // a page kept for later is shown many times: each report still has a key of its own
  place.querySelectorAll<HTMLInputElement>('[data-fresh]').forEach((field) => {
    field.value = crypto.randomUUID();
  });
  startPhotos(place);
  startSimilar(place);
  startPlace(place);
}

function startPrinting(): void {
  document.querySelectorAll<HTMLElement>('[data-print]').forEach((button) => {
    button.hidden = false;
    button.onclick = () => window.print();
  });
}

/** The empty form and what it needs, as a guest sees it, for the next time without a connection. */
async function keepForLater(): Promise<void> {
  if (!('caches' in window) || !navigator.onLine) return;
  const page = await fetch('/lapor', { credentials: 'omit' }).catch(() => null);
  if (!page?.ok) return;
  const text = await page.clone().text();
  const cache = await caches.open('aset');
  await cache.put('/lapor', page);
  await cache
    .addAll([...text.matchAll(/(?:src|href)="(\/aset\/[\w.-]+)"/g)].map(([, asset = '']) => asset))
    .catch(() => undefined);
}
