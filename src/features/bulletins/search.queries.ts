import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { BulletinItem } from './public-bulletin.ts';
import { conditionsOf, itemColumns, PAGE_SIZE, type PublishedFilter } from './published.queries.ts';

/** A piece of text; `hit` pieces are what was looked for. Segments, not HTML: whoever shows them escapes them. */
export type Segment = { text: string; hit: boolean };
export type Found = BulletinItem & { titleParts: Segment[]; excerpt: Segment[]; rank: number };
/** `fuzzy`: nothing holds the words as written, these are near to them. */
/** `onlyNewest`: so many hold the words that only the newest RANKED of them were looked at. */
export type SearchResult = { found: Found[]; fuzzy: boolean; onlyNewest: boolean };
export type SearchCursor = { rank: number; at: Date; id: string };

/** Marks of a hit inside ts_headline; from the private use area, so no text holds them by chance. */
const START = '\uE000';
const STOP = '\uE001';
const LONGEST_QUERY = 200;
/** Ranking reads every hit, so of a word that stands in half of all bulletins only the newest are ranked. */
export const RANKED = 1_000;
const Row = BulletinItem.extend({
  rank: z.coerce.number(),
  hits: z.number(),
  titleMarked: z.string(),
  excerptMarked: z.string(),
});

/**
 * Full-text search in public bulletins. Words match as written, by their Indonesian stem ("dilaporkan"
 * finds "lapor") and, the last one, by its beginning; when nothing matches, by likeness of letters.
 * The best of the newest 1,000 (RANKED) that match come first; older ones are found with one word more.
 */
export async function searchPublished(
  db: Db,
  words: string,
  filter: PublishedFilter = {},
  cursor: SearchCursor | null = null,
): Promise<SearchResult> {
  const wanted = words.replaceAll('\u0000', '').trim().slice(0, LONGEST_QUERY);
  if (!/[\p{L}\d]/u.test(wanted)) return { found: [], fuzzy: false, onlyNewest: false };

  const exact = await byWords(db, wanted, filter, cursor);
  if (exact.found.length > 0 || cursor) return { ...exact, fuzzy: false };
  return { found: await byLikeness(db, wanted, filter), fuzzy: true, onlyNewest: false };
}

/** The words in both dictionaries; the last one also as a beginning, while somebody still types it. */
function queryOf(words: string): RawBuilder<unknown> {
  const last = words.match(/[\p{L}\d]+/gu)?.at(-1) ?? '';
  const asked = sql`(websearch_to_tsquery('pg_catalog.simple', ${words}) || websearch_to_tsquery('pg_catalog.indonesian', ${words}))`;
  if (last.length < 3 || /["]|(?:^|\s)-/.test(words)) return asked;
  const before = words.slice(0, words.lastIndexOf(last)).trim();
  const beginning = sql`to_tsquery('pg_catalog.simple', ${`${last.toLowerCase()}:*`})`;
  if (before === '') return sql`(${asked} || ${beginning})`;
  return sql`(${asked} || (websearch_to_tsquery('pg_catalog.indonesian', ${before}) && ${beginning}))`;
}

async function byWords(
  db: Db,
  words: string,
  filter: PublishedFilter,
  cursor: SearchCursor | null,
): Promise<Pick<SearchResult, 'found' | 'onlyNewest'>> {
  const rows = await selectRows(
    db,
    Row,
    sql`with wanted as (select ${queryOf(words)} as query),
      newest as materialized (
        select p.id, p.search
        from published_bulletins p, wanted
        where p.search @@ wanted.query and ${conditionsOf(filter)}
          -- the words of a withdrawn text are no longer said, so only its title is found
          and (p.state <> 'withdrawn' or to_tsvector('pg_catalog.indonesian', p.title) @@ wanted.query)
        order by p.published_at desc, p.id desc
        limit ${sql.lit(RANKED)}
      ),
      hits as materialized (
        select newest.id, round(ts_rank(newest.search, wanted.query)::numeric, 6) as rank
        from newest, wanted
      )
      select ${itemColumns}, hits.rank, (select count(*)::int from hits) as hits,
        ${headline(sql`p.title`, 'HighlightAll=true')} as "titleMarked",
        ${headline(sql`concat_ws(' ', p.summary, p.who, p.happens_where, p.how, p.body)`, 'MaxWords=32, MinWords=16, MaxFragments=1')} as "excerptMarked"
      from hits join published_bulletins p on p.id = hits.id, wanted
      where ${after(cursor)}
      order by hits.rank desc, p.published_at desc, p.id desc
      limit ${sql.lit(PAGE_SIZE + 1)}`,
  );
  return { found: rows.map(foundOf), onlyNewest: (rows[0]?.hits ?? 0) >= RANKED };
}

/** Below this a word is another word; tried on typing errors of one or two letters: musrembang 0.57, posyndu 0.55. */
const NEAR = '0.45';

async function byLikeness(db: Db, words: string, filter: PublishedFilter): Promise<Found[]> {
  const rows = await selectRows(
    db,
    Row,
    sql`with asked as materialized (
        -- for this statement alone; the words depend on it, so it is set before they are compared
        select case when set_config('pg_trgm.word_similarity_threshold', ${NEAR}, true) <> '' then ${words} end as words
      )
      select ${itemColumns}, near.rank, 0 as hits, p.title as "titleMarked", p.summary as "excerptMarked"
      from published_bulletins p
      join (
        -- the table itself, for its trigram index; what is withdrawn is left out here
        select b.id, round(word_similarity(asked.words, b.title || ' ' || b.summary)::numeric, 6) as rank
        from asked, bulletins b
        where b.state in ('published', 'corrected', 'expired')
          and asked.words <% (b.title || ' ' || b.summary)
      ) near on near.id = p.id
      where ${conditionsOf(filter)}
      order by near.rank desc, p.published_at desc, p.id desc
      limit ${sql.lit(PAGE_SIZE)}`,
  );
  return rows.map(foundOf);
}

function headline(text: RawBuilder<unknown>, options: string) {
  const all = `StartSel=${START}, StopSel=${STOP}, ${options}`;
  return sql`ts_headline('pg_catalog.indonesian', ${text}, wanted.query, ${all})`;
}

function after(cursor: SearchCursor | null) {
  if (!cursor) return sql`true`;
  return sql`(hits.rank, p.published_at, p.id) < (${cursor.rank}::numeric, ${cursor.at}, ${cursor.id}::uuid)`;
}

function foundOf({ titleMarked, excerptMarked, hits: _, ...item }: z.infer<typeof Row>): Found {
  return { ...item, titleParts: segmentsOf(titleMarked), excerpt: segmentsOf(excerptMarked) };
}

/** "ab[cd]e" → ab, cd (hit), e. Marks without a partner are dropped. */
export function segmentsOf(marked: string): Segment[] {
  return marked
    .split(START)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece.replaceAll(STOP, ''), hit: false }];
      const [hit = '', ...rest] = piece.split(STOP);
      return [
        { text: hit, hit: true },
        { text: rest.join(''), hit: false },
      ];
    })
    .filter((segment) => segment.text !== '');
}
