import { localDay } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import {
  countOpenings,
  forgetSpools,
  forgetVisitors,
  lockSpool,
  moveSpool,
} from './link.queries.ts';
import { isFull, readSpool, removeSpool, spoolFiles, spoolSize } from './open-spool.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Moves openings from the spool into the counts, each exactly once: a batch and the place up to
 * which its file is counted are one transaction, so after a crash the next run goes on where
 * the last one really ended. A full file goes when nothing in it is left to count.
 */
export async function countOpens(services: Services): Promise<void> {
  const { folder } = services;
  for (const file of await spoolFiles(folder)) {
    let counted = 0;
    for (let more = true; more;) {
      const moved = await countBatch(services, file);
      counted = moved.until;
      more = moved.until > moved.from;
    }
    if (isFull(file, services.now()) && (await endsAt(folder, file, counted))) {
      await removeSpool(folder, file);
    }
  }
}

/** At night: yesterday's last openings are counted, then what told its visitors apart is dropped. */
export async function forgetYesterday(services: Services): Promise<void> {
  await countOpens(services);
  const { db, city, now } = services;
  await inTransaction(services, (tx) => forgetVisitors(tx.db, localDay(now(), city.timeZone)));
  await forgetSpools(db, new Date(now().getTime() - WEEK_MS));
}

function countBatch(services: Services, file: string): Promise<{ from: number; until: number }> {
  return inTransaction(services, async (tx) => {
    const from = await lockSpool(tx.db, file, tx.now());
    const { openings, until } = await readSpool(tx.folder, file, from);
    await countOpenings(tx.db, openings);
    if (until > from) await moveSpool(tx.db, { file, counted: until, now: tx.now() });
    return { from, until };
  });
}

/** An unfinished last line is shorter than a line; nobody will finish it. */
const LINE_BYTES = 64;

async function endsAt(folder: string, file: string, counted: number): Promise<boolean> {
  return (await spoolSize(folder, file)) - counted < LINE_BYTES;
}
