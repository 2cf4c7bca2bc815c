import sharp from 'sharp';

import { newId } from '#platform/ids.ts';
import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { dice, drawMessage } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { defineReadPicture, type PictureReading, readPicture } from './read-picture.ts';

const WORDS = ['Sekolah diliburkan satu minggu', 'karena gempa susulan.'];

async function keep(services: Services, picture: Buffer): Promise<string> {
  const upload = { originalName: 'tangkapan.png', uploadedBy: null };
  const outcome = await storeImage(services, picture, upload);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.file.id;
}

describe('reading a stored picture', () => {
  test('gives the words and how sure it is', async ({ services }) => {
    const reading = await readPicture(services, await keep(services, await drawMessage(WORDS)));
    expect(reading).toMatchObject({ state: 'read', text: WORDS.join('\n') });
  });

  test('guesses nothing into noise', async ({ services }) => {
    const roll = dice(9);
    const pixels = Buffer.from(Array.from({ length: 240 * 160 }, () => Math.floor(roll() * 256)));
    const noise = sharp(pixels, { raw: { width: 240, height: 160, channels: 1 } });
    const fileId = await keep(services, await noise.png().toBuffer());
    expect(await readPicture(services, fileId)).toMatchObject({ state: 'read', text: '' });
  });

  test('a file that is not there, or whose bytes are gone, has failed', async ({ services }) => {
    expect(await readPicture(services, newId())).toEqual({ state: 'failed' });
    const fileId = await keep(services, await drawMessage(WORDS));
    const media = { ...services.media, get: () => Promise.resolve(null) };
    expect(await readPicture({ ...services, media }, fileId)).toEqual({ state: 'failed' });
  });
});

describe('the job that reads', () => {
  const told: { subjectId: string; reading: PictureReading }[] = [];
  const job = defineReadPicture((_, { subjectId }, reading) => {
    told.push({ subjectId, reading });
    return Promise.resolve();
  });

  test('hands over what was read; run twice, as after a crash, it says the same', async ({
    services,
  }) => {
    const subject = { subjectId: newId(), fileId: await keep(services, await drawMessage(WORDS)) };
    await job.run(subject, services);
    await job.run(subject, services);
    const mine = told.filter(({ subjectId }) => subjectId === subject.subjectId);
    expect(mine).toHaveLength(2);
    expect(mine[0]).toEqual(mine[1]);
    expect(mine[0]?.reading).toMatchObject({ state: 'read', text: WORDS.join('\n') });
  });

  /** Services whose reader always says this, and what they put into the queue. */
  function answering(services: Services, outcome: 'busy' | 'too_slow') {
    const sent: { payload: object; runAt: Date | undefined }[] = [];
    const send: Services['jobs']['send'] = (_, __, payload, { runAt }) => {
      sent.push({ payload, runAt });
      return Promise.resolve();
    };
    const ocr = { ...services.ocr, readText: () => Promise.resolve(outcome) };
    return { sent, services: { ...services, ocr, jobs: { ...services.jobs, send } } };
  }

  test('comes back a minute later while too many pictures wait', async ({ services, clock }) => {
    const busy = answering(services, 'busy');
    const subject = { subjectId: newId(), fileId: await keep(services, await drawMessage(WORDS)) };
    await job.run(subject, busy.services);
    expect(told.some(({ subjectId }) => subjectId === subject.subjectId)).toBe(false);
    const runAt = new Date(clock.now.getTime() + 60_000);
    expect(busy.sent).toMatchObject([{ payload: subject, runAt }]);
  });

  test('tries what takes too long three times, ten minutes apart, then gives it up', async ({
    services,
    clock,
  }) => {
    const slow = answering(services, 'too_slow');
    const subject = { subjectId: newId(), fileId: await keep(services, await drawMessage(WORDS)) };
    let next: unknown = subject;
    for (let tries = 0; tries < 3; tries += 1) {
      await job.run(next, slow.services);
      next = slow.sent.at(-1)?.payload;
    }
    const runAt = new Date(clock.now.getTime() + 600_000);
    expect(slow.sent).toMatchObject([{ runAt }, { runAt }]);
    expect(told.filter(({ subjectId }) => subjectId === subject.subjectId)).toEqual([
      { subjectId: subject.subjectId, reading: { state: 'failed' } },
    ]);
  });
});
