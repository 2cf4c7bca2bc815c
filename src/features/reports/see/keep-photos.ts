import type { Context } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { storeImage } from '#platform/media/index.ts';

const MOST_PHOTOS = 5;

export type KeptPhotos = { ok: true; fileIds: string[] } | { ok: false; words: string };

/** Photos that a reporter adds, re-encoded; the first one that is refused stops it. */
export async function keepPhotos(
  c: Context<Env>,
  photos: File | File[] | undefined,
): Promise<KeptPhotos> {
  const words = c.get('frame').t.reportDeeds.fileRefusals;
  const files = photos === undefined ? [] : [photos].flat();
  if (files.length > MOST_PHOTOS) return { ok: false, words: words.too_many };
  const fileIds: string[] = [];
  for (const file of files) {
    const stored = await storeImage(c.get('services'), Buffer.from(await file.arrayBuffer()), {
      // the name that a phone gave it may name its owner
      originalName: '',
      uploadedBy: null,
    });
    if (!stored.ok) return { ok: false, words: words[stored.refusal] };
    fileIds.push(stored.file.id);
  }
  return { ok: true, fileIds };
}
