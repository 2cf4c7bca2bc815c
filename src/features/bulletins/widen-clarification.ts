import { notify } from '#features/channels';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { tagsOf } from './audience.ts';
import { reachOf } from './audience.queries.ts';
import { type Audience, tidyAudience } from './content.ts';
import type { BulletinEvents } from './events.ts';
import { widenedNotice } from './notices.ts';
import { lockBulletin } from './queries.ts';
import { replaceAudience } from './writing.queries.ts';

export type WidenClarification = {
  bulletinId: string;
  /** Joins whom it is for already; nobody is taken out. */
  audience: readonly Audience[];
  events: BulletinEvents;
};

/** The message goes further, so does its clarification: to those alone who had not got it. False when nobody is new. */
export function widenClarification(
  services: Services,
  { bulletinId, audience, events }: WidenClarification,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const { content, origin, state, version } = bulletin;
    if (origin !== 'claim' || (state !== 'published' && state !== 'corrected')) return false;
    const wider = tidyAudience([...content.audience, ...audience]);
    const before = await reachOf(tx.db, content);
    const after = await reachOf(tx.db, { ...content, audience: wider });
    const reached = after.codes.filter((code) => !before.codes.includes(code));
    if (reached.length === 0) return false;

    await replaceAudience(tx.db, bulletinId, wider);
    const widened = { ...bulletin, content: { ...content, audience: wider } };
    await invalidate(tx, await tagsOf(tx.db, widened));
    await events.widened(tx, { bulletinId, round: version });
    await notify(
      tx,
      widenedNotice(widened, tx.now()),
      reached.map((ref) => ({ followersOf: { about: 'area' as const, ref } })),
    );
    return true;
  });
}
