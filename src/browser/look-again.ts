import { onEveryPage, showAnswer } from './swap.ts';

/** After so many looks whoever waits may press the button. */
const MOST_LOOKS = 30;

/**
 * A page with data-look-again="seconds" waits for something: it is asked for again until that has
 * come, and only then shown, so that nobody is disturbed while reading.
 */
export function startLookingAgain(): void {
  onEveryPage(() => void look(MOST_LOOKS));
}

async function look(left: number): Promise<void> {
  const waiting = document.querySelector<HTMLElement>('[data-look-again]');
  if (!waiting || left === 0) return;
  await new Promise((done) => setTimeout(done, Number(waiting.dataset.lookAgain) * 1000));
  if (!waiting.isConnected) return;
  const response = await fetch(location.href).catch(() => null);
  const text = response?.ok ? await response.clone().text() : 'data-look-again';
  if (!response || text.includes('data-look-again')) return look(left - 1);
  await showAnswer(response);
}
