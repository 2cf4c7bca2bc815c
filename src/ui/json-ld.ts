import { raw } from 'hono/html';

import type { Html } from './html.ts';

/** schema.org for search engines. A data block is not a script to the policy; `<` cannot end it. */
export function jsonLd(thing: Readonly<Record<string, unknown>>): Html {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return raw(`<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`);
}
