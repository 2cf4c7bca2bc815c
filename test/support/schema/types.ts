import { generate, getDialect } from 'kysely-codegen';
import type { Sql } from 'postgres';

import { connect } from '#platform/db.ts';

/**
 * The types of a city's tables. What the generator cannot see is told to it: a
 * column with `CHECK (col in (…))` is a union of those words, and a view's column is
 * as nullable as the one it shows.
 */
export async function generateTypes(sql: Sql, url: string, schema: string): Promise<string> {
  const unions = await checkedColumns(sql, schema);
  const views = await viewColumns(sql, schema, unions);
  const columns = new Map([...unions.values(), ...views].map(({ column, type }) => [column, type]));
  const db = connect(url, { schema, max: 1 });
  try {
    return await generate({
      db,
      dialect: getDialect('postgres'),
      defaultSchemas: [schema],
      includePattern: `${schema}.*`,
      excludePattern: `${schema}.migrations`,
      outFile: null,
      overrides: { columns: Object.fromEntries(columns) },
    });
  } finally {
    await db.destroy();
  }
}

type Typed = { column: string; type: string; base: string; nullable: boolean };

/** By `<oid of table>.<number of column>`. */
async function checkedColumns(sql: Sql, schema: string): Promise<Map<string, Typed>> {
  const rows = await sql<
    { key: string; column: string; rule: string; optional: boolean; nullable: boolean }[]
  >`
    select a.attrelid || '.' || a.attnum as key, t.relname || '.' || a.attname as column,
           pg_get_constraintdef(c.oid) as rule, a.atthasdef as optional, not a.attnotnull as nullable
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where t.relnamespace = ${schema}::regnamespace and c.contype = 'c' and cardinality(c.conkey) = 1`;
  const found = new Map<string, Typed>();
  for (const { key, column, rule, optional, nullable } of rows) {
    const words = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/s.exec(rule)?.[1];
    if (!words) continue;
    const base = [...words.matchAll(/'([^']*)'::text/g)].map(([, word]) => `'${word}'`).join(' | ');
    const whole = nullable ? `${base} | null` : base;
    found.set(key, { column, type: optional ? `Generated<${whole}>` : whole, base, nullable });
  }
  return found;
}

/** Of views that only join inwards; a computed column, or one behind an outer join, stays nullable. */
async function viewColumns(sql: Sql, schema: string, unions: Map<string, Typed>) {
  const views = await sql<{ view: string; text: string }[]>`
    select relname as view, pg_get_viewdef(oid) as text from pg_class
    where relnamespace = ${schema}::regnamespace and relkind = 'v'`;
  const found: { column: string; type: string }[] = [];
  for (const { view, text } of views) {
    if (/\b(left|right|full) (outer )?join\b/i.test(text)) continue;
    const { columns } = await sql.unsafe(text).describe();
    for (const { name, table, number } of columns) {
      const [base] = await sql<{ nullable: boolean; kind: string }[]>`
        select not attnotnull as nullable, format_type(atttypid, null) as kind
        from pg_attribute where attrelid = ${table}::oid and attnum = ${number}`;
      const plain = unions.get(`${table}.${number}`)?.base ?? plainTypes[base?.kind ?? ''];
      if (!base || !plain) continue;
      found.push({ column: `${view}.${name}`, type: base.nullable ? `${plain} | null` : plain });
    }
  }
  return found;
}

const plainTypes: Record<string, string> = {
  boolean: 'boolean',
  integer: 'number',
  text: 'string',
  'text[]': 'string[]',
  uuid: 'string',
  'timestamp with time zone': 'Timestamp',
  date: 'Timestamp',
};
