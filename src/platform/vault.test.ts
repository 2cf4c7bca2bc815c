import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import { runScript } from '#test/programs.ts';
import { describe, expect, test } from '#test/test.ts';
import { testServices } from '#test/services.ts';
import { newId } from './ids.ts';
import { loadSecrets, renewVaultKey, type Secrets } from './secrets.ts';
import { countUnderOlderKeys, openSealed, rotateVault, seal } from './vault.ts';

const Identity = z.object({ name: z.string() });
const place = () => ({ subjectKind: 'report_identity', subjectId: newId() });
const newKey = () => randomBytes(32).toString('base64url');
const renewed = (secrets: Secrets): Secrets => ({
  ...secrets,
  vault: newKey(),
  olderVaults: [secrets.vault],
});

describe('the vault', () => {
  test('gives back what was sealed, and the table holds nothing of it', async ({
    services,
    db,
  }) => {
    const where = place();
    await seal(services, { ...where, content: { name: 'Warga Contoh' } });
    expect(await openSealed(services, where, Identity)).toEqual({ name: 'Warga Contoh' });
    expect(await openSealed(services, place(), Identity)).toBeNull();
    const rows = await db.selectFrom('vault').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('Warga');
    expect(Buffer.from(rows[0]!.sealed, 'base64url').toString('latin1')).not.toContain('Warga');
  });

  test('sealed again, the newer content takes the place of the older', async ({ services, db }) => {
    const where = place();
    await seal(services, { ...where, content: { name: 'Lama' } });
    await seal(services, { ...where, content: { name: 'Baru' } });
    expect(await openSealed(services, where, Identity)).toEqual({ name: 'Baru' });
    expect(await db.selectFrom('vault').selectAll().execute()).toHaveLength(1);
  });

  test('a row opens in its own place only, and not when a byte was changed', async ({
    services,
    db,
  }) => {
    const [mine, other] = [place(), place()];
    await seal(services, { ...mine, content: { name: 'A' } });
    await seal(services, { ...other, content: { name: 'B' } });
    const row = await db
      .selectFrom('vault')
      .select('sealed')
      .where('subject_id', '=', mine.subjectId)
      .executeTakeFirstOrThrow();
    const put = (sealed: string) =>
      db.updateTable('vault').set({ sealed }).where('subject_id', '=', other.subjectId).execute();

    await put(row.sealed);
    await expect(openSealed(services, other, Identity)).rejects.toThrow(/authenticate/);
    const bytes = Buffer.from(row.sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    await db
      .updateTable('vault')
      .set({ sealed: bytes.toString('base64url') })
      .execute();
    await expect(openSealed(services, mine, Identity)).rejects.toThrow(/authenticate/);
  });

  test('an unknown key is named with what to do', async ({ services }) => {
    const where = place();
    await seal(services, { ...where, content: { name: 'A' } });
    const lost = { ...services, secrets: { ...services.secrets, vault: newKey() } };
    await expect(openSealed(lost, where, Identity)).rejects.toThrow('restore secrets.json');
  });

  test('after a change of keys every row lies under the new one alone', async ({ services }) => {
    const places = Array.from({ length: 450 }, place);
    for (const [index, where] of places.entries()) {
      await seal(services, { ...where, content: { name: `Warga ${index}` } });
    }
    const now = { ...services, secrets: renewed(services.secrets) };
    expect(await countUnderOlderKeys(now)).toBe(450);
    expect(await rotateVault(now)).toBe(450);
    expect(await rotateVault(now)).toBe(0);
    const alone = { ...now, secrets: { ...now.secrets, olderVaults: [] } };
    expect(await openSealed(alone, places[449]!, Identity)).toEqual({ name: 'Warga 449' });
  });

  test('killed in the middle of the change, all rows still open, and it goes on where it was', async ({
    pool,
    clone,
    boss,
    folder,
    clock,
  }) => {
    await loadSecrets(folder);
    const before = await loadSecrets(folder);
    const first = { ...testServices({ db: pool, boss, folder, clock }), secrets: before };
    const places = Array.from({ length: 1_000 }, place);
    for (const where of places) await seal(first, { ...where, content: { name: 'Warga' } });
    const after = { ...first, secrets: await renewVaultKey(folder) };

    const rotating = runScript(
      `import { connect } from '#platform/db.ts';
       import { loadSecrets } from '#platform/secrets.ts';
       import { rotateVault } from '#platform/vault.ts';
       const db = connect(process.env.URL, { schema: 'city_uji', max: 1 });
       console.log('turning');
       await rotateVault({ db, secrets: await loadSecrets(process.env.FOLDER) });`,
      { URL: clone.url, FOLDER: folder },
    );
    await rotating.says('turning');
    while ((await countUnderOlderKeys(after)) === 1_000) await new Promise(setImmediate);
    rotating.kill('SIGKILL');
    await rotating.ended;

    const left = await countUnderOlderKeys(after);
    expect(left).toBeGreaterThan(0);
    for (const where of places) {
      expect(await openSealed(after, where, Identity)).toEqual({ name: 'Warga' });
    }
    expect(await rotateVault(after)).toBe(left);
    await pool.deleteFrom('vault').execute();
  });
});
