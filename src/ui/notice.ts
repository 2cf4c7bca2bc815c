import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Content, Html } from './html.ts';
import { icon, type IconName } from './icon.ts';

export type Tone = 'success' | 'problem' | 'warning' | 'info' | 'emergency';

const ICONS: Record<Tone, IconName> = {
  success: 'circle-check',
  problem: 'circle-alert',
  warning: 'triangle-alert',
  info: 'info',
  emergency: 'siren',
};

/** A message about the page. Its tone is said in a word and a sign, the colour only repeats it. */
export function notice(
  t: Messages,
  { tone, title }: { tone: Tone; title?: string },
  body?: Content,
): Html {
  const inside = html`${icon(ICONS[tone])}<div><p class="notice-title">${title ?? t.ui.tone[tone]}</p>${body ? html`<div class="notice-body">${body}</div>` : ''}</div>`;
  if (tone === 'problem') return html`<div class="notice ${tone}" role="alert">${inside}</div>`;
  if (tone === 'success') return html`<div class="notice ${tone}" role="status">${inside}</div>`;
  return html`<div class="notice ${tone}">${inside}</div>`;
}
