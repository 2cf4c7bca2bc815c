import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Content } from './html.ts';
import { icon } from './icon.ts';

/** Links by key, not by number: a list that grows meanwhile neither repeats nor skips. */
export function paging(
  t: Messages,
  { newer, older }: { newer?: string | null; older?: string | null },
): Content {
  if (!newer && !older) return '';
  return html`<nav class="paging" aria-label="${t.ui.paging}">
${newer ? html`<a class="button plain" rel="prev" href="${newer}">${icon('arrow-left')}<span>${t.ui.newer}</span></a>` : ''}
${older ? html`<a class="button plain older" rel="next" href="${older}"><span>${t.ui.older}</span>${icon('arrow-right')}</a>` : ''}
</nav>`;
}
