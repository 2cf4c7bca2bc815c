import { z } from 'zod';

import type { Post } from '#features/accounts';
import { defineJob } from '#platform/jobs.ts';
import { newCode } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { deliverDue } from './deliver.ts';
import type { Notice, Recipient } from './notice.ts';
import {
  deliverToFollowers,
  deliverToPeople,
  type FollowedThing,
  holdersOf,
  insertNotice,
  markFannedOut,
} from './queries.ts';
import { pushDueAt } from './quiet-hours.ts';
import { addAddress } from './subscriptions.queries.ts';

/** Rows a batch: large enough to be quick, small enough that a busy page does not notice. */
const BATCH = 10_000;

/**
 * Tells somebody something. People with posts have their delivery rows when the transaction
 * commits; followers, who may be a hundred thousand, get theirs from a job that this
 * transaction leaves behind. Both are written once, whatever crashes in between. Gives the id of the
 * notice; null when the same fact was told before.
 */
export async function notify(
  tx: Services,
  notice: Notice,
  to: Recipient[],
): Promise<string | null> {
  const now = tx.now();
  const noticeId = await insertNotice(tx.db, notice, now);
  if (!noticeId) return null;

  const people = await peopleMeant(tx, to);
  await deliverToPeople(tx.db, {
    noticeId,
    people,
    now,
    pushDueAt: pushDueAt(notice.urgency, now, tx.city.timeZone),
  });

  const followed = to.flatMap((one) => ('followersOf' in one ? [one.followersOf] : []));
  for (const one of to) {
    if ('email' in one) {
      await addAddress(tx.db, { ...one, token: newCode(24), now });
      followed.push({ about: one.about, ref: one.ref });
    }
  }
  if (followed.length > 0) {
    await fanOut.enqueue(tx, { noticeId, followed, urgency: notice.urgency }, { key: noticeId });
  } else await markFannedOut(tx.db, noticeId, now);
  await deliverDue.enqueue(tx, {}, { key: 'due' });
  return noticeId;
}

async function peopleMeant(tx: Services, to: Recipient[]): Promise<string[]> {
  const named = to.flatMap((one) => ('people' in one ? one.people : []));
  const anywhere: Post[] = to.flatMap((one) => ('post' in one ? [one.post] : []));
  const found = new Set(named);
  for (const person of await holdersOf(tx.db, { groupIds: [], posts: [], anywhere }, tx.now())) {
    found.add(person);
  }
  for (const one of to) {
    if (!('group' in one)) continue;
    const inGroup = { groupIds: [one.group], posts: one.posts ?? [], anywhere: [] };
    for (const person of await holdersOf(tx.db, inGroup, tx.now())) found.add(person);
  }
  return [...found];
}

const FanOut = z.object({
  noticeId: z.uuid(),
  followed: z.array(z.object({ about: z.string(), ref: z.string() })),
  urgency: z.enum(['routine', 'important', 'emergency']),
});

/** Writes the delivery rows of all followers, batch by batch, each batch its own transaction. */
export const fanOut = defineJob(
  'channels.fan-out',
  FanOut,
  async (payload, services) => {
    await writeFollowerDeliveries(services, payload);
    await inTransaction(services, async (tx) => {
      await markFannedOut(tx.db, payload.noticeId, tx.now());
      await deliverDue.enqueue(tx, {}, { key: 'due' });
    });
  },
  { expireInSeconds: 900 },
);

/** Gives how many rows were new. Also what the fan-out benchmark runs. */
export async function writeFollowerDeliveries(
  services: Services,
  job: { noticeId: string; followed: FollowedThing[]; urgency: Notice['urgency'] },
): Promise<number> {
  const now = services.now();
  const due = pushDueAt(job.urgency, now, services.city.timeZone);
  let after = { channel: '', address: '' };
  let written = 0;
  for (;;) {
    const batch = await deliverToFollowers(services.db, {
      noticeId: job.noticeId,
      followed: job.followed,
      after,
      limit: BATCH,
      now,
      pushDueAt: due,
    });
    written += batch.written;
    if (batch.seen < BATCH || batch.channel === null || batch.address === null) return written;
    after = { channel: batch.channel, address: batch.address };
  }
}
