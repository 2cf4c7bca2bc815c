import { createServer } from 'node:http';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type Program, runSambung, withFolder } from '#test/programs.ts';

const PID_FILE = 'postgres/cluster/postmaster.pid';

/** A port nobody listens on now. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function outcome(program: Program): Promise<{ status: number | null; lines: string[] }> {
  const status = await program.ended;
  return { status, lines: program.said().trim().split('\n') };
}

const sambung = (args: string[], env: Record<string, string>) => outcome(runSambung(args, env));

describe('starting and stopping', () => {
  test('a killed start is followed by another that has everything, and stops clean', () =>
    withFolder(async (folder) => {
      const env = { SAMBUNG_DATA: folder, PORT: await freePort() };
      const health = `http://127.0.0.1:${env.PORT}/readyz`;
      await sambung(['cities', 'add', 'uji', 'Kota Uji'], env);

      const first = runSambung(['start'], env);
      await first.says('"msg":"serving"');
      expect((await fetch(health)).status).toBe(200);
      first.kill('SIGKILL');
      await first.ended;

      const second = runSambung(['start'], env);
      await second.says('"msg":"serving"');
      expect((await fetch(`http://127.0.0.1:${env.PORT}/`)).status).toBe(200);
      const third = await sambung(['cities', 'list', '--json'], env);
      expect(JSON.parse(third.lines[0] ?? '')).toMatchObject({ cities: [{ slug: 'uji' }] });
      expect((await fetch(health)).status).toBe(200);

      second.kill('SIGINT');
      expect(await second.ended).toBe(0);
      await expect(stat(path.join(folder, PID_FILE))).rejects.toThrow('ENOENT');
    }));

  test('a database that is killed comes back, and the pages with it', () =>
    withFolder(async (folder) => {
      const env = { SAMBUNG_DATA: folder, PORT: await freePort(), LOG_LEVEL: 'fatal' };
      await sambung(['cities', 'add', 'uji', 'Kota Uji'], env);
      const program = runSambung(['start'], env);
      const status = (route: string) =>
        fetch(`http://127.0.0.1:${env.PORT}${route}`).then(
          (answer) => answer.status,
          () => 0,
        );
      await expect.poll(() => status('/readyz'), { timeout: 60_000 }).toBe(200);

      const postmaster = async () =>
        Number(
          (await readFile(path.join(folder, PID_FILE), 'utf8').catch(() => '')).split('\n')[0],
        );
      const killed = await postmaster();
      process.kill(killed, 'SIGKILL');
      await expect.poll(postmaster, { timeout: 60_000 }).not.toBe(killed);
      await expect.poll(() => status('/readyz'), { timeout: 60_000 }).toBe(200);
      await expect.poll(() => status('/kabar'), { timeout: 60_000 }).toBe(200);
      program.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    }));

  test('two processes migrating an empty database at once both succeed', () =>
    withFolder(async (folder) => {
      const env = { SAMBUNG_DATA: folder };
      const both = await Promise.all([sambung(['migrate'], env), sambung(['migrate'], env)]);
      expect(both.filter(({ status }) => status !== 0)).toEqual([]);
      const applied = both.filter(({ lines }) => lines.some((line) => line.startsWith('sambung:')));
      expect(applied).toHaveLength(1);
    }));
});

describe('bad days are one line that says what to do', () => {
  const cases: [name: string, env: Record<string, string>, words: RegExp][] = [
    [
      'no server where DATABASE_URL points',
      { DATABASE_URL: 'postgres://a:sandi@127.0.0.1:1/kota' },
      /Tidak ada PostgreSQL.+127\.0\.0\.1:1.+DATABASE_URL/,
    ],
    [
      'a server name nobody knows',
      { DATABASE_URL: 'postgres://a:sandi@tidak-ada.invalid/kota' },
      /tidak-ada\.invalid.+DATABASE_URL/,
    ],
    ['a host that is not ours', { HOST: '192.0.2.1' }, /192\.0\.2\.1.+HOST/],
  ];
  for (const [name, env, words] of cases) {
    test(name, () =>
      withFolder(async (folder) => {
        const told = await sambung(['serve'], { SAMBUNG_DATA: folder, PORT: '0', ...env });
        expect(told.status).toBe(1);
        expect(told.lines).toHaveLength(1);
        expect(told.lines[0]).toMatch(words);
        expect(told.lines[0]).not.toContain('sandi@');
      }),
    );
  }

  test('a taken port, before a database is started for nothing', () =>
    withFolder(async (folder) => {
      const squatter = createServer();
      await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
      const { port } = squatter.address() as AddressInfo;
      const told = await sambung(['serve'], { SAMBUNG_DATA: folder, PORT: String(port) });
      expect(told.status).toBe(1);
      expect(told.lines).toEqual([expect.stringMatching(`Port ${port} sudah dipakai`)]);
      await new Promise((resolve) => squatter.close(resolve));
    }));

  test('a data folder that cannot be one', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'berkas');
      await writeFile(file, '');
      const told = await sambung(['serve'], { SAMBUNG_DATA: file, PORT: '0' });
      expect(told.status).toBe(1);
      expect(told.lines).toEqual([
        expect.stringContaining('Pilih tempat lain dengan SAMBUNG_DATA'),
      ]);
    }));

  test('an unknown command, for a person and for a machine', async () => {
    const told = await sambung(['sarve'], {});
    expect(told).toEqual({ status: 1, lines: [expect.stringContaining('./sambung help')] });
    const machine = await sambung(['sarve', '--json'], {});
    expect(JSON.parse(machine.lines[0] ?? '')).toEqual({ error: told.lines[0] });
  });
});

describe('the doctor', () => {
  test('finds an installation good, and says so to machines too', () =>
    withFolder(async (folder) => {
      const env = { SAMBUNG_DATA: folder, PORT: '0' };
      await sambung(['migrate'], env);
      const { status, lines } = await sambung(['doctor', '--json'], env);
      expect(status).toBe(0);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ok: true });
    }));

  test('names every trouble at once, each with its cure', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'berkas');
      await writeFile(file, '');
      const { status, lines } = await sambung(['doctor'], {
        SAMBUNG_DATA: file,
        DATABASE_URL: 'postgres://a:sandi@127.0.0.1:1/kota',
        SMTP_URL: 'smtp://127.0.0.1:1',
        HOST: '192.0.2.1',
      });
      const badOnes = lines.filter((line) => line.startsWith('BURUK'));
      expect(status).toBe(1);
      expect(badOnes.join('\n')).toMatch(/SAMBUNG_DATA[^]+DATABASE_URL[^]+HOST[^]+SMTP_URL/);
    }));
});
