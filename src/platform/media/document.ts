import { fileTypeFromBuffer } from 'file-type';

import { MAX_DOCUMENT_BYTES, type MediaRefusal } from './file.ts';

/**
 * A PDF is kept as it came, so the plain signs of a locked or active one are refused. Programs can
 * still hide in compressed parts: that is why documents are only ever served as downloads, sandboxed.
 */
export async function refusalOfDocument(bytes: Buffer): Promise<MediaRefusal | null> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_DOCUMENT_BYTES) return 'too_big';
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== 'application/pdf') return 'not_a_document';
  if (!bytes.subarray(-1_024).includes('%%EOF')) return 'damaged';

  // A name may be written with its letters as #xx. Long names only: `/JS` stands by chance in
  // any few megabytes of compressed pictures.
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (/\/Encrypt\b/.test(text)) return 'locked';
  return /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/.test(text) ? 'active' : null;
}
