import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Claim } from './claim.ts';

const claimColumns = [
  'c.id',
  'c.code',
  'c.slug',
  'c.state',
  'c.title',
  'c.quote',
  'c.topic',
  'c.about_city as aboutCity',
  'c.is_template as isTemplate',
  'c.harm',
  'c.spread',
  'c.nearness',
  'c.priority',
  'c.triaged_at as triagedAt',
  'c.harms_life as harmsLife',
  'c.asked',
  'c.areas_asked as areasAsked',
  'c.first_seen_at as firstSeenAt',
  'c.last_asked_at as lastAskedAt',
  'c.pattern_of as patternOf',
  'c.merged_into as mergedInto',
  'c.handler_id as handlerId',
  'c.handler_group_id as handlerGroupId',
  'c.interim',
  'c.interim_at as interimAt',
  'c.published_verdict_id as publishedVerdictId',
  sql<boolean>`c.published_verdict_id is not null and c.withdrawn_at is null`.as('isPublished'),
  'c.first_published_at as firstPublishedAt',
  'c.published_at as publishedAt',
  'c.withdrawn_at as withdrawnAt',
  'c.reason',
  'c.set_aside_as as setAsideAs',
  'c.bulletin_id as bulletinId',
  'c.step_due_at as stepDueAt',
  'c.answer_due_at as answerDueAt',
  'c.interim_due_at as interimDueAt',
  'c.look_at as lookAt',
  'c.late_at as lateAt',
  'c.changed_at as changedAt',
  'c.created_at as createdAt',
  'c.version',
  sql<
    string[]
  >`array(select s.group_id from claim_subjects s where s.claim_id = c.id order by s.named_at)`.as(
    'subjectIds',
  ),
  sql<string[]>`array(select f.person_id from claim_conflicts f where f.claim_id = c.id)`.as(
    'conflictedIds',
  ),
] as const;

/** Every claim, judged or not. */
const selectClaims = (db: Db) => db.selectFrom('claims as c').select(claimColumns);

export function findClaim(db: Db, id: string): Promise<Claim> {
  return selectClaims(db)
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('claim'));
}

/** Holds the claim until the transaction ends: of two verifiers at once the second sees what the first did. */
export async function lockClaim(db: Db, id: string): Promise<Claim> {
  await db.selectFrom('claims').select('id').where('id', '=', id).forUpdate().execute();
  return findClaim(db, id);
}
