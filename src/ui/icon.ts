import { readFileSync } from 'node:fs';

import { raw } from 'hono/html';

import type { Html } from './html.ts';

/** The signs in use, from one line set (Lucide). A new one is added here by its file name. */
const NAMES = [
  'archive',
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'badge-check',
  'ban',
  'bell',
  'building-2',
  'calendar-days',
  'chart-column',
  'check',
  'chevron-down',
  'chevron-right',
  'circle-alert',
  'circle-check',
  'clock',
  'clock-alert',
  'copy',
  'download',
  'external-link',
  'eye',
  'file-text',
  'flag',
  'funnel',
  'globe',
  'history',
  'house',
  'image',
  'inbox',
  'info',
  'key-round',
  'landmark',
  'link',
  'list-checks',
  'lock',
  'log-in',
  'log-out',
  'mail',
  'map',
  'map-pin',
  'megaphone',
  'message-circle',
  'message-circle-question-mark',
  'mic',
  'newspaper',
  'paperclip',
  'pencil',
  'phone',
  'plus',
  'printer',
  'qr-code',
  'refresh-cw',
  'rss',
  'search',
  'send',
  'settings',
  'share-2',
  'shield-check',
  'siren',
  'trash-2',
  'triangle-alert',
  'undo-2',
  'upload',
  'user-plus',
  'user-round',
  'users',
  'volume-2',
  'wifi-off',
  'x',
] as const;

export type IconName = (typeof NAMES)[number];

const folder = new URL('../../node_modules/lucide-static/icons/', import.meta.url);

/** Read once, when the module loads: only the drawing inside, the frame is the same for all. */
const DRAWINGS = new Map<IconName, string>(
  NAMES.map((name) => {
    const file = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
    const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(file)?.[1] ?? '';
    return [name, drawing.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>')];
  }),
);

/** Always beside a word: it is hidden from screen readers and says nothing alone. */
export function icon(name: IconName): Html {
  return raw(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${DRAWINGS.get(name) ?? ''}</svg>`,
  );
}
