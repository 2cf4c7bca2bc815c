import { createHash } from 'node:crypto';

import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { hashPicture } from '../pictures/hash-picture.ts';
import type { PictureHash } from '../pictures/variants.ts';
import type { TipRefusal } from './tip.ts';

export type KeptPicture = { fileId: string; sha256: string; hashes: PictureHash[] };
type Keeping = { ok: true; picture: KeptPicture } | { ok: false; refusal: TipRefusal };

/** SHA-256 in hexadecimal of a picture as it came. */
export const pictureShaOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Re-encodes a picture, which leaves behind where and by whom it was taken, and works out what it
 * looks like. The name it had on the phone is forgotten: it may name its owner.
 */
export async function keepPicture(services: Services, bytes: Buffer): Promise<Keeping> {
  const stored = await storeImage(services, bytes, { originalName: '', uploadedBy: null });
  if (!stored.ok) return { ok: false, refusal: REFUSALS[stored.refusal] };
  const hashes = await hashPicture(bytes);
  const picture = { fileId: stored.file.id, sha256: pictureShaOf(bytes), hashes: hashes ?? [] };
  return { ok: true, picture };
}

type MediaRefusal = Extract<Awaited<ReturnType<typeof storeImage>>, { ok: false }>['refusal'];

/** What can be wrong with a document cannot be wrong with a picture, but the types do not know. */
const REFUSALS: Record<MediaRefusal, TipRefusal> = {
  empty: 'empty',
  too_big: 'too_big',
  not_an_image: 'not_an_image',
  not_a_document: 'not_an_image',
  too_many_pixels: 'too_many_pixels',
  damaged: 'damaged',
  locked: 'not_an_image',
  active: 'not_an_image',
  no_room: 'no_room',
};
