import { raw } from 'hono/html';

import type { Html } from './html.ts';

type Value = string | number | boolean | undefined;

/** Attributes that are there only when they have a value; `true` stands alone, as in `required`. */
export function attributes(given: Readonly<Record<string, Value>>): Html {
  const written = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [name] : [`${name}="${escapeText(String(value))}"`];
  });
  return raw(written.join(' '));
}

/** For text and quoted attributes; the `html` template does the same to what it is given. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
