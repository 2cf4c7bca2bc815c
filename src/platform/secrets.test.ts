import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { withFolder } from '#test/programs.ts';
import { loadSecrets } from './secrets.ts';

describe('the secrets', () => {
  test('are made once, readable by the owner only, and differ everywhere', () =>
    withFolder(async (folder) => {
      const made = await loadSecrets(path.join(folder, 'data'));
      expect((await stat(path.join(folder, 'data/secrets.json'))).mode & 0o777).toBe(0o600);
      expect(await loadSecrets(path.join(folder, 'data'))).toEqual(made);
      const others = await loadSecrets(path.join(folder, 'other'));
      expect(others.auth).not.toBe(made.auth);
      expect(new Set([made.auth, made.vault, made.links]).size).toBe(3);
    }));

  test('of several first starts at once all read the same', () =>
    withFolder(async (folder) => {
      const all = await Promise.all(Array.from({ length: 8 }, () => loadSecrets(folder)));
      expect(new Set(all.map(({ auth }) => auth)).size).toBe(1);
      expect(await readdir(folder)).toEqual(['secrets.json']);
    }));

  test('a file that others may read is refused with the command that mends it', () =>
    withFolder(async (folder) => {
      await loadSecrets(folder);
      const file = path.join(folder, 'secrets.json');
      await chmod(file, 0o640);
      await expect(loadSecrets(folder)).rejects.toThrow(`chmod 600 ${file}`);
    }));

  test('a broken file is refused and left as it is', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'secrets.json');
      await writeFile(file, '{"auth":"short"}', { mode: 0o600 });
      await expect(loadSecrets(folder)).rejects.toThrow('rusak');
      expect(await readFile(file, 'utf8')).toBe('{"auth":"short"}');
    }));
});
