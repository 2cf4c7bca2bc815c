import { createHash } from 'node:crypto';

import { newId } from '../ids.ts';
import type { Services } from '../services.ts';
import { refusalOfDocument } from './document.ts';
import { plainName, type StoredFile, type StoreOutcome, type Upload } from './file.ts';
import { encodeImage } from './image.ts';
import { insertFile } from './queries.ts';
import { type MediaExtension, StoreFull } from './store.ts';

/** Keeps a picture in its sizes. The bytes go first: a row never points at nothing. */
export async function storeImage(
  services: Services,
  bytes: Buffer,
  upload: Upload,
): Promise<StoreOutcome> {
  const encoded = await encodeImage(bytes);
  if (!encoded.ok) return encoded;
  const sizes = encoded.sizes.map((size) => ({ ...size, sha256: sha256Of(size.bytes) }));
  const largest = sizes.at(-1);
  if (!largest) return { ok: false, refusal: 'damaged' };

  return keep(services, upload, {
    contents: sizes,
    ext: 'webp',
    file: {
      kind: 'image',
      mediaType: 'image/webp',
      sha256: largest.sha256,
      bytes: largest.bytes.length,
      width: largest.width,
      height: largest.height,
      sizes: Object.fromEntries(sizes.map(({ width, sha256 }) => [String(width), sha256])),
    },
  });
}

/** Keeps a PDF as it came. */
export async function storeDocument(
  services: Services,
  bytes: Buffer,
  upload: Upload,
): Promise<StoreOutcome> {
  const refusal = await refusalOfDocument(bytes);
  if (refusal) return { ok: false, refusal };
  const sha256 = sha256Of(bytes);
  return keep(services, upload, {
    contents: [{ sha256, bytes }],
    ext: 'pdf',
    file: {
      kind: 'document',
      mediaType: 'application/pdf',
      sha256,
      bytes: bytes.length,
      width: null,
      height: null,
      sizes: {},
    },
  });
}

type Kept = {
  contents: { sha256: string; bytes: Buffer }[];
  ext: MediaExtension;
  file: Omit<StoredFile, 'id' | 'originalName'>;
};

async function keep(services: Services, upload: Upload, kept: Kept): Promise<StoreOutcome> {
  try {
    for (const { sha256, bytes } of kept.contents)
      await services.media.put(sha256, bytes, kept.ext);
  } catch (error) {
    if (!(error instanceof StoreFull)) throw error;
    services.log.error({ err: error }, error.message);
    return { ok: false, refusal: 'no_room' };
  }
  const file = { ...kept.file, id: newId(), originalName: plainName(upload.originalName) };
  await insertFile(services.db, file, upload.uploadedBy, services.now());
  return { ok: true, file };
}

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
