import { html } from 'hono/html';

import type { Html } from './html.ts';
import { icon, type IconName } from './icon.ts';

export type BadgeTone = 'neutral' | 'good' | 'busy' | 'warn' | 'bad' | 'muted';

/** A state in one or two words. */
export function badge(label: string, tone: BadgeTone = 'neutral', sign?: IconName): Html {
  return html`<span class="badge ${tone}">${sign ? icon(sign) : ''}${label}</span>`;
}
