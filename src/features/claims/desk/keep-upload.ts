import type { Actor } from '#features/accounts';
import { type MediaRefusal, storeDocument, storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';

type Kept = { ok: true; fileId: string | undefined } | { ok: false; refusal: MediaRefusal };

/** Keeps what proves something: a PDF by how it begins, anything else has to be a picture. */
export async function keepUpload(
  services: Services,
  actor: Actor,
  file: File | undefined,
): Promise<Kept> {
  if (!file) return { ok: true, fileId: undefined };
  const bytes = Buffer.from(await file.arrayBuffer());
  const keep = bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? storeDocument : storeImage;
  const upload = { originalName: file.name, uploadedBy: actor.personId };
  const stored = await keep(services, bytes, upload);
  return stored.ok ? { ok: true, fileId: stored.file.id } : stored;
}
