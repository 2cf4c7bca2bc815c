import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How long a photo may stop half-way: a day without signal. */
export const UNFINISHED_MS = 24 * 60 * 60 * 1000;

export const uploadFolder = (cityFolder: string): string => join(cityFolder, 'uploads');

/** Removes pieces of photos that nobody went on sending; gives how many files went. */
export async function clearUnfinished(cityFolder: string, now: Date): Promise<number> {
  const folder = uploadFolder(cityFolder);
  let cleared = 0;
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (now.getTime() - (await stat(path)).mtimeMs < UNFINISHED_MS) continue;
    await rm(path, { force: true });
    cleared += 1;
  }
  return cleared;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // no photo was ever sent to this city
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
