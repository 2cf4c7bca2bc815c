import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';

import { makers } from '#test/make/index.ts';
import { testServices } from '#test/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { countOpens } from './count-opens.ts';
import { openSpool } from './open-spool.ts';

const DAY = '2026-11-23';
const HOUR = 3_600_000;
const child = join(import.meta.dirname, '../../../test/support/link-child.ts');

describe('counting openings', { timeout: 120_000 }, () => {
  test('after a kill -9 of the web process every opening that was answered is counted, none twice', async ({
    db,
    make,
    services,
  }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    const folder = await mkdtemp(join(tmpdir(), 'sambung-opens-'));
    const process = spawn(globalThis.process.execPath, [child, 'append', folder, code, DAY]);
    const answered = await killAfter(process, 2_000);

    const there = { ...services, folder };
    await countOpens(there);
    await countOpens(there);

    const { opens } = await db
      .selectFrom('link_days')
      .select('opens')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    expect(answered).toBeGreaterThanOrEqual(2_000);
    expect(opens).toBeGreaterThanOrEqual(answered);
    // the pipe may still have held what was said last
    expect(opens).toBeLessThan(answered + 20_000);
    const [file] = await readdir(join(folder, 'link-opens'));
    expect(file).toBeDefined();
    await rm(folder, { recursive: true });
  });

  test('after a kill -9 in the middle of counting each opening is counted exactly once', async ({
    pool,
    clone,
    boss,
    clock,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sambung-opens-'));
    const services = testServices({ db: pool, boss, folder, clock });
    const make = makers(services);
    const code = await make.link((await make.bulletin()).id, null);
    const spool = openSpool(folder);
    spool.append({ day: DAY, code, visitor: '0'.repeat(22) }, clock.now);
    const [file] = await readdir(join(folder, 'link-opens'));
    const lines = Array.from(
      { length: 60_000 },
      (_, number) => `${DAY} ${code} ${String(number).padStart(22, '0')}\n`,
    );
    // the line that a dying process did not finish is nobody's
    await writeFile(join(folder, 'link-opens', file!), `${lines.join('')}${DAY} ${code} 00`);

    const counting = spawn(process.execPath, [child, 'count', folder, clone.url]);
    await someCounted(pool, code);
    counting.kill('SIGKILL');
    await countOpens(services);

    expect(await opensOf(pool, code)).toBe(60_000);
    await sql`truncate areas, people, link_visitors, link_salts, link_spools cascade`.execute(pool);
    await rm(folder, { recursive: true });
  });

  test('a full file goes when all of it is counted', async ({ services, make, clock }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sambung-opens-'));
    const there = { ...services, folder };
    const code = await make.link((await make.bulletin()).id, null);
    openSpool(folder).append({ day: DAY, code, visitor: 'a'.repeat(22) }, clock.now);
    await countOpens(there);
    expect(await readdir(join(folder, 'link-opens'))).toHaveLength(1);
    clock.now = new Date(clock.now.getTime() + 3 * HOUR);
    await countOpens(there);
    expect(await readdir(join(folder, 'link-opens'))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  test('writing one down takes well under a tenth of a millisecond', async ({ clock }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sambung-opens-'));
    const spool = openSpool(folder);
    const began = performance.now();
    for (let number = 0; number < 2_000; number += 1) {
      spool.append({ day: DAY, code: 'abcdefg', visitor: 'a'.repeat(22) }, clock.now);
    }
    const each = (performance.now() - began) / 2_000;
    expect(each).toBeLessThan(0.5);
    await rm(folder, { recursive: true });
  });
});

/** Kills the process once it has said `least`; gives the last number it said. */
function killAfter(process: ChildProcess, least: number): Promise<number> {
  let last = 0;
  let rest = '';
  return new Promise((resolve, reject) => {
    process.stdout?.on('data', (said: Buffer) => {
      const lines = `${rest}${said.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      last = Number(lines.at(-1) ?? last);
      if (last >= least) process.kill('SIGKILL');
    });
    process.on('error', reject);
    process.on('close', () => resolve(last));
  });
}

type Db = Parameters<typeof countOpens>[0]['db'];

async function opensOf(db: Db, code: string): Promise<number> {
  const row = await db
    .selectFrom('link_days')
    .select('opens')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.opens ?? 0;
}

async function someCounted(db: Db, code: string): Promise<void> {
  for (let tries = 0; tries < 4_000; tries += 1) {
    if ((await opensOf(db, code)) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
