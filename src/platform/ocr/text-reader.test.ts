import { setTimeout as pause } from 'node:timers/promises';

import sharp from 'sharp';

import { drawMessage } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { createTextReader, type ReaderLimits, type TextReader } from './text-reader.ts';

const WORDS = ['Air ledeng di kota kita tercampur', 'racun. Jangan diminum tiga hari.'];

async function withReader(
  limits: Partial<ReaderLimits>,
  work: (reader: TextReader) => Promise<void>,
): Promise<void> {
  const reader = createTextReader(limits);
  try {
    await work(reader);
  } finally {
    reader.close();
  }
}

const textOf = (outcome: Awaited<ReturnType<TextReader['readText']>>) =>
  typeof outcome === 'string' ? outcome : outcome.text.trim().split('\n');

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await pause(25);
  expect(holds()).toBe(true);
}

describe('reading the words in a picture', () => {
  test('Indonesian words come out as they stand there, also white on black and sent on small', async ({
    ocr,
  }) => {
    const picture = await drawMessage(WORDS);
    const copies = [
      picture,
      await sharp(picture).negate({ alpha: false }).jpeg({ quality: 40 }).toBuffer(),
      await sharp(picture).resize(360).webp({ quality: 60 }).toBuffer(),
    ];
    for (const copy of copies) {
      const outcome = await ocr.readText(copy);
      expect(textOf(outcome)).toEqual(WORDS);
      expect(typeof outcome === 'string' ? 0 : outcome.confidence).toBeGreaterThan(80);
    }
  });

  test('what cannot be decoded has failed, and no engine is started for it', async () => {
    await withReader({}, async (reader) => {
      for (const bytes of [Buffer.alloc(0), Buffer.from('no picture'), Buffer.from('GIF89a')]) {
        expect(await reader.readText(bytes)).toBe('failed');
      }
      expect(reader.pid()).toBeNull();
    });
  });

  test('a picture without words reads as nothing', async ({ ocr }) => {
    const blank = sharp({ create: { width: 300, height: 200, channels: 3, background: '#eee' } });
    expect(textOf(await ocr.readText(await blank.png().toBuffer()))).toEqual(['']);
  });
});

describe('what happens to the engine', () => {
  test('killed in the middle it is started anew, and the picture is read all the same', async () => {
    await withReader({}, async (reader) => {
      const reading = reader.readText(await drawMessage(WORDS));
      await until(() => reader.pid() !== null);
      const killed = reader.pid()!;
      process.kill(killed, 'SIGKILL');
      expect(textOf(await reading)).toEqual(WORDS);
      expect(reader.pid()).not.toBe(killed);
    });
  });

  test('a picture that takes too long is given up, its engine is really gone, the next one is read', async () => {
    await withReader({ limitMs: 30 }, async (reader) => {
      const reading = reader.readText(await drawMessage(WORDS));
      await until(() => reader.pid() !== null);
      const slow = reader.pid()!;
      expect(await reading).toBe('too_slow');
      await until(() => !isRunning(slow));
      expect(await reader.readText(Buffer.from('no picture'))).toBe('failed');
    });
  });

  test('it ends when nothing more is to be read, and starts again when something is', async () => {
    await withReader({ idleMs: 50 }, async (reader) => {
      const picture = await drawMessage(WORDS);
      await reader.readText(picture);
      const first = reader.pid()!;
      await until(() => reader.pid() === null && !isRunning(first));
      expect(textOf(await reader.readText(picture))).toEqual(WORDS);
    });
  });

  test('it knows nothing of our environment', async () => {
    await withReader({}, async (reader) => {
      const reading = reader.readText(await drawMessage(WORDS));
      await until(() => reader.pid() !== null);
      const { readFile } = await import('node:fs/promises');
      const environment = await readFile(`/proc/${reader.pid()!}/environ`, 'utf8').catch(() => '');
      expect(environment).not.toContain('PATH=');
      await reading;
    });
  });
});

describe('the queue', () => {
  test('is bounded: who comes when it is full is told to come later', async () => {
    await withReader({ waiting: 2 }, async (reader) => {
      const picture = await drawMessage(WORDS);
      const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => reader.readText(picture)));
      const read = outcomes.filter((outcome) => typeof outcome !== 'string');
      // one is being read and two wait
      expect(read).toHaveLength(3);
      expect(outcomes.slice(3)).toEqual(['busy', 'busy']);
    });
  });

  test('a reader that closes answers all who wait, and takes no more', async () => {
    const reader = createTextReader();
    const picture = await drawMessage(WORDS);
    const waiting = [1, 2, 3].map(() => reader.readText(picture));
    await until(() => reader.pid() !== null);
    reader.close();
    expect(await Promise.all(waiting)).toEqual(['busy', 'busy', 'busy']);
    expect(await reader.readText(picture)).toBe('busy');
  });

  test('who does not want it any more gives up the place', async () => {
    await withReader({}, async (reader) => {
      const picture = await drawMessage(WORDS);
      const nobody = AbortSignal.timeout(1);
      const first = reader.readText(picture, { signal: nobody });
      const second = reader.readText(picture);
      expect(await first).toBe('busy');
      expect(textOf(await second)).toEqual(WORDS);
    });
  });
});
