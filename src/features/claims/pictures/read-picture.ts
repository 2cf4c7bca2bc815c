import { z } from 'zod';

import { listFiles } from '#platform/media/index.ts';
import { defineJob, type Job } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';

/**
 * `read`: the words as they stand there, personal data and all, and how sure the engine is (0 to 100).
 * `failed`: nobody will ever read it. `later`: too many pictures wait, ask again.
 */
export type PictureReading =
  { state: 'read'; text: string; confidence: number } | { state: 'failed' } | { state: 'later' };

/** The longest text that is kept of a picture; a whole printed page has some 4,000 signs. */
const MOST_SIGNS = 20_000;
/** Below this the engine guesses at leaves and faces. */
const LEAST_CONFIDENCE = 40;

/** Reads the words in a stored picture. */
export async function readPicture(services: Services, fileId: string): Promise<PictureReading> {
  const [file] = await listFiles(services.db, [fileId]);
  if (file?.kind !== 'image') return { state: 'failed' };
  const picture = await services.media.get(file.sha256, 'webp');
  if (!picture) return { state: 'failed' };

  const outcome = await services.ocr.readText(picture);
  if (outcome === 'busy') return { state: 'later' };
  if (outcome === 'failed') return { state: 'failed' };
  const confidence = Math.round(outcome.confidence);
  const text = confidence < LEAST_CONFIDENCE ? '' : outcome.text.trim().slice(0, MOST_SIGNS);
  return { state: 'read', text, confidence };
}

type Subject = { fileId: string; subjectId: string };
type Settled = Exclude<PictureReading, { state: 'later' }>;

const LATER_MS = 60_000;

/**
 * Reads the picture of a subject in the background and hands over what came out. Killed in the
 * middle it is run again, so `onRead` must bear to be told twice; while too many pictures wait it
 * comes back a minute later, as often as that takes.
 */
export function defineReadPicture(
  onRead: (services: Services, subject: Subject, reading: Settled) => Promise<void>,
): Job<Subject> {
  const job: Job<Subject> = defineJob(
    'claims.read-picture',
    z.object({ fileId: z.uuid(), subjectId: z.uuid() }),
    async (subject, services) => {
      const reading = await readPicture(services, subject.fileId);
      if (reading.state !== 'later') return onRead(services, subject, reading);
      const runAt = new Date(services.now().getTime() + LATER_MS);
      await job.enqueue(services, subject, { key: subject.subjectId, runAt });
    },
  );
  return job;
}
