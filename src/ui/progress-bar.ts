import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Content, Html } from './html.ts';

/** How much of a whole is there; `words` says it ("18 dari 22 kelurahan"). */
export function progressBar({
  label,
  value,
  max,
  words,
}: {
  label: string;
  value: number;
  max: number;
  words: Content;
}): Html {
  const share = max > 0 ? Math.min(100, Math.round((value / max) * 1000) / 10) : 0;
  return html`<div class="progress"><p class="progress-label"><span>${label}</span> <span class="progress-words">${words}</span></p>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" width="100%" height="8" aria-hidden="true" focusable="false"><rect ${attributes({ class: 'bar-ground', width: 100, height: 6 })}/><rect ${attributes({ class: 'bar-fill', width: share, height: 6 })}/></svg></div>`;
}
