import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import {
  OwnReport,
  PublicEvent,
  PublicReportAnswer,
  PublicReportFile,
  PublicWitness,
} from './published-report.ts';
import { wholeColumns } from './published.queries.ts';

/** Whose it is, is the caller's to ask. */
export async function findReportIdOrNull(db: Db, code: string): Promise<string | null> {
  const [row] = await selectRows(
    db,
    z.object({ id: z.uuid() }),
    sql`select id from reports where code = ${code}`,
  );
  return row?.id ?? null;
}

/** As the reporter sees it, public or not: still without anybody's name. */
export async function findOwnReport(db: Db, id: string): Promise<OwnReport> {
  const [report] = await selectRows(
    db,
    OwnReport,
    sql`select ${wholeColumns}, p.is_public as "isPublic", p.hidden_at as "hiddenAt"
      from (
        select r.*, c.name as category_name, c.name_en as category_name_en, c.public_information,
          c.questions as category_questions, a.name as area_name, a.slug as area_slug,
          r.owner_id as office_id, g.name as office_name, g.slug as office_slug,
          k.name as filing_group_name, k.slug as filing_group_slug, d.code as duplicate_of_code
        from reports r
        join report_categories c on c.code = r.category
        join groups g on g.id = r.owner_id
        left join areas a on a.code = r.area_code
        left join groups k on k.id = r.filing_group_id
        left join published_reports d on d.id = r.duplicate_of
        where r.id = ${id}
      ) p`,
  );
  if (!report) throw new Error(`Report ${id} is gone`);
  return report;
}

/** What happened, as far as it is for the reporter: not the office's own business. */
export function ownHistoryOf(db: Db, reportId: string): Promise<PublicEvent[]> {
  return selectRows(
    db,
    PublicEvent,
    sql`select h.id, h.at, h.event, h.from_state as "fromState", h.to_state as "toState", h.note,
        g.name as "groupName", g.slug as "groupSlug"
      from report_history h left join groups g on g.id = h.group_id
      where h.report_id = ${reportId} and h.is_public
      order by h.at, h.id limit 500`,
  );
}

export function ownAnswersOf(db: Db, reportId: string): Promise<PublicReportAnswer[]> {
  return selectRows(
    db,
    PublicReportAnswer,
    sql`select w.id, w.body, w.proof, w.answered_at as "answeredAt", g.name as "officeName",
        g.slug as "officeSlug"
      from report_answers w join groups g on g.id = w.office_id
      where w.report_id = ${reportId} order by w.answered_at desc, w.id desc limit 50`,
  );
}

export function ownWitnessesOf(db: Db, reportId: string): Promise<PublicWitness[]> {
  return selectRows(
    db,
    PublicWitness,
    sql`select w.id, w.phase, w.verdict, w.note, w.witnessed_at as "witnessedAt",
        g.name as "groupName", g.slug as "groupSlug"
      from report_witnesses w join groups g on g.id = w.group_id
      where w.report_id = ${reportId} order by w.witnessed_at, w.id limit 100`,
  );
}

export function ownFilesOf(db: Db, reportId: string): Promise<PublicReportFile[]> {
  return selectRows(
    db,
    PublicReportFile,
    sql`select f.report_id as "reportId", f.stage, f.answer_id as "answerId",
        f.witness_id as "witnessId", i.kind, i.media_type as "mediaType", i.sha256, i.width,
        i.height, i.sizes
      from report_files f join files i on i.id = f.file_id
      where f.report_id = ${reportId} and f.hidden_at is null
      order by f.stage, f.position, i.sha256 limit 200`,
  );
}
