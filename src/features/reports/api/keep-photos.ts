import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';

type Kept = { ok: true; fileIds: string[] } | { ok: false; errors: Record<string, string> };

/** Pictures in base64, re-encoded like every other; the first that is refused stops it. */
export async function keepPhotos(
  services: Services,
  { photos, personId }: { photos: readonly string[]; personId: string },
): Promise<Kept> {
  const fileIds: string[] = [];
  for (const [at, photo] of photos.entries()) {
    const upload = { originalName: 'api', uploadedBy: personId };
    const stored = await storeImage(services, Buffer.from(photo, 'base64'), upload);
    if (!stored.ok) return { ok: false, errors: { [`photos.${at}`]: stored.refusal } };
    fileIds.push(stored.file.id);
  }
  return { ok: true, fileIds };
}
