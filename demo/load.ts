import { allJobs } from '#app';
import { inTransaction, type Services } from '#platform/services.ts';
import { demoPage } from './demo-page.ts';
import { loadRegister } from './register.ts';
import { countRows, hasGroups } from './register.queries.ts';
import { type DemoSignIn, demoSignIns, giveDemoPassword, readDemoPassword } from './sign-in.ts';
import { copyOnce } from './scale.queries.ts';
import { addFollowers } from './story/followers.ts';
import { type DemoProgress, playStory } from './story/play.ts';
import { analyze } from './story/aftermath.queries.ts';

export type DemoSummary = {
  /** False when the city had bodies already: then nothing was touched. */
  loaded: boolean;
  counts: Awaited<ReturnType<typeof countRows>>;
  signIns: readonly DemoSignIn[];
  /** Of all whom the bar offers; null when the city was not loaded into this data folder. */
  password: string | null;
};

type Options = {
  /** So many times as much of what is out, for benchmarks; 1 when not said. */
  scale?: number;
  onProgress?: DemoProgress;
};

/** The first day in the register: before the bimtek of October 2023 was announced. */
const REGISTERED = new Date('2023-09-04T01:30:00Z');

/**
 * Fills an empty city with Metro and ninety days of its life up to now, in one transaction and
 * through the actions that people use, so that history, ledger and counts are what really happened.
 */
export async function loadDemo(services: Services, options: Options = {}): Promise<DemoSummary> {
  const { scale = 1, onProgress = () => undefined } = options;
  const loaded = await inTransaction(services, async (tx) => {
    if (await hasGroups(tx.db)) return false;
    const servicesAt = cityAt(tx);
    const past = servicesAt(REGISTERED);
    const register = await loadRegister(past);
    await giveDemoPassword(past);
    await addFollowers(past, register);
    await playStory(servicesAt, register, { now: services.now(), onProgress });
    return true;
  });
  if (loaded) await multiply(services, { scale, onProgress });
  return {
    loaded,
    counts: await countRows(services.db),
    signIns: await demoSignIns(services),
    password: await readDemoPassword(services),
  };
}

async function multiply(
  services: Services,
  { scale, onProgress }: { scale: number; onProgress: DemoProgress },
): Promise<void> {
  for (let copy = 1; copy < scale; copy += 1) {
    await inTransaction(services, (tx) => copyOnce(tx.db, copy));
    onProgress('Menggandakan isi', copy, scale - 1);
  }
  if (scale > 1) await analyze(services.db);
}

/** Work that what comes after it in the story stands on. */
const DONE_AT_ONCE = ['channels.fan-out', 'claims.counter', 'claims.archive'];

/**
 * The city as it was at a moment. The past leaves no work behind: followers have their rows at
 * once, and nothing is mailed that happened weeks ago.
 */
function cityAt(tx: Services): (at: Date) => Services {
  const done = allJobs().filter((job) => DONE_AT_ONCE.includes(job.name));
  if (done.length !== DONE_AT_ONCE.length) throw new Error('A job has another name now');
  return (at) => {
    const past: Services = {
      ...tx,
      now: () => at,
      fetch: (url) => Promise.resolve(demoPage(url, at)),
      jobs: {
        countDead: () => tx.jobs.countDead(),
        send: async (_, name, payload) => {
          await done.find((job) => job.name === name)?.run(payload, past);
        },
      },
    };
    return past;
  };
}
