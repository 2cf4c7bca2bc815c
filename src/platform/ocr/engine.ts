/**
 * The program of the child process: reads one picture after the other until the parent hangs up.
 * Nothing comes over the network, the letters are learned from a file of the installation.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

import { createWorker, OEM } from 'tesseract.js';
import { z } from 'zod';

const Question = z.object({ picture: z.instanceof(Uint8Array) });

const trained = path.dirname(
  createRequire(import.meta.url).resolve('@tesseract.js-data/ind/package.json'),
);
const engine = createWorker('ind', OEM.LSTM_ONLY, {
  langPath: path.join(trained, '4.0.0_best_int'),
  cacheMethod: 'none',
});

process.on('message', (message) => {
  void answer(Question.parse(message).picture);
});
process.on('disconnect', () => process.exit());

async function answer(picture: Uint8Array): Promise<void> {
  try {
    const { data } = await (await engine).recognize(Buffer.from(picture));
    process.send?.({ text: data.text, confidence: data.confidence });
  } catch {
    // the engine could make nothing of this picture; the parent says so
    process.send?.({ text: null });
  }
}
