import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { NewSpread, SpreadRow, UsualSpread } from './spread.ts';

const spreadColumns = [
  'spreads.id',
  'spreads.task_id as taskId',
  'spreads.group_id as groupId',
  'spreads.channel',
  'spreads.area_code as areaCode',
  'areas.name as areaName',
  'spreads.rw',
  'spreads.rt',
  'spreads.place',
  'spreads.happened_at as happenedAt',
  'spreads.audience_estimate as audienceEstimate',
  'spreads.note',
  'spreads.photo_id as photoId',
  'spreads.logged_at as loggedAt',
  'spreads.withdrawn_at as withdrawnAt',
  'people.name as personName',
] as const;

const selectSpreads = (db: Db) =>
  db
    .selectFrom('spreads')
    .innerJoin('areas', 'areas.code', 'spreads.area_code')
    .innerJoin('people', 'people.id', 'spreads.person_id')
    .select(spreadColumns);

/** The log of one KIM's task, newest first, undone ones too. */
export function listSpreads(db: Db, taskId: string): Promise<SpreadRow[]> {
  return selectSpreads(db)
    .where('spreads.task_id', '=', taskId)
    .orderBy('spreads.logged_at', 'desc')
    .orderBy('spreads.id', 'desc')
    .execute();
}

/** Throws NotFound, also when the spread is another task's. */
export function findSpread(
  db: Db,
  { taskId, spreadId }: { taskId: string; spreadId: string },
): Promise<SpreadRow> {
  return selectSpreads(db)
    .where('spreads.id', '=', spreadId)
    .where('spreads.task_id', '=', taskId)
    .executeTakeFirstOrThrow(() => new NotFound('spread'));
}

export async function findSpreadOrNull(db: Db, id: string): Promise<{ taskId: string } | null> {
  const spread = await db
    .selectFrom('spreads')
    .select('task_id as taskId')
    .where('id', '=', id)
    .executeTakeFirst();
  return spread ?? null;
}

type LoggedSpread = {
  task: { id: string; bulletinId: string; groupId: string };
  personId: string;
  spread: NewSpread;
  at: Date;
};

/** False when the id is taken, which at this point only a spread of another task can have done. */
export async function insertSpread(
  db: Db,
  { task, personId, spread, at }: LoggedSpread,
): Promise<boolean> {
  const inserted = await db
    .insertInto('spreads')
    .values({
      id: spread.id,
      task_id: task.id,
      bulletin_id: task.bulletinId,
      group_id: task.groupId,
      person_id: personId,
      channel: spread.channel,
      area_code: spread.areaCode,
      rw: spread.rw,
      rt: spread.rt,
      place: spread.place,
      happened_at: spread.happenedAt,
      audience_estimate: spread.audienceEstimate,
      note: spread.note,
      photo_id: spread.photoId,
      logged_at: at,
    })
    .onConflict((row) => row.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function withdrawSpread(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('spreads').set({ withdrawn_at: at }).where('id', '=', id).execute();
}

/** Where this KIM usually passes things on, with the estimate it gave last, most used first. */
export function listUsualSpreads(db: Db, groupId: string, limit = 6): Promise<UsualSpread[]> {
  return db
    .selectFrom('spreads')
    .innerJoin('areas', 'areas.code', 'spreads.area_code')
    .select([
      'spreads.channel',
      'spreads.place',
      'spreads.area_code as areaCode',
      'areas.name as areaName',
      'spreads.rw',
      'spreads.rt',
      sql<number>`(array_agg(spreads.audience_estimate order by spreads.happened_at desc))[1]`.as(
        'audience',
      ),
    ])
    .where('spreads.group_id', '=', groupId)
    .where('spreads.withdrawn_at', 'is', null)
    .where('spreads.area_code', 'is not', null)
    .groupBy([
      'spreads.channel',
      'spreads.place',
      'spreads.area_code',
      'areas.name',
      'spreads.rw',
      'spreads.rt',
    ])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`max(spreads.happened_at)`, 'desc')
    .limit(limit)
    .execute();
}

/** Photos that prove a spread are seen by those who may see the task, and by nobody else. */
export async function findPhotoOfTask(
  db: Db,
  { taskId, spreadId }: { taskId: string; spreadId: string },
): Promise<string> {
  const photo = await db
    .selectFrom('spreads')
    .innerJoin('files', 'files.id', 'spreads.photo_id')
    .select('files.sha256')
    .where('spreads.id', '=', spreadId)
    .where('spreads.task_id', '=', taskId)
    .executeTakeFirstOrThrow(() => new NotFound('photo'));
  return photo.sha256;
}
