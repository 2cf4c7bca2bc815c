import type { Context } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { Fault } from './fault.ts';

/** Everything a client sent: texts by name, and pictures it sent along instead of an address. */
export type Fields = { texts: Map<string, string[]>; pictures: File[] };

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** The body as a form, and nothing but a form: that is how the specification posts. */
export async function readFields(c: Context<Env>): Promise<Fields> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!FORMS.includes(type)) {
    throw new Fault(400, 'The body must be application/x-www-form-urlencoded');
  }
  const body = await c.req.parseBody({ all: true });
  const texts = new Map<string, string[]>();
  const pictures: File[] = [];
  for (const [name, given] of Object.entries(body)) {
    for (const one of [given].flat()) {
      if (one instanceof File) pictures.push(...(one.size > 0 ? [one] : []));
      else texts.set(name, [...(texts.get(name) ?? []), tidy(one)]);
    }
  }
  return { texts, pictures };
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim();

/** The first value under a name; an empty one is none. */
export const textIn = ({ texts }: Fields, name: string): string => texts.get(name)?.[0] ?? '';

/** `attribute[code]`, also as the list `attribute[code][]`. */
export function attributesIn({ texts }: Fields): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, values] of texts) {
    const code = /^attribute\[([a-z0-9_]{1,60})\](?:\[\])?$/.exec(name)?.[1];
    if (code) found.set(code, [...(found.get(code) ?? []), ...values]);
  }
  return found;
}
