import { raw } from 'hono/html';

import type { Html } from './html.ts';

type Value = string | number | boolean | undefined;

/** Attributes that are there only when they have a value; `true` stands alone, as in `required`. */
export function attributes(given: Readonly<Record<string, Value>>): Html {
  let written = '';
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (written !== '') written += ' ';
    written += value === true ? name : `${name}="${escapeText(String(value))}"`;
  }
  return raw(written);
}

/** For text and quoted attributes; the `html` template does the same to what it is given. */
function escapeText(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
