import { listAreas } from '#features/areas';
import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import { weekBefore } from './digest.ts';
import { factsOf, isQuiet, readWeek } from './find-facts.ts';
import { insertDigest } from './queries.ts';

/** A notice is written once for all who get it, so in the language of the city. */
const words = messagesFor('id').reportDigest;

/**
 * Makes the digests of the week that is over: one for the city and one for each place where
 * something happened or waits. Run again, it adds what is missing and changes nothing. Gives how many are new.
 */
export function makeDigests(services: Services): Promise<number> {
  return inTransaction(services, async (tx) => {
    const now = tx.now();
    const week = weekBefore(now, tx.city.timeZone);
    const [areas, read] = [await listAreas(tx.db), await readWeek(tx.db, week, now)];
    let made = 0;
    for (const area of areas) {
      const facts = factsOf(read, area, areas);
      if (area.level !== 'kota' && isQuiet(facts)) continue;
      const digest = { areaCode: area.code, weekStart: week.start, facts, at: now };
      if (await insertDigest(tx.db, digest)) made += 1;
    }
    if (made > 0) await tellEditors(tx, week.start);
    return made;
  });
}

async function tellEditors(tx: Services, weekStart: string): Promise<void> {
  await notify(
    tx,
    {
      key: `digests-made:${weekStart}`,
      kind: 'digests_made',
      subjectKind: 'digest',
      subjectId: weekStart,
      title: words.madeTitle(weekStart),
      body: words.madeBody,
      path: '/meja/ringkasan',
      urgency: 'routine',
    },
    [{ post: 'city_editor' }, { post: 'kim_admin' }, { post: 'report_coordinator' }],
  );
}
