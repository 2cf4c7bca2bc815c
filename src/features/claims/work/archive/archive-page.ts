import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { AnswerTooLong, BlockedAddress } from '#platform/guarded-fetch.ts';
import { defineJob } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';
import { findPage, findWaiting, keepPage, type KeptPage, markFailed } from './archive.queries.ts';
import { type Readable, readableHtml, readableText } from './readable.ts';

/** Why a page could not be kept; each has words at the desk. */
export const ARCHIVE_FAILURES = [
  'private_address',
  'too_long',
  'timed_out',
  'unreachable',
  'not_there',
  'refused',
] as const;
export type ArchiveFailure = (typeof ARCHIVE_FAILURES)[number];

/** The whole exchange, redirects included; the guarded fetch has its own limit on size. */
const TIMEOUT_MS = 20_000;

/**
 * Keeps what a page says today: its bytes with their SHA-256, the address it came from in the end,
 * the date, and its words for everybody to read. It goes through the guarded fetch, so an address
 * in a private network is never asked. A page that cannot be kept says why, and no more.
 */
export const archivePage = defineJob(
  'claims.archive',
  z.object({ evidenceId: z.uuid() }),
  async ({ evidenceId }, services) => {
    const waiting = await findWaiting(services.db, evidenceId);
    if (!waiting) return;
    const page = await fetchPage(services, waiting.url);
    if (typeof page === 'string') await markFailed(services.db, evidenceId, page);
    else await keepPage(services.db, evidenceId, page, services.now());
  },
);

const pack = promisify<Buffer, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

async function fetchPage(services: Services, url: string): Promise<KeptPage | ArchiveFailure> {
  try {
    const answer = await services.fetch(url, {
      headers: { accept: 'text/html, text/plain;q=0.9, */*;q=0.5', 'accept-language': 'id' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status === 404 || answer.status === 410) return 'not_there';
    if (!answer.ok) return 'refused';
    const bytes = Buffer.from(await answer.arrayBuffer());
    const mediaType = (answer.headers.get('content-type') ?? '').slice(0, 200);
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType,
      size: bytes.length,
      ...wordsOf(bytes, mediaType),
      finalUrl: (answer.url || url).slice(0, 2000),
      packed: await pack(bytes),
    };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): ArchiveFailure {
  if (error instanceof BlockedAddress) return 'private_address';
  if (error instanceof AnswerTooLong) return 'too_long';
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timed_out';
  if (error instanceof Error && error.cause) return failureOf(error.cause);
  return 'unreachable';
}

function wordsOf(bytes: Buffer, mediaType: string): Readable {
  if (/^(?:text\/html|application\/xhtml)/i.test(mediaType)) {
    return readableHtml(textOf(bytes, mediaType));
  }
  if (!mediaType.startsWith('text/')) return { title: '', text: '' };
  return { title: '', text: readableText(textOf(bytes, mediaType)) };
}

/** In the letters that the page says it is written in; UTF-8 where it says none that we know. */
function textOf(bytes: Buffer, mediaType: string): string {
  const start = bytes.subarray(0, 2_000).toString('latin1');
  const said = /charset=["']?([\w-]{2,40})/i.exec(`${mediaType} ${start}`)?.[1] ?? 'utf-8';
  return decoderOf(said).decode(bytes);
}

function decoderOf(said: string): TextDecoder {
  try {
    return new TextDecoder(said);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

/** The page as it came, for the desk to download: never to be served as a page. */
export async function readArchived(
  db: Db,
  sha256: string,
): Promise<{ mediaType: string; bytes: Buffer } | null> {
  const page = await findPage(db, sha256);
  return page ? { mediaType: page.mediaType, bytes: await unpack(page.packed) } : null;
}
