import { notify } from '#features/channels';
import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { BulletinEvents } from './events.ts';
import { expireBulletins } from './expire-bulletins.ts';
import { REVIEWERS, unconfirmedNotice } from './notices.ts';
import { publishScheduled } from './publish-bulletin.ts';
import { overdueConfirmations } from './queries.ts';

/** What the clock does: publish, end, and remind that an emergency still waits for its second person. */
export function bulletinJobs(events: BulletinEvents): AnyJob[] {
  return [
    defineSchedule('bulletins.publish-scheduled', '* * * * *', async (services) => {
      await publishScheduled(services, events);
    }),
    defineSchedule('bulletins.expire', '* * * * *', async (services) => {
      await expireBulletins(services, events);
    }),
    defineSchedule('bulletins.remind-of-emergencies', '* * * * *', remindOfEmergencies),
  ];
}

/** Told once: the notice has one key for each emergency. */
async function remindOfEmergencies(services: Services): Promise<void> {
  const overdue = await overdueConfirmations(services.db, services.now());
  for (const bulletin of overdue) {
    await inTransaction(services, (tx) => notify(tx, unconfirmedNotice(bulletin), REVIEWERS));
  }
}
