import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import { canonicalJson } from './canonical-json.ts';
import { localDay } from './clock.ts';
import type { Db } from './db.ts';
import type { Services } from './services.ts';

/** A public act that must stay provable: publication, correction, withdrawal, a verdict. */
export type LedgerEntry = {
  act: string;
  subjectKind: string;
  subjectId: string;
  /** The post that acted, never the person. */
  actorPost: string;
  /** What was done, without personal data: it can never be taken out again. */
  body: Record<string, unknown>;
};

/** What the first entry of a city links to. */
const BEGINNING = '0'.repeat(64);
const PAGE = 1_000;

/**
 * Adds the entry at the end of the city's chain, in the caller's transaction. Writers of one city
 * wait for each other until commit: a position is never skipped and never given twice.
 */
export async function writeLedger(tx: Services, entry: LedgerEntry): Promise<void> {
  const { db, city } = tx;
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.ledger', 0))`.execute(
    db,
  );

  const last = await findHead(db);
  const at = tx.now();
  const row = {
    position: last.position + 1,
    at,
    act: entry.act,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    actor_post: entry.actorPost,
    body: entry.body,
    previous_hash: last.hash,
  };
  const hash = hashOf(row);
  await db
    .insertInto('ledger_entries')
    .values({ ...row, body: sql`${entry.body}::jsonb`, hash })
    .execute();
  await db
    .insertInto('ledger_days')
    .values({ day: localDay(at, city.timeZone), position: row.position, hash })
    .onConflict((day) => day.column('day').doUpdateSet({ position: row.position, hash }))
    .execute();
}

type Hashed = {
  position: number;
  at: Date;
  act: string;
  subject_kind: string;
  subject_id: string;
  actor_post: string;
  body: unknown;
  previous_hash: string;
};

/** Anyone can do this with the published entries and any SHA-256. */
function hashOf(row: Hashed): string {
  const text = canonicalJson({
    position: row.position,
    at: row.at.toISOString(),
    act: row.act,
    subject: { kind: row.subject_kind, id: row.subject_id },
    actor_post: row.actor_post,
    body: row.body,
    previous_hash: row.previous_hash,
  });
  return createHash('sha256').update(text).digest('hex');
}

type LedgerHead = { position: number; hash: string };
export type LedgerFault = 'altered' | 'link_broken' | 'missing' | 'day_root_differs';
export type LedgerVerdict =
  | { ok: true; entries: number; head: LedgerHead }
  | { ok: false; entries: number; firstBad: { position: number; fault: LedgerFault } };

/** Reads the whole chain again and says where it first stops being what was written. */
export async function verifyLedger(db: Db): Promise<LedgerVerdict> {
  const roots = await listDailyRoots(db);
  const rootAt = new Map(roots.map(({ position, hash }) => [position, hash]));
  let head: LedgerHead = { position: 0, hash: BEGINNING };

  for (
    let page = await pageAfter(db, 0);
    page.length > 0;
    page = await pageAfter(db, head.position)
  ) {
    for (const row of page) {
      const fault = faultOf(row, head) ?? rootFault(row, rootAt);
      if (fault) return bad(head, fault === 'missing' ? head.position + 1 : row.position, fault);
      head = { position: row.position, hash: row.hash };
    }
  }
  const promised = Math.max(0, ...rootAt.keys());
  if (promised > head.position) return bad(head, head.position + 1, 'missing');
  return { ok: true, entries: head.position, head };
}

type StoredEntry = Hashed & { hash: string };

function faultOf(row: StoredEntry, previous: LedgerHead): LedgerFault | null {
  if (row.position !== previous.position + 1) return 'missing';
  if (row.previous_hash !== previous.hash) return 'link_broken';
  return hashOf(row) === row.hash ? null : 'altered';
}

function rootFault(row: StoredEntry, rootAt: Map<number, string>): LedgerFault | null {
  const root = rootAt.get(row.position);
  return root === undefined || root === row.hash ? null : 'day_root_differs';
}

const bad = (head: LedgerHead, position: number, fault: LedgerFault): LedgerVerdict => ({
  ok: false,
  entries: head.position,
  firstBad: { position, fault },
});

export type DailyRoot = LedgerHead & { day: string };

/** The last hash of every day on which something was written, newest first: what to publish elsewhere. */
export async function listDailyRoots(db: Db): Promise<DailyRoot[]> {
  const rows = await db
    .selectFrom('ledger_days')
    .select([sql<string>`day::text`.as('day'), 'position', 'hash'])
    .orderBy('day', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

async function findHead(db: Db): Promise<LedgerHead> {
  const row = await db
    .selectFrom('ledger_entries')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? { position: Number(row.position), hash: row.hash }
    : { position: 0, hash: BEGINNING };
}

async function pageAfter(db: Db, position: number): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('ledger_entries')
    .selectAll()
    .where('position', '>', String(position))
    .orderBy('position')
    .limit(PAGE)
    .execute();
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
