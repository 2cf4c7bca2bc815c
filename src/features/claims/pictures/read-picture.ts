import { z } from 'zod';

import { listFiles } from '#platform/media/index.ts';
import { defineJob, type Job } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';

/**
 * `read`: the words as they stand there, personal data and all, and how sure the engine is (0 to 100).
 * `failed`: nobody will ever read it. `later`: too many pictures wait, ask again. `too_slow`: it took
 * longer than a picture may.
 */
export type PictureReading =
  { state: 'read'; text: string; confidence: number } | { state: 'failed' | 'later' | 'too_slow' };

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
  if (outcome === 'failed' || outcome === 'too_slow') return { state: outcome };
  const confidence = Math.round(outcome.confidence);
  const text = confidence < LEAST_CONFIDENCE ? '' : outcome.text.trim().slice(0, MOST_SIGNS);
  return { state: 'read', text, confidence };
}

type Subject = { fileId: string; subjectId: string };
/** `slow`: how often it took too long already. */
type Payload = Subject & { slow?: number | undefined };
type Settled = { state: 'read'; text: string; confidence: number } | { state: 'failed' };

const LATER_MS = 60_000;
const CALMER_MS = 10 * 60_000;
const MOST_SLOW = 3;

/**
 * Reads the picture of a subject in the background and hands over what came out. Killed in the
 * middle it is run again, so `onRead` must bear to be told twice; while too many pictures wait it
 * comes back a minute later, as often as that takes. What takes too long is tried three times, since
 * the machine may have been busy with something else.
 */
export function defineReadPicture(
  onRead: (services: Services, subject: Subject, reading: Settled) => Promise<void>,
): Job<Payload> {
  const job: Job<Payload> = defineJob(
    'claims.read-picture',
    z.object({ fileId: z.uuid(), subjectId: z.uuid(), slow: z.int().min(0).optional() }),
    async ({ slow = 0, ...subject }, services) => {
      const again = (payload: Payload, ms: number) =>
        job.enqueue(services, payload, {
          key: subject.subjectId,
          runAt: new Date(services.now().getTime() + ms),
        });
      const reading = await readPicture(services, subject.fileId);
      if (reading.state === 'later') return again({ ...subject, slow }, LATER_MS);
      if (reading.state === 'read') return onRead(services, subject, reading);
      const isTriedAgain = reading.state === 'too_slow' && slow + 1 < MOST_SLOW;
      if (isTriedAgain) return again({ ...subject, slow: slow + 1 }, CALMER_MS);
      return onRead(services, subject, { state: 'failed' });
    },
  );
  return job;
}
