import { appendFileSync, mkdirSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { newId } from '#platform/ids.ts';

/** One opening of a link: when (a local day), which link, and by whom, see `visitorMark`. */
export type Opening = { day: string; code: string; visitor: string };

const FOLDER = 'link-opens';
const NAME = /^(\d{13})-[0-9a-f-]{36}\.opens$/;
const LINE = /^(\d{4}-\d{2}-\d{2}) ([2-9a-z]{7}) ([\w-]{22})$/;
const HOUR_MS = 60 * 60 * 1000;
const BATCH_BYTES = 512 * 1024;

export type OpenSpool = { append: (opening: Opening, now: Date) => void };

/**
 * Where openings wait to be counted. Appending one line takes about 20 µs and does not wait for
 * the database; once written it survives the death of the process. Each process has a file of
 * its own and begins a new one every hour, so that full ones can be taken away.
 */
export function openSpool(cityFolder: string): OpenSpool {
  const writer = newId();
  const folder = join(cityFolder, FOLDER);
  let current = '';
  return {
    append({ day, code, visitor }, now) {
      const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
      const path = join(folder, `${hour}-${writer}.opens`);
      if (path !== current) mkdirSync(folder, { recursive: true });
      appendFileSync(path, `${day} ${code} ${visitor}\n`, { mode: 0o600 });
      current = path;
    },
  };
}

/** The files that are there, oldest first. */
export async function spoolFiles(cityFolder: string): Promise<string[]> {
  const names = await readdir(join(cityFolder, FOLDER)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => NAME.test(name)).sort();
}

export type SpoolBatch = {
  openings: Opening[];
  /** Where the next batch begins; the same as `from` when there is nothing whole to read. */
  until: number;
};

/**
 * The next whole lines after `from`. A line that a dying process left unfinished has no end and
 * is never read; a line that is none of ours is passed over.
 */
export async function readSpool(
  cityFolder: string,
  file: string,
  from: number,
): Promise<SpoolBatch> {
  const handle = await open(join(cityFolder, FOLDER, file), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(BATCH_BYTES),
      0,
      BATCH_BYTES,
      from,
    );
    const end = buffer.subarray(0, bytesRead).lastIndexOf('\n') + 1;
    const lines = buffer.toString('utf8', 0, end).split('\n');
    return { openings: lines.flatMap(openingOf), until: from + end };
  } finally {
    await handle.close();
  }
}

function openingOf(line: string): Opening[] {
  const [, day, code, visitor] = LINE.exec(line) ?? [];
  return day && code && visitor ? [{ day, code, visitor }] : [];
}

/** Nobody writes to it any more: its hour has been over for an hour. */
export function isFull(file: string, now: Date): boolean {
  const began = Number(NAME.exec(file)?.[1] ?? now.getTime());
  return now.getTime() - began > 2 * HOUR_MS;
}

export async function removeSpool(cityFolder: string, file: string): Promise<void> {
  await rm(join(cityFolder, FOLDER, file), { force: true });
}

export async function spoolSize(cityFolder: string, file: string): Promise<number> {
  return (await stat(join(cityFolder, FOLDER, file))).size;
}
