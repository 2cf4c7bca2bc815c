import { loadConfig } from '#platform/config.ts';
import { OperatorError } from '#platform/errors.ts';
import { createLogger } from '#platform/log.ts';
import type { Services } from '#platform/services.ts';
import type { Terminal } from './command.ts';
import { openInstallation } from './installation.ts';

/** Runs `work` with the services of one city: the named one, else the default. */
export async function withCity<T>(
  { env }: Terminal,
  slug: string | undefined,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const config = loadConfig(env);
  const log = createLogger(env['LOG_LEVEL'] ? config.logLevel : 'warn');
  const installation = await openInstallation(config, log, { works: false, demo: false });
  try {
    const { cities } = installation;
    const city = slug
      ? cities.find(({ services }) => services.city.slug === slug)
      : cities.find(({ isDefault }) => isDefault);
    if (!city) throw new OperatorError(notThere(slug, cities.length));
    return await work(city.services);
  } finally {
    await installation.close();
  }
}

function notThere(slug: string | undefined, count: number): string {
  if (count === 0) return 'Belum ada kota. Tambahkan: ./sambung cities add SLUG "NAMA"';
  return `Kota ${slug ?? 'bawaan'} tidak ada. Lihat: ./sambung cities list`;
}
