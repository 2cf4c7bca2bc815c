import { type Config, loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { refuseTakenPort } from './free-port.ts';
import { type Installation, openInstallation } from './installation.ts';
import { untilAskedToStop } from './shutdown.ts';
import { startWeb } from './web.ts';
import { startWork } from './work.ts';

type Parts = { web: boolean; work: boolean };

/** Runs what is asked of an installation until it is told to stop, then closes all in order. */
export async function runInstallation(
  env: Record<string, string | undefined>,
  parts: Parts,
): Promise<void> {
  const stop = untilAskedToStop();
  const config = loadConfig(env);
  const log = createLogger(config.logLevel);
  if (parts.web) await refuseTakenPort(config);

  const installation = await openInstallation(config, log, { works: parts.work, demo: false });
  try {
    if (parts.work) await startWork(installation);
    const web = parts.web ? await startWeb(installation) : null;
    announce(installation, config, web?.port ?? null);
    log.info({ signal: await stop }, 'stopping');
    await web?.stop();
  } finally {
    await installation.close();
  }
  log.info('stopped');
}

function announce({ cities, log }: Installation, config: Config, port: number | null): void {
  log.info(
    { port, host: config.host, cities: cities.map(({ services }) => services.city.slug) },
    port === null ? 'worker started' : 'serving',
  );
  if (!process.stderr.isTTY) return;
  console.error(
    port === null
      ? 'Pekerja Sambung berjalan. Ctrl-C menghentikannya.'
      : `Sambung berjalan di ${config.origin} (Ctrl-C menghentikannya).`,
  );
  if (cities.length === 0)
    console.error('Belum ada kota. Tambahkan: ./sambung cities add SLUG "NAMA", lalu mulai ulang.');
}
