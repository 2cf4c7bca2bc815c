import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Question, QuestionState } from './question.ts';

const questionsWhole = (db: Db) =>
  db
    .selectFrom('questions as q')
    .innerJoin('bulletins as b', 'b.id', 'q.bulletin_id')
    .innerJoin('groups as owner', 'owner.id', 'q.owner_id')
    .leftJoin('groups as via', 'via.id', 'q.via_group_id')
    .select([
      'q.id',
      'q.code',
      'q.bulletin_id as bulletinId',
      'b.slug as bulletinSlug',
      'b.title as bulletinTitle',
      'b.state as bulletinState',
      'q.state',
      'q.body',
      'q.asker_name as askerName',
      'q.asker_id as askerId',
      'q.via_group_id as viaGroupId',
      'via.name as viaGroupName',
      'q.owner_id as ownerId',
      'owner.name as ownerName',
      'owner.area_code as ownerAreaCode',
      'q.asked_at as askedAt',
      'q.due_at as dueAt',
      'q.answer',
      'q.answered_at as answeredAt',
      'q.passed_on_note as passedOnNote',
    ]);

export function findQuestion(db: Db, id: string): Promise<Question & { ownerAreaCode: string }> {
  return questionsWhole(db)
    .where('q.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('question'));
}

/** Holds the row until the transaction ends, so it is answered once. */
export function lockQuestion(db: Db, id: string): Promise<Question & { ownerAreaCode: string }> {
  return questionsWhole(db)
    .where('q.id', '=', id)
    .forUpdate('q')
    .executeTakeFirstOrThrow(() => new NotFound('question'));
}

/** What the asker sees with the receipt code: no names, no addresses. */
export type Receipt = Pick<
  Question,
  | 'code'
  | 'state'
  | 'body'
  | 'askedAt'
  | 'dueAt'
  | 'answer'
  | 'answeredAt'
  | 'passedOnNote'
  | 'ownerName'
> & { bulletinSlug: string; bulletinTitle: string };

export function findReceipt(db: Db, code: string): Promise<Receipt> {
  return db
    .selectFrom('questions as q')
    .innerJoin('published_bulletins as b', 'b.id', 'q.bulletin_id')
    .innerJoin('groups as owner', 'owner.id', 'q.owner_id')
    .select([
      'q.code',
      'q.state',
      'q.body',
      'q.asked_at as askedAt',
      'q.due_at as dueAt',
      'q.answer',
      'q.answered_at as answeredAt',
      'q.passed_on_note as passedOnNote',
      'owner.name as ownerName',
      sql<string>`b.slug`.as('bulletinSlug'),
      sql<string>`b.title`.as('bulletinTitle'),
    ])
    .where('q.code', '=', code)
    .executeTakeFirstOrThrow(() => new NotFound('question'));
}

export type NewQuestion = {
  id: string;
  code: string;
  bulletinId: string;
  body: string;
  askerName: string;
  askerEmail: string;
  askerId: string | null;
  viaGroupId: string | null;
  ownerId: string;
  askedAt: Date;
  dueAt: Date;
};

export async function insertQuestion(db: Db, question: NewQuestion) {
  await db
    .insertInto('questions')
    .values({
      id: question.id,
      code: question.code,
      bulletin_id: question.bulletinId,
      body: question.body,
      asker_name: question.askerName,
      asker_email: question.askerEmail,
      asker_id: question.askerId,
      via_group_id: question.viaGroupId,
      owner_id: question.ownerId,
      asked_at: question.askedAt,
      due_at: question.dueAt,
    })
    .execute();
}

export type Settlement =
  | { state: 'answered'; answer: string; answered_by: string; answered_at: Date }
  | { state: 'passed_on'; owner_id: string; passed_on_note: string; due_at: Date }
  | { state: 'set_aside'; passed_on_note: string; answered_by: string; answered_at: Date };

export async function settleQuestion(db: Db, id: string, settlement: Settlement) {
  await db.updateTable('questions').set(settlement).where('id', '=', id).execute();
}

/** The address an answer goes to; read only at the moment it is sent. */
export async function askerEmailOf(db: Db, id: string): Promise<string> {
  const { asker_email } = await db
    .selectFrom('questions')
    .select('asker_email')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return asker_email;
}

export type QuestionFilter = {
  /** `null` sees every office's questions. */
  ownerIds: string[] | null;
  waiting: boolean;
  bulletinId?: string | undefined;
};
export type QuestionCursor = { at: Date; id: string };
export type QuestionRow = Question & { ownerAreaCode: string };

/** Waiting ones by due time, the settled ones the last asked first; one row more than `limit` says there is more. */
export function listQuestions(
  db: Db,
  filter: QuestionFilter,
  cursor: QuestionCursor | null,
  limit: number,
): Promise<QuestionRow[]> {
  const open: QuestionState[] = ['asked', 'passed_on'];
  const settled: QuestionState[] = ['answered', 'set_aside'];
  let query = questionsWhole(db).where('q.state', 'in', filter.waiting ? open : settled);
  if (filter.ownerIds) {
    query = query.where('q.owner_id', '=', sql<string>`any(${filter.ownerIds}::uuid[])`);
  }
  if (filter.bulletinId) query = query.where('q.bulletin_id', '=', filter.bulletinId);
  if (filter.waiting) {
    if (cursor)
      query = query.where(sql<boolean>`(q.due_at, q.id) > (${cursor.at}, ${cursor.id}::uuid)`);
    return query
      .orderBy('q.due_at')
      .orderBy('q.id')
      .limit(limit + 1)
      .execute();
  }
  if (cursor)
    query = query.where(sql<boolean>`(q.asked_at, q.id) < (${cursor.at}, ${cursor.id}::uuid)`);
  return query
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** The KIM (by its public name in addresses) that brought an asker here; null for an unknown one. */
export async function findKimIdBySlug(db: Db, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('groups')
    .select('id')
    .where('slug', '=', slug)
    .where('kind', '=', 'kim')
    .executeTakeFirst();
  return row?.id ?? null;
}
