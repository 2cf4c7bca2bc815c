import type { Context } from 'hono';
import { z } from 'zod';

export type Typed = Record<string, string | string[]>;
export type ParsedForm<T> =
  | { ok: true; value: T; typed: Typed }
  | { ok: false; errors: Record<string, string>; typed: Typed };

/**
 * Parses a form once, at the edge. What was typed comes back whatever happens, so that the
 * page can be shown again with nothing lost; files are not given back, browsers cannot keep them.
 * `errors` has one sentence a field, as the schema words it; `_` is for the form as a whole.
 */
export async function parseForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<ParsedForm<z.infer<Schema>>> {
  const body = await c.req.parseBody({ all: true });
  const typed: Typed = {};
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = name.replace(/\[\]$/, '');
    given[key] = normalise(value);
    const words = textOf(given[key]);
    if (words !== null) typed[key] = words;
  }

  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  return { ok: false, errors: firstErrors(parsed.error), typed };
}

/** One sentence a field; a field inside a list answers for the list. */
export function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '_');
    errors[field] ??= issue.message;
  }
  return errors;
}

/** Filters and cursors from the address: a value that is not usable falls to its default. */
export function parseQuery<Schema extends z.ZodObject>(c: Context, schema: Schema) {
  const given: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(c.req.queries())) {
    const plain = values.map((value) => value.replaceAll('\u0000', ''));
    given[name] = plain.length > 1 ? plain : (plain[0] ?? '');
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const field = issue.path[0];
    if (typeof field === 'string') Reflect.deleteProperty(given, field);
  }
  return schema.parse(given);
}

/** Browsers send CRLF; PostgreSQL refuses NUL; both are settled here. An empty file is no file. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise).filter((one) => one !== undefined);
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
  if (value instanceof File && value.size === 0) return undefined;
  return value;
}

function textOf(value: unknown): string | string[] | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  return value.filter((one) => typeof one === 'string');
}
