import type { Sql } from 'postgres';

type Line = { line: string };
type Relation = { name: string; kind: 'table' | 'view'; oid: number };

/**
 * A schema as SQL to be read: its tables, then its views, each by name, so that the
 * same schema always gives the same text, whatever order migrations made it in.
 */
export async function dumpSchema(sql: Sql, schema: string): Promise<string> {
  const relations = await sql<Relation[]>`
    select relname as name, case relkind when 'v' then 'view' else 'table' end as kind, oid::int
    from pg_class where relnamespace = ${schema}::regnamespace and relkind in ('r', 'p', 'v')
    order by relkind = 'v', relname`;
  const parts: string[] = [];
  for (const relation of relations) {
    parts.push(
      relation.kind === 'view' ? await viewText(sql, relation) : await tableText(sql, relation),
    );
  }
  return parts.join('\n').replaceAll(`${schema}.`, '');
}

async function tableText(sql: Sql, { name, oid }: Relation): Promise<string> {
  const columns = await sql<Line[]>`
    select attname || ' ' || format_type(atttypid, atttypmod)
      || case when attnotnull then ' not null' else '' end
      || case when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
              when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end as line
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = ${oid} and attnum > 0 and not attisdropped
    order by attnum`;
  const constraints = await sql<Line[]>`
    select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid, true) as line
    from pg_constraint where conrelid = ${oid} and contype in ('p', 'u', 'f', 'c')
    order by position(contype::text in 'pufc'), conname`;
  const indexes = await sql<Line[]>`
    select pg_get_indexdef(indexrelid) || ';' as line
    from pg_index join pg_class c on c.oid = indexrelid
    where indrelid = ${oid} and not exists (select from pg_constraint where conindid = indexrelid)
    order by relname`;
  const inside = [...columns, ...constraints].map(({ line }) => `  ${line}`).join(',\n');
  const after = indexes.map(({ line }) => `${line}\n`).join('');
  return `CREATE TABLE ${name} (\n${inside}\n);\n${after}`;
}

async function viewText(sql: Sql, { name, oid }: Relation): Promise<string> {
  const [view] = await sql<Line[]>`select pg_get_viewdef(${oid}::oid, true) as line`;
  return `CREATE VIEW ${name} AS\n${view?.line ?? ''}\n`;
}
