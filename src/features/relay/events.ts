import type { BulletinEvents } from '#features/bulletins';
import { invalidate } from '#platform/page-cache.ts';
import { closeRelayTasks } from './close-tasks.ts';
import { createRelayTasks } from './create-tasks.ts';
import { findRoundBulletin } from './create.queries.ts';
import { widenRelayTasks } from './widen-tasks.ts';

/** What the relay does when a bulletin changes in public; src/app.ts hands these to the bulletins. */
export const relayEvents: BulletinEvents = {
  published: createRelayTasks,
  corrected: createRelayTasks,
  withdrawn: (tx, { bulletinId }) => closeRelayTasks(tx, { bulletinId, reason: 'withdrawn' }),
  expired: (tx, { bulletinId }) => closeRelayTasks(tx, { bulletinId, reason: 'expired' }),
  widened: widenRelayTasks,
  /** The answer joins the kit: what was made before is forgotten. */
  async answered(tx, { bulletinId }) {
    const { slug } = await findRoundBulletin(tx.db, bulletinId);
    await invalidate(tx, [`bulletin:${slug}`]);
  },
};
