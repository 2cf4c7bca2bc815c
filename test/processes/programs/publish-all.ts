import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { allJobs } from '#app';
import { actorWithPosts } from '../crash/reviewer.ts';
import { approveBulletin } from '#features/bulletins';
import { relayEvents } from '#features/relay';
import { loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { startWorking } from '#platform/worker.ts';
import { openInstallation } from '../../../src/main/installation.ts';

/** A process of its own, to be killed: works the queue and publishes all that waits, one by one. */
const say = (words: string) => writeSync(1, `${words}\n`);
const installation = await openInstallation(loadConfig(process.env), createLogger('silent'), {
  works: true,
  demo: false,
});
const [city] = installation.cities;
if (!city) throw new Error('No city');
const { services } = city;
// all but the sending itself: what is counted are the rows, and thousands of mails take minutes
const work = allJobs().filter(({ name }) => !name.startsWith('channels.deliver'));
await startWorking(installation.boss, work, () => services);
const actor = await actorWithPosts(services);
const checklist = { language: true, personal_data: true, validity: true, source: true };
say('ready');

for (;;) {
  await publishNext().catch(() => say('refused'));
  await sleep(5);
}

async function publishNext(): Promise<void> {
  const next = await services.db
    .selectFrom('bulletins')
    .select('id')
    .where('state', '=', 'in_review')
    .orderBy('id')
    .executeTakeFirst();
  if (!next) return;
  say(`begins ${next.id}`);
  const outcome = await approveBulletin(services, {
    bulletinId: next.id,
    actor,
    events: relayEvents,
    checklist,
    then: { kind: 'publish' },
  });
  say(outcome.ok ? `published ${next.id}` : `refused ${outcome.refusal}`);
}
