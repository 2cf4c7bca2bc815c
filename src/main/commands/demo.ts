import { type DemoSummary, loadDemo } from '#demo/load.ts';
import { demoPeople } from '#demo/sign-in.ts';
import { connect } from '#platform/db.ts';
import { listCities } from '#platform/cities.ts';
import { loadConfig } from '#platform/config.ts';
import { OperatorError } from '#platform/errors.ts';
import { createLogger } from '#platform/log.ts';
import { addCity } from '#platform/migrate/index.ts';
import { type Command, readArguments, requireWords, type Terminal } from '../command.ts';
import { refuseTakenPort } from '../free-port.ts';
import { type Installation, openInstallation } from '../installation.ts';
import { untilAskedToStop } from '../shutdown.ts';
import { startWeb } from '../web.ts';
import { startWork } from '../work.ts';

/** What `npm run demo` runs: a whole city on this machine, in a folder of its own. */
export const demo: Command = {
  words: 'demo',
  usage: '[--scale N]',
  summary: 'memuat kota peraga dan melayaninya di mesin ini; N kali lebih besar untuk pengukuran',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, demo, { scale: { type: 'string' } });
    requireWords(positionals, 0, demo);
    const scale = scaleOf(values.scale ?? '1');
    const stop = untilAskedToStop();
    const config = loadConfig({ SAMBUNG_DATA: './data/demo', LOG_LEVEL: 'warn', ...terminal.env });
    await refuseTakenPort(config);
    const installation = await openInstallation(config, createLogger(config.logLevel), {
      works: true,
      demo: true,
      prepare: ensureCity,
    });
    const loaded = await Promise.race([load(installation, terminal, scale), stop.then(() => null)]);
    if (loaded) await serveDemo(installation, terminal, { loaded, stop });
    else await giveUp(installation);
  },
};

async function ensureCity(url: string): Promise<void> {
  const db = connect(url, { schema: 'sambung', max: 1 });
  const cities = await listCities(db).finally(() => db.destroy());
  if (cities.length === 0) await addCity(url, { slug: 'metro', name: 'Kota Metro' });
}

function scaleOf(text: string): number {
  const scale = Number(text);
  if (Number.isInteger(scale) && scale >= 1 && scale <= 1000) return scale;
  throw new OperatorError('Tulis --scale dengan angka dari 1 sampai 1000.');
}

function load(
  { cities }: Installation,
  { progress }: Terminal,
  scale: number,
): Promise<DemoSummary> {
  const city = cities.find(({ isDefault }) => isDefault);
  if (!city) throw new Error('The demonstration has no default city');
  return loadDemo(city.services, { scale, onProgress: progress });
}

type Ready = { loaded: DemoSummary; stop: Promise<NodeJS.Signals> };

async function serveDemo(
  installation: Installation,
  { answer }: Terminal,
  { loaded, stop }: Ready,
): Promise<void> {
  try {
    await startWork(installation);
    const web = await startWeb(installation, demoPeople);
    const address = `http://localhost:${web.port}`;
    const { signIns, password, counts } = loaded;
    answer({ address, signIns, password, counts }, [
      `Kota peraga berjalan di ${address}`,
      'Pilih orang di bilah atas halaman, atau masuk dengan nama dan sandi:',
      ...signIns.map(({ login, role }) => `  ${login.padEnd(24)} ${role}`),
      `  sandi: ${password ?? '(dimuat dari folder lain)'}`,
      'Ctrl-C menghentikannya; datanya tetap ada.',
    ]);
    await stop;
    await web.stop();
  } finally {
    await installation.close();
  }
}

/** Stopped while loading: the transaction is rolled back, so the next start begins anew. */
async function giveUp(installation: Installation): Promise<never> {
  await installation.abandon();
  process.exit(130);
}
