import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One line of a table: its number in the file, and its cells by column name in lower case. */
export type TableLine = { line: number; cells: Record<string, string> };
export type Table = { columns: string[]; lines: TableLine[] };

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * A table with a header line, its cells apart by tabs, semicolons or commas. Null when it
 * cannot be read as one. Tab-separated files have no quoting: a quote there is a letter.
 */
export function readTable(text: string): Table | null {
  const delimiter = delimiterOf(text.slice(0, text.indexOf('\n') + 1) || text);
  let records: z.infer<typeof Records>;
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      quote: delimiter === '\t' ? null : '"',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    records = Records.parse(parsed);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
  const [header, ...rest] = records;
  if (!header) return null;
  const columns = header.record.map((name) => name.toLowerCase());
  return {
    columns,
    lines: rest.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((name, place) => [name, record[place] ?? ''])),
    })),
  };
}

function delimiterOf(header: string): string {
  if (header.includes('\t')) return '\t';
  return header.includes(';') ? ';' : ',';
}
