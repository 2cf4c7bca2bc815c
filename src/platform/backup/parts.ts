import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { OperatorError } from '../errors.ts';
import type { Part } from './manifest.ts';

/** Writes a stream, compressed, as one part of the backup. */
export async function writePart(folder: string, path: string, source: Readable): Promise<Part> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const sum = summing();
  await pipeline(source, createGzip({ level: 6 }), sum.passing, createWriteStream(file, PRIVATE));
  return { path, ...sum.result() };
}

/** Copies one file as it is. */
export async function copyPart(from: string, folder: string, path: string): Promise<Part> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await copyFile(from, file);
  return { path, ...(await sumOf(file)) };
}

/** Names the first part that is missing or not what was written. */
export async function checkParts(
  folder: string,
  parts: readonly Part[],
  told: (done: number) => void,
): Promise<void> {
  for (const [index, part] of parts.entries()) {
    const found = await sumOf(join(folder, part.path)).catch(() => null);
    if (found?.sha256 !== part.sha256) {
      throw new OperatorError(
        `Cadangan tidak utuh: ${part.path} ${found ? 'berubah' : 'tidak ada'}. Pakai cadangan lain.`,
      );
    }
    told(index + 1);
  }
}

/** All files below a folder, as paths from it; none when it is not there. */
export async function filesBelow(folder: string): Promise<string[]> {
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** A backup holds personal data: its owner alone reads it. */
const PRIVATE = { mode: 0o600 };

async function sumOf(file: string): Promise<Omit<Part, 'path'>> {
  const sum = summing();
  sum.passing.resume();
  await pipeline(createReadStream(file), sum.passing);
  return sum.result();
}

function summing() {
  const hash = createHash('sha256');
  let bytes = 0;
  const passing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { passing, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}
