import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

import { connect } from '#platform/db.ts';
import { chooseAccount } from '#platform/embedded-postgres/account.ts';
import { type RunningPostgres, startPostgres } from '#platform/embedded-postgres/index.ts';
import { runScript, withFolder } from '#test/programs.ts';

const silent = { info: () => undefined, warn: () => undefined };
const settings = { fsync: 'off' };
const start = (folder: string) => startPostgres({ folder, log: silent, settings });

/** A process that starts the server and then stays until it is told to stop or is killed. */
const holder = (folder: string) =>
  runScript(`
    import { startPostgres } from '#platform/embedded-postgres/index.ts';
    const log = { info: () => undefined, warn: () => undefined };
    const server = await startPostgres({ folder: ${JSON.stringify(folder)}, log, settings: { fsync: 'off' } });
    console.log(server.adopted ? 'adopted' : 'started');
    process.on('SIGTERM', () => server.stop().then(() => console.log('let go')));
  `);

async function ask(server: Pick<RunningPostgres, 'url'>, question: string): Promise<unknown> {
  const db = connect(server.url, { schema: 'public', max: 1 });
  try {
    const { rows } = await sql.raw(question).execute(db);
    return rows;
  } finally {
    await db.destroy();
  }
}

const postmasterOf = async (folder: string): Promise<number> =>
  Number((await readFile(path.join(folder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

const isRunning = (folder: string): Promise<boolean> =>
  stat(path.join(folder, 'cluster/postmaster.pid')).then(
    () => true,
    () => false,
  );

describe('the embedded PostgreSQL', () => {
  test('keeps what was committed over stop and start, and is reached by its socket only', () =>
    withFolder(async (folder) => {
      const first = await start(folder);
      expect(first.adopted).toBe(false);
      await ask(first, "create table kept as select 'still here' as words");
      expect(await ask(first, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
      await first.stop();
      expect(await isRunning(folder)).toBe(false);

      const second = await start(folder);
      expect(await ask(second, 'select words from kept')).toEqual([{ words: 'still here' }]);
      await second.stop();
    }));

  test('left running by a killed process, it is adopted and stopped by the next', () =>
    withFolder(async (folder) => {
      const killed = holder(folder);
      await killed.says('started');
      const postmaster = await postmasterOf(folder);
      killed.kill('SIGKILL');
      await killed.ended;

      const next = await start(folder);
      expect(next.adopted).toBe(true);
      expect(await postmasterOf(folder)).toBe(postmaster);
      await next.stop();
      expect(await isRunning(folder)).toBe(false);
    }));

  test('shared by several processes started at once, the last one out stops it', () =>
    withFolder(async (folder) => {
      const programs = [holder(folder), holder(folder), holder(folder)];
      await Promise.all(programs.map((program) => program.says(/adopted|started/)));
      const starters = programs.filter((program) => program.said().includes('started'));
      expect(starters).toHaveLength(1);

      const [first, second, third] = programs;
      first?.kill('SIGTERM');
      second?.kill('SIGTERM');
      await Promise.all([first?.ended, second?.ended]);
      expect(await isRunning(folder)).toBe(true);
      third?.kill('SIGTERM');
      await third?.ended;
      expect(await isRunning(folder)).toBe(false);
    }));

  test('killed while in use, it comes back under the same address with what was committed', () =>
    withFolder(async (folder) => {
      const server = await startPostgres({ folder, log: silent });
      await ask(server, 'create table kept as select 7 as number');
      const killed = await postmasterOf(folder);
      process.kill(killed, 'SIGKILL');

      await expect
        .poll(() => ask(server, 'select number from kept').catch(() => null), { timeout: 20_000 })
        .toEqual([{ number: 7 }]);
      expect(await postmasterOf(folder)).not.toBe(killed);
      await server.stop();
      expect(await isRunning(folder)).toBe(false);
    }));

  test('starts although sessions of a killed server still hold its memory', () =>
    withFolder(async (folder) => {
      const killed = holder(folder);
      await killed.says('started');
      const url = `postgres://sambung@localhost/sambung?host=${path.join(folder, 'socket')}`;
      // Busy in one long computation, a session notices late that its server is gone.
      const busy = ask(
        { url },
        'select count(*) from generate_series(1, 30000000) n where n % 7 = 0',
      );
      const ended = busy.catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 300));
      process.kill(await postmasterOf(folder), 'SIGKILL');
      killed.kill('SIGKILL');

      const next = await start(folder);
      expect(await ask(next, 'select 1 as one')).toEqual([{ one: 1 }]);
      await next.stop();
      await ended;
    }));

  test('starts although its pid file names an unrelated process', () =>
    withFolder(async (folder) => {
      const first = await start(folder);
      await first.stop();
      const stale = `${process.pid}\n${folder}/cluster\n1700000000\n5432\n${folder}/socket\n\n`;
      await writeFile(path.join(folder, 'cluster/postmaster.pid'), stale);

      const second = await start(folder);
      expect(second.adopted).toBe(false);
      await second.stop();
    }));

  test('puts the modes of its folders right', () =>
    withFolder(async (folder) => {
      const first = await start(folder);
      await first.stop();
      for (const name of ['', 'cluster', 'socket']) await chmod(path.join(folder, name), 0o755);

      const second = await start(folder);
      for (const name of ['', 'cluster', 'socket']) {
        expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o700);
      }
      await second.stop();
    }));

  test('works below a path too long for a socket', () =>
    withFolder(async (folder) => {
      const deep = path.join(folder, 'a'.repeat(60), 'b'.repeat(60));
      const server = await start(deep);
      expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(new URL(server.url).searchParams.get('host')?.length).toBeLessThan(90);
      await server.stop();
    }));

  test('a file where its folder should be is told in one line', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'data');
      await writeFile(file, '');
      await expect(start(path.join(file, 'postgres'))).rejects.toThrow(
        /tidak dapat dipakai: di jalur itu sudah ada berkas/,
      );
    }));
});

describe('whom PostgreSQL runs as', () => {
  const named = [
    { name: 'root', uid: 0, gid: 0 },
    { name: 'nobody', uid: 65_534, gid: 65_534 },
    { name: 'us', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
  ];
  const isRoot = process.getuid?.() === 0;

  test('root without user namespaces hands it to nobody; anybody else runs it as is', async () => {
    const account = chooseAccount(named, false);
    expect(account.prefix).toEqual([]);
    expect(account.identity).toEqual(isRoot ? { uid: 65_534, gid: 65_534 } : {});

    await withFolder(async (folder) => {
      await chmod(folder, 0o711);
      const inner = path.join(folder, 'postgres');
      await mkdir(inner);
      const starting = startPostgres({ folder: inner, log: silent, settings, account });
      if (isRoot && !(await isOpenToAll(import.meta.dirname))) {
        await expect(starting).rejects.toThrow('boleh dimasuki semua pengguna');
        return;
      }
      const server = await starting;
      expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect((await stat(path.join(inner, 'cluster'))).uid).toBe(account.owner.uid);
      await server.stop();
    });
  });
});

/** A checkout in a private folder cannot be entered by `nobody`; then the message is what counts. */
async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return folder === '/' || isOpenToAll(path.dirname(folder));
}
