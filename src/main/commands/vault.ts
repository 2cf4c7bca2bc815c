import { type Config, loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { renewVaultKey, type Secrets } from '#platform/secrets.ts';
import { countUnderOlderKeys, rotateVault } from '#platform/vault.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { type HostedCity, openInstallation } from '../installation.ts';

export const vaultRotate: Command = {
  words: 'vault rotate',
  usage: '',
  summary: 'mengganti kunci brankas identitas dan menyandikan ulang isinya di semua kota',
  run: async (args, terminal) => {
    requireWords(readArguments(args, vaultRotate, {}).positionals, 0, vaultRotate);
    const config = loadConfig(terminal.env);
    const log = createLogger(terminal.env['LOG_LEVEL'] ? config.logLevel : 'warn');
    const installation = await openInstallation(config, log, { works: false, demo: false });
    try {
      const secrets = await newestSecrets(config, installation.cities);
      let rows = 0;
      for (const [index, { services }] of installation.cities.entries()) {
        rows += await rotateVault({ ...services, secrets });
        terminal.progress('kota', index + 1, installation.cities.length);
      }
      const cities = installation.cities.length;
      terminal.answer({ rows, cities }, [
        `${rows} isi brankas di ${cities} kota kini memakai kunci baru.`,
        'Kunci lama tetap di secrets.json sampai pergantian berikutnya.',
        'Mulai ulang Sambung sekarang, lalu buat cadangan secrets.json.',
      ]);
    } finally {
      await installation.close();
    }
  },
};

/** A run that was stopped is finished with the key it had made; only then does the next run make another. */
async function newestSecrets(config: Config, cities: readonly HostedCity[]): Promise<Secrets> {
  for (const { services } of cities) {
    if ((await countUnderOlderKeys(services)) > 0) return services.secrets;
  }
  return renewVaultKey(config.dataFolder);
}
