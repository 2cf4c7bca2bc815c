import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Content, Html } from './html.ts';

type Bar = { label: Content; value: number; words: Content; href?: string };

/** A list of words and figures that can be read as it stands; the bars only repeat it. */
export function barChart({
  title,
  bars,
  max,
}: {
  title: string;
  bars: readonly Bar[];
  max?: number;
}): Html {
  const whole = max ?? Math.max(1, ...bars.map(({ value }) => value));
  return html`<figure class="bars"><figcaption class="chart-title">${title}</figcaption><ul>${bars.map((bar) => barItem(bar, whole))}</ul></figure>`;
}

function barItem({ label, value, words, href }: Bar, whole: number): Html {
  const width = Math.round(Math.min(1, value / whole) * 1000) / 10;
  return html`<li><div class="bar-line"><span>${href ? html`<a href="${href}">${label}</a>` : label}</span><span>${words}</span></div>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" width="100%" height="10" aria-hidden="true" focusable="false"><rect class="bar-ground" width="100" height="6"/><rect ${attributes({ class: 'bar-fill', width, height: 6 })}/></svg></li>`;
}
