import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import {
  PublicArchive,
  PublicClaimEvent,
  PublicConfirmation,
  PublicEvidence,
  PublicStatement,
  PublicVersion,
  SeenIn,
  type Surroundings,
} from './published-claim.ts';

/** Everything public that stands around one verdict. */
export async function surroundingsOf(db: Db, claimId: string): Promise<Surroundings> {
  const [versions, evidence, statements, confirmations, events, channels, areas] =
    await Promise.all([
      listVersions(db, claimId),
      listEvidence(db, claimId),
      listStatements(db, claimId),
      listConfirmations(db, claimId),
      listEvents(db, claimId),
      listChannels(db, claimId),
      listAskedAreas(db, claimId),
    ]);
  return { versions, evidence, statements, confirmations, events, channels, areas };
}

/** The newest first. */
export function listVersions(db: Db, claimId: string): Promise<PublicVersion[]> {
  return selectRows(
    db,
    PublicVersion,
    sql`select v.verdict_id as "verdictId", v.version, v.verdict, v.types, v.summary, v.body,
        v.method, v.advice, v.change_note as "changeNote", v.label, v.published_at as "publishedAt"
      from published_claim_versions v where v.claim_id = ${claimId}
      order by v.version desc limit 100`,
  );
}

const evidenceColumns = sql`e.id, e.kind, e.source, e.url, e.quote, e.stance,
  e.archive_state as "archiveState", e.archive_sha as "archiveSha", e.archive_type as "archiveType",
  e.archive_size as "archiveSize", e.archive_title as "archiveTitle",
  e.archive_text <> '' as "hasText", e.archived_at as "archivedAt"`;

/** First-hand sources before the others. */
function listEvidence(db: Db, claimId: string): Promise<PublicEvidence[]> {
  return selectRows(
    db,
    PublicEvidence,
    sql`select ${evidenceColumns} from published_claim_evidence e where e.claim_id = ${claimId}
      order by e.kind, e.added_at, e.id limit 100`,
  );
}

/** The words of an archived page; null when nothing was kept. */
export async function findArchiveOrNull(
  db: Db,
  claimId: string,
  evidenceId: string,
): Promise<PublicArchive | null> {
  const [archive] = await selectRows(
    db,
    PublicArchive,
    sql`select ${evidenceColumns}, e.archive_text as text from published_claim_evidence e
      where e.claim_id = ${claimId} and e.id = ${evidenceId} and e.archive_state = 'kept'`,
  );
  return archive ?? null;
}

export function listStatements(db: Db, claimId: string): Promise<PublicStatement[]> {
  return selectRows(
    db,
    PublicStatement,
    sql`select s.id, s.group_name as "groupName", s.body, s.post, s.at
      from published_claim_statements s where s.claim_id = ${claimId}
      order by s.at, s.id limit 50`,
  );
}

function listConfirmations(db: Db, claimId: string): Promise<PublicConfirmation[]> {
  return selectRows(
    db,
    PublicConfirmation,
    sql`select f.source, f.stance, f.answer, f.answered_at as "answeredAt"
      from published_claim_confirmations f where f.claim_id = ${claimId}
      order by f.answered_at limit 50`,
  );
}

/** What happened in public, the first first. */
function listEvents(db: Db, claimId: string): Promise<PublicClaimEvent[]> {
  return selectRows(
    db,
    PublicClaimEvent,
    sql`select h.id, h.at, h.event, h.note from published_claim_history h
      where h.claim_id = ${claimId} order by h.at, h.id limit 200`,
  );
}

function listChannels(db: Db, claimId: string): Promise<SeenIn[]> {
  return selectRows(
    db,
    SeenIn,
    sql`select s.channel, s.seen from published_claim_channels s
      where s.claim_id = ${claimId} order by s.seen desc, s.channel`,
  );
}

const AskedArea = z.object({ name: z.string(), slug: z.string() });

function listAskedAreas(db: Db, claimId: string) {
  return selectRows(
    db,
    AskedArea,
    sql`select place.name, place.slug from published_claim_areas a
      join areas place on place.code = a.area_code
      where a.claim_id = ${claimId} order by place.name`,
  );
}
