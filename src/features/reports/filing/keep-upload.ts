import { randomBytes } from 'node:crypto';

import { type MediaRefusal, storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { ReportUpload } from './report-upload.ts';
import { insertUpload } from './uploads.queries.ts';

export type KeptUpload = { ok: true; upload: ReportUpload } | { ok: false; refusal: MediaRefusal };

export const newUploadId = (): string => randomBytes(16).toString('hex');

/**
 * Re-encodes a photo and keeps it until its report is filed. The name it had on the phone is
 * forgotten: it may name its owner.
 */
export async function keepUpload(
  services: Services,
  bytes: Buffer,
  id: string = newUploadId(),
): Promise<KeptUpload> {
  const stored = await storeImage(services, bytes, { originalName: '', uploadedBy: null });
  if (!stored.ok) return stored;
  const { sizes, sha256 } = stored.file;
  await insertUpload(services.db, { id, fileId: stored.file.id, at: services.now() });
  return { ok: true, upload: { id, fileId: stored.file.id, sha256: sizes['320'] ?? sha256 } };
}
