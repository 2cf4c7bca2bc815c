import { sql } from 'kysely';
import { z } from 'zod';

import { letterNumberKey } from '#features/bulletins';
import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { type Keeper, Letter, LetterFile } from './letter.ts';

const MOST = 10;

/**
 * Official letters: circulars and regulations of an office, as the index says them. A letter takes the
 * place of another when it names its number and comes from the same office, or from one that speaks for
 * the whole city; else anybody who may publish could declare somebody else's letter void.
 */
const letters = sql`
  from published_bulletins p
  left join lateral (
    select n.id, n.title, n.letter_number
    from published_bulletins n
    where n.letter_replaces <> '' and p.letter_number <> ''
      and ${keyOf(sql`n.letter_replaces`)} = ${keyOf(sql`p.letter_number`)}
      and n.kind in ('circular', 'regulation') and n.state in ('published', 'corrected')
      and n.published_at > p.published_at
      and (n.issuer_id = p.issuer_id or n.issuer_kind in ('city_hall', 'diskominfo'))
    order by n.published_at desc limit 1) replacement on true
  where p.kind in ('circular', 'regulation')
    and p.issuer_kind in ('kelurahan', 'kecamatan', 'agency', 'diskominfo', 'city_hall')`;

const columns = sql`
  p.id, p.slug, p.state, p.kind, p.title, p.letter_number as number, p.letter_date as date,
  p.issuer_name as "issuerName", p.valid_from as "validFrom", p.valid_until as "validUntil", p.version,
  p.correction_note as "correctionNote", p.withdrawal_reason as "withdrawalReason",
  p.published_at as "publishedAt", p.corrected_at as "correctedAt", p.withdrawn_at as "withdrawnAt",
  p.expired_at as "expiredAt", replacement.id as "replacementId",
  replacement.title as "replacementTitle", replacement.letter_number as "replacementNumber"`;

/** As `letterNumberKey` makes them, in the words of the index. */
function keyOf(column: ReturnType<typeof sql>) {
  return sql`regexp_replace(lower(${column}), '[^a-z0-9]', '', 'g')`;
}

/** `idEnd`: the last twelve digits of the bulletin's id, which is what the code says. */
export async function findLetterByCode(db: Db, idEnd: string): Promise<Letter | null> {
  const [letter] = await selectRows(
    db,
    Letter,
    sql`select ${columns} ${letters} and right(p.id::text, 12) = ${idEnd} limit 1`,
  );
  return letter ?? null;
}

/** Offices count for themselves, so one number may stand on several letters: the newest first. */
export function findLettersByNumber(db: Db, typed: string): Promise<Letter[]> {
  const key = letterNumberKey(typed);
  if (key === '') return Promise.resolve([]);
  return selectRows(
    db,
    Letter,
    sql`select ${columns} ${letters}
      and p.letter_number <> '' and ${keyOf(sql`p.letter_number`)} in (${key}, ${`nomor${key}`}, ${`no${key}`})
      order by p.published_at desc limit ${sql.lit(MOST)}`,
  );
}

/** The letter that was published with exactly these bytes; of a picture any of its sizes. */
export async function findLetterByFile(db: Db, sha256: string): Promise<Letter | null> {
  const [letter] = await selectRows(
    db,
    Letter,
    sql`select ${columns} ${letters} and p.state <> 'withdrawn' and exists (
        select from bulletin_files bf join files f on f.id = bf.file_id
        where bf.bulletin_id = p.id
          and (f.sha256 = ${sha256} or exists (
            select from jsonb_each_text(f.sizes) as size where size.value = ${sha256})))
      order by p.published_at desc limit 1`,
  );
  return letter ?? null;
}

/** Nothing for a withdrawn letter: its files are not public any more. */
export function filesOfLetter(db: Db, letterId: string): Promise<LetterFile[]> {
  return selectRows(
    db,
    LetterFile,
    sql`select f.kind, f.sha256, f.bytes, f.original_name as "originalName"
      from published_bulletins p
      join bulletin_files bf on bf.bulletin_id = p.id
      join files f on f.id = bf.file_id
      where p.id = ${letterId} and p.state <> 'withdrawn'
      order by bf.place`,
  );
}

/** Whom to ask about a letter that nobody here knows; null in a city without Diskominfo. */
export async function findKeeper(db: Db): Promise<Keeper | null> {
  const [keeper] = await selectRows(
    db,
    z.object({ name: z.string(), contact: z.string() }),
    sql`select name, contact from published_groups where kind = 'diskominfo' order by id limit 1`,
  );
  return keeper ?? null;
}
