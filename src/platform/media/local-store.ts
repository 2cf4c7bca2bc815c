import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type MediaExtension, type MediaStore, parseMediaName, StoreFull } from './store.ts';

/** An unfinished file older than this belongs to a process that is gone. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** A folder of one city: `<folder>/ab/abcd….webp`, and `<folder>/.new` for what is being written. */
export function localStore(folder: string): MediaStore {
  const pathOf = (sha256: string, ext: MediaExtension) =>
    join(folder, sha256.slice(0, 2), `${sha256}.${ext}`);
  const has = (sha256: string, ext: MediaExtension) => exists(pathOf(sha256, ext));

  return {
    has,
    async put(sha256, bytes, ext) {
      const path = pathOf(sha256, ext);
      // touched, so that a sweep of old orphans passes it by while its new row is on the way
      if (await has(sha256, ext)) return utimes(path, new Date(), new Date());
      await writeWhole(join(folder, '.new'), path, bytes).catch((error: unknown) => {
        throw isNoRoom(error) ? new StoreFull(noRoom(folder), { cause: error }) : error;
      });
    },
    async get(sha256, ext) {
      try {
        return await readFile(pathOf(sha256, ext));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(sha256, ext) {
      await rm(pathOf(sha256, ext), { force: true });
    },
    async *list() {
      for (const shelf of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
        for (const entry of await namesIn(join(folder, shelf))) {
          const name = parseMediaName(entry);
          if (name) yield { ...name, storedAt: (await stat(join(folder, shelf, entry))).mtime };
        }
      }
    },
  };
}

/**
 * Written aside, forced to the disk, then renamed: whoever looks sees the whole file or none,
 * whenever the machine stops. The folder is forced too, or the name could be lost.
 */
async function writeWhole(asideFolder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(asideFolder, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  const aside = join(asideFolder, randomUUID());
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
    await forceFolder(dirname(path));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function forceFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Clears what a killed process left half written; returns how many files went. */
export async function clearAbandoned(folder: string, now: Date): Promise<number> {
  let cleared = 0;
  for (const name of await namesIn(join(folder, '.new'))) {
    const path = join(folder, '.new', name);
    if (now.getTime() - (await stat(path)).mtimeMs < ABANDONED_MS) continue;
    await rm(path, { force: true });
    cleared += 1;
  }
  return cleared;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
const isNoRoom = (error: unknown) =>
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR'].includes(codeOf(error));
const noRoom = (folder: string) =>
  `Files cannot be written to ${folder}. Free space on the disk or make the folder writable; nothing was stored.`;
