import { raw } from 'hono/html';

import { escapeText } from './attributes.ts';
import type { Html } from './html.ts';

/** What `ts_headline` shall put around a hit: signs no text can hold, since NUL's kin are stripped. */
export const HIT_START = '\u0002';
export const HIT_STOP = '\u0003';

/** An excerpt with its hits marked; all else is escaped. */
export function highlighted(excerpt: string): Html {
  return raw(escapeText(excerpt).replaceAll(HIT_START, '<mark>').replaceAll(HIT_STOP, '</mark>'));
}
