import { z } from 'zod';

import { createGuardedFetch } from './guarded-fetch.ts';

export type EmbeddingServer = { url: string; model: string; key: string | null };

/** Turns texts into vectors that lie near each other when they mean the same. */
export type Embedder = {
  /** Vectors of two models cannot be compared. */
  model: string;
  /** One vector of length 1 for each text, in their order; null when the server did not answer well. */
  embed: (texts: readonly string[]) => Promise<number[][] | null>;
};

const Answer = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(2).max(8192) })),
});

/** An answer that takes longer is not waited for: somebody is looking at the page. */
const TIMEOUT_MS = 2500;
const MOST_BYTES = 20_000_000;
const MOST_SIGNS = 4000;

/**
 * A server of the operator's own choice that speaks the embeddings interface which OpenAI made
 * common (`POST /v1/embeddings`). It may stand in a private network, since no stranger names it.
 */
export function createEmbedder({ url, model, key }: EmbeddingServer): Embedder {
  const ask = createGuardedFetch({
    allowPrivate: true,
    maxBytes: MOST_BYTES,
    timeoutMs: TIMEOUT_MS,
    maxRedirects: 0,
  });
  return {
    model,
    async embed(texts) {
      const input = texts.map((text) => text.slice(0, MOST_SIGNS));
      try {
        const response = await ask(`${url}/v1/embeddings`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(key && { authorization: `Bearer ${key}` }),
          },
          body: JSON.stringify({ model, input, encoding_format: 'float' }),
        });
        if (!response.ok) return null;
        return vectorsOf(Answer.parse(await response.json()), texts.length);
      } catch {
        // whatever is wrong with it, messages are matched by their words as before
        return null;
      }
    },
  };
}

function vectorsOf({ data }: z.infer<typeof Answer>, count: number): number[][] | null {
  const ordered = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  const isWhole =
    ordered.length === count && ordered.every((one) => one.length === ordered[0]?.length);
  return isWhole ? ordered.map(unit) : null;
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
