import type { Actor } from '#features/accounts';
import {
  type MediaRefusal,
  storeDocument,
  type StoreOutcome,
  storeImage,
} from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { AttachedFile } from './content.ts';

/** As many as a reader on a phone will open. */
const MOST_FILES = 12;

export type NewFiles = { pictures: readonly File[]; documents: readonly File[] };
export type FilesAdded =
  | { ok: true; files: AttachedFile[] }
  | { ok: false; field: 'pictures' | 'documents'; refusal: MediaRefusal | 'too_many' };

/** Keeps what was uploaded and adds it to the files there are. The first one that is refused stops it. */
export async function addFiles(
  services: Services,
  actor: Actor,
  { before, uploads }: { before: readonly AttachedFile[]; uploads: NewFiles },
): Promise<FilesAdded> {
  const files = [...before];
  const { pictures, documents } = uploads;
  if (files.length + pictures.length + documents.length > MOST_FILES) {
    return {
      ok: false,
      field: pictures.length > 0 ? 'pictures' : 'documents',
      refusal: 'too_many',
    };
  }
  const steps = [
    ...pictures.map((file) => ({ file, field: 'pictures' as const, keep: storeImage })),
    ...documents.map((file) => ({ file, field: 'documents' as const, keep: storeDocument })),
  ];
  for (const { file, field, keep } of steps) {
    const stored: StoreOutcome = await keep(services, Buffer.from(await file.arrayBuffer()), {
      originalName: file.name,
      uploadedBy: actor.personId,
    });
    if (!stored.ok) return { ok: false, field, refusal: stored.refusal };
    if (!files.some((one) => one.fileId === stored.file.id)) {
      files.push({ fileId: stored.file.id, alt: '' });
    }
  }
  return { ok: true, files };
}
