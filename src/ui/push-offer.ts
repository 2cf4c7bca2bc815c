import { html } from 'hono/html';

import type { Messages } from '#messages';
import { attributes } from './attributes.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/** Shown by the script: notifications on this phone, on or off. `key` is the city's VAPID public key. */
export function pushOffer(
  { ui }: Messages,
  { action, key, label }: { action: string; key: string; label: string },
): Html {
  const words = attributes({
    'data-push': action,
    'data-key': key,
    'data-on': ui.push.on,
    'data-off': ui.push.off,
    'data-blocked': ui.push.blocked,
    'data-unsupported': ui.push.unsupported,
  });
  return html`<div class="push-offer" hidden ${words}><p role="status"></p><button type="button" class="button plain">${icon('bell')}<span>${label}</span></button></div>`;
}
