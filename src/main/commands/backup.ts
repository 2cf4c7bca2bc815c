import { join, resolve } from 'node:path';

import { allJobs } from '#app';
import { restoreBackup, takeBackup } from '#platform/backup/index.ts';
import { createLogger } from '#platform/log.ts';
import { migrateInstallation } from '#platform/migrate/index.ts';
import { createBoss, createQueues } from '#platform/worker.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const backup: Command = {
  words: 'backup',
  usage: '[FOLDER]',
  summary: 'menyalin basis data dan berkas ke satu folder, juga selagi Sambung melayani',
  run: async (args, terminal) => {
    const { positionals } = readArguments(args, backup, {});
    const now = new Date();
    const written = await withDatabase(terminal, async (url, config) => {
      await migrateInstallation(url);
      await makeQueues(url);
      const target = resolve(positionals[0] ?? join(config.dataFolder, 'backups', nameOf(now)));
      const citiesFolder = config.s3 ? null : join(config.dataFolder, 'cities');
      const told = (done: number, total: number) => terminal.progress('bagian', done, total);
      const manifest = await takeBackup({ url, citiesFolder, target, now, told });
      return { target, manifest };
    });
    const { target, manifest } = written;
    const rows = manifest.schemas
      .flatMap(({ tables }) => tables)
      .reduce((sum, t) => sum + t.rows, 0);
    const files = manifest.files.length;
    terminal.answer({ folder: target, rows, files, jobs: manifest.jobs.rows }, [
      `Cadangan selesai di ${target}: ${rows} baris, ${files} berkas, ${manifest.jobs.rows} pekerjaan menunggu.`,
      ...(manifest.filesElsewhere
        ? ['Berkas di penyimpanan S3 tidak ikut; cadangkan di sana.']
        : []),
      'Simpan secrets.json terpisah dari cadangan ini: tanpanya brankas tidak dapat dibuka.',
    ]);
  },
};

export const restore: Command = {
  words: 'restore',
  usage: 'FOLDER',
  summary: 'memulihkan cadangan ke tempat yang kosong',
  run: async (args, terminal) => {
    const [source = ''] = requireWords(readArguments(args, restore, {}).positionals, 1, restore);
    const restored = await withDatabase(terminal, (url, config) =>
      restoreBackup({
        url,
        citiesFolder: join(config.dataFolder, 'cities'),
        source: resolve(source),
        makeQueues: () => makeQueues(url),
        told: (done, total) => terminal.progress('periksa', done, total),
      }),
    );
    const { manifest, jobs } = restored;
    const lost = manifest.jobs.rows - jobs;
    terminal.answer({ takenAt: manifest.takenAt, jobs, jobsLost: lost }, [
      `Cadangan ${manifest.takenAt} dipulihkan, ${jobs} pekerjaan menunggu lagi.`,
      ...(lost > 0
        ? [
            `${lost} pekerjaan milik antrean versi lain tidak dipulihkan; pemeriksa berkala menyusulkannya.`,
          ]
        : []),
      'Pasang secrets.json yang lama di folder data sebelum Sambung dijalankan.',
    ]);
  },
};

/** Queues stand before jobs: a backup of a city that never ran has a queue as well. */
async function makeQueues(url: string): Promise<void> {
  const boss = createBoss({ url, log: createLogger('silent'), works: false });
  await boss.start();
  try {
    await createQueues(boss, allJobs());
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** `2026-11-24T010203Z`: sorts by time and is a file name everywhere. */
const nameOf = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
