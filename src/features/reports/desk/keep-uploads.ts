import type { Actor } from '#features/accounts';
import type { Messages } from '#messages';
import { type MediaRefusal, storeDocument, storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';

/** As many as somebody who judges an answer will open. */
const MOST_FILES = 5;

/** By the name of the field. */
export type Uploads = Record<string, { images?: readonly File[]; documents?: readonly File[] }>;
export type Kept = { ok: true; fileIds: string[] } | { ok: false; errors: Record<string, string> };

/** Keeps what was uploaded, field by field; the first one refused stops it, with its reason at its field. */
export async function keepUploads(
  services: Services,
  { actor, t, uploads }: { actor: Actor; t: Messages; uploads: Uploads },
): Promise<Kept> {
  const steps = Object.entries(uploads).flatMap(([field, { images = [], documents = [] }]) => [
    ...images.map((file) => ({ field, file, keep: storeImage })),
    ...documents.map((file) => ({ field, file, keep: storeDocument })),
  ]);
  const wrong = (field: string, refusal: MediaRefusal | 'too_many'): Kept => {
    const words: Record<MediaRefusal | 'too_many', string> = t.reportDeeds.fileRefusals;
    return { ok: false, errors: { [field]: words[refusal] } };
  };
  const last = steps.at(-1);
  if (last && steps.length > MOST_FILES) return wrong(last.field, 'too_many');
  const fileIds: string[] = [];
  for (const { field, file, keep } of steps) {
    const stored = await keep(services, Buffer.from(await file.arrayBuffer()), {
      originalName: file.name,
      uploadedBy: actor.personId,
    });
    if (!stored.ok) return wrong(field, stored.refusal);
    fileIds.push(stored.file.id);
  }
  return { ok: true, fileIds };
}
