import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/** Words for the scripts, in the page so that they come in its language; hidden until needed. */
export function offlineWords({ ui }: Messages): Html {
  return html`<div class="offline" id="luring" role="status" hidden><p>${icon('wifi-off')}<strong>${ui.offline.badge}</strong></p><p>${ui.offline.note}</p></div>
<section class="outbox" id="kotak-kirim" aria-live="polite" hidden data-waiting="${ui.outbox.waiting}" data-kept="${ui.outbox.kept}" data-refused="${ui.outbox.refused}" data-discard="${ui.outbox.discard}" data-sent="${ui.outbox.sent}" data-receipt-words="${ui.outbox.receipt}" data-noted="${ui.outbox.noted}" data-look="${ui.outbox.look}"><p class="outbox-title"></p><ul></ul><button type="button" class="button plain outbox-send">${ui.outbox.sendNow}</button></section>`;
}
