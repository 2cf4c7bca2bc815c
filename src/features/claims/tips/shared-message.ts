import type { Context } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';

const words = z.string().trim().catch('').default('');
const Shared = z.object({ title: words, text: words, url: words });

/** What the share sheet handed over as one message; a title counts where nothing else says what it is. */
export async function sharedMessage(c: Context<Env>): Promise<string> {
  const form = await parseForm(c, Shared);
  if (!form.ok) return '';
  const { title, text, url } = form.value;
  const parts = text === '' ? [title, url] : [text, text.includes(url) ? '' : url];
  return parts.filter((part) => part !== '').join('\n');
}

/**
 * A share comes from the browser itself, not from a page: it says so with `none`, which no page can
 * send. Old browsers say nothing; then it must not name another site as its origin.
 */
export function isSharedByPerson(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'none' || site === 'same-origin';
  const origin = c.req.header('origin');
  if (origin === undefined || origin === 'null') return true;
  return URL.parse(origin)?.host === c.req.header('host');
}
