import { z } from 'zod';

/** A record of the index under measurement; `text` may be missing. Other fields are left alone. */
export const IndexLine = z.object({
  id: z.coerce.string().min(1),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
});
export type IndexLine = z.infer<typeof IndexLine>;

/** A message to match; with `expected` (a record, or null for none) it can be judged. */
export const QueryLine = z.object({
  id: z.coerce.string().min(1),
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  expected: z.coerce.string().min(1).nullish().catch(undefined),
  variant: z.string().optional().catch(undefined),
});
export type QueryLine = z.infer<typeof QueryLine>;

export type Lines<T> = {
  good: T[];
  /** Numbers of lines that could not be read, from 1 on. */ bad: number[];
};

/** One JSON object a line; empty lines are nothing, a line of another kind is named and left out. */
export function readLines<Line extends z.ZodType>(file: string, line: Line): Lines<z.infer<Line>> {
  const good: z.infer<Line>[] = [];
  const bad: number[] = [];
  for (const [at, text] of file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '') continue;
    const parsed = line.safeParse(jsonOf(text));
    if (parsed.success) good.push(parsed.data);
    else bad.push(at + 1);
  }
  return { good, bad };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // refused by the schema, with the number of its line
  }
}
