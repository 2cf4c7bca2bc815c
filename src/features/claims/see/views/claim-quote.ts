import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import type { Verdict } from '../../claim.ts';
import { toneOf } from './verdict-word.ts';

/** So much of a long message is shown at once, in characters. */
const SHOWN = 600;

/**
 * The message word for word, under its verdict: said before it, and struck across it, so that a
 * picture of the screen cannot be passed on as if it were true.
 */
export function claimQuote(
  frame: Frame,
  { quote, verdict }: { quote: string; verdict: Verdict },
): Html {
  const t = frame.t.claimSee.verdict;
  const word = frame.t.claims.verdicts[verdict];
  const isLong = quote.length > SHOWN * 1.2;
  const words = (text: string) =>
    html`<blockquote class="claim-words" data-verdict="${word}">${text}</blockquote>`;
  return html`<figure class="claim-quote ${toneOf(verdict)}"><figcaption>${t.messageHint(word)}</figcaption>
${words(isLong ? `${quote.slice(0, SHOWN)}…` : quote)}${
    isLong ? html`<details><summary>${t.readWhole}</summary>${words(quote)}</details>` : ''
  }</figure>`;
}
