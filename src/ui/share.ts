import { html } from 'hono/html';

import type { Messages } from '#messages';
import { linkButton } from './button.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/** WhatsApp by link, which works anywhere; copying where a script can. */
export function shareButtons(t: Messages, { text, url }: { text: string; url: string }): Html {
  return html`<div class="buttons">${whatsAppButton(t, { text, url })}${copyButton(t, { text: url, label: t.ui.share.copyLink })}</div>`;
}

export function whatsAppButton(t: Messages, { text, url }: { text: string; url: string }): Html {
  const whatsapp = `https://wa.me/?text=${encodeURIComponent(text.includes(url) ? text : `${text}\n\n${url}`)}`;
  return linkButton(whatsapp, t.ui.share.whatsapp, { tone: 'primary', icon: 'message-circle' });
}

/** Hidden until the script finds it can copy: a button that does nothing is not shown. */
function copyButton(t: Messages, { text, label }: { text: string; label?: string }): Html {
  return html`<button type="button" class="button plain" hidden data-copy="${text}" data-copied="${t.ui.share.copied}">${icon('copy')}<span aria-live="polite">${label ?? t.ui.share.copy}</span></button>`;
}

/** Text to be passed on as it is, with a button to copy it; without scripts it can be selected. */
export function copyText(
  t: Messages,
  { label, text, id }: { label: string; text: string; id: string },
): Html {
  // some 40 letters a line on a phone; a longer text scrolls
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 40), 0);
  return html`<div class="field copy-text"><label for="${id}">${label}</label><textarea id="${id}" readonly rows="${Math.min(18, Math.max(3, lines + 1))}">
${text}</textarea><div class="buttons">${copyButton(t, { text })}</div></div>`;
}
