import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { selectRows } from '#platform/sql.ts';
import { Template } from './template.ts';

/** Those of these offices and those for all, without retired ones; `null` is every office. */
export function listTemplates(db: Db, officeIds: string[] | null): Promise<Template[]> {
  return selectRows(
    db,
    Template,
    sql`${templates} where t.retired_at is null
      and (${officeIds}::uuid[] is null or t.office_id is null or t.office_id = any(${officeIds}::uuid[]))
    order by t.office_id nulls first, t.title, t.id`,
  );
}

/** Throws NotFound, for a retired one too. */
export async function findTemplate(db: Db, id: string): Promise<Template> {
  const [found] = await selectRows(
    db,
    Template,
    sql`${templates} where t.id = ${id}::uuid and t.retired_at is null`,
  );
  if (!found) throw new NotFound('template');
  return found;
}

const templates = sql`
  select t.id, t.office_id as "officeId", g.name as "officeName", t.title, t.body,
    t.updated_at as "updatedAt"
  from report_templates t left join groups g on g.id = t.office_id`;

export type NewTemplate = {
  id: string;
  officeId: string | null;
  title: string;
  body: string;
  createdBy: string;
  at: Date;
};

export async function insertTemplate(db: Db, template: NewTemplate): Promise<void> {
  await db
    .insertInto('report_templates')
    .values({
      id: template.id,
      office_id: template.officeId,
      title: template.title,
      body: template.body,
      created_by: template.createdBy,
      updated_at: template.at,
    })
    .execute();
}

export async function updateTemplate(
  db: Db,
  { id, title, body, at }: { id: string; title: string; body: string; at: Date },
): Promise<void> {
  await db
    .updateTable('report_templates')
    .set({ title, body, updated_at: at })
    .where('id', '=', id)
    .execute();
}

export async function retireTemplate(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('report_templates')
    .set({ retired_at: at, updated_at: at })
    .where('id', '=', id)
    .execute();
}
