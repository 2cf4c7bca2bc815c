/** What is kept: pictures as WebP, documents as PDF. */
const MEDIA_EXTENSIONS = ['webp', 'pdf'] as const;
export type MediaExtension = (typeof MEDIA_EXTENSIONS)[number];

export type StoredName = { sha256: string; ext: MediaExtension; storedAt: Date };

/**
 * Where the bytes of one city's files are: a folder or an S3-compatible store. Bytes are
 * named after their SHA-256, so to put the same bytes twice is to put them once.
 */
export type MediaStore = {
  /** Throws `StoreFull` when there is no room or no right to write. */
  put(sha256: string, bytes: Uint8Array, ext: MediaExtension): Promise<void>;
  get(sha256: string, ext: MediaExtension): Promise<Buffer | null>;
  has(sha256: string, ext: MediaExtension): Promise<boolean>;
  /** Removing what is not there is no error. */
  remove(sha256: string, ext: MediaExtension): Promise<void>;
  list(): AsyncIterable<StoredName>;
};

/** The bytes could not be kept for want of room or rights; the message says what to do. */
export class StoreFull extends Error {
  override name = 'StoreFull';
}

const NAME = /^([0-9a-f]{64})\.([a-z]+)$/;

/** Reads `<sha256>.<ext>`; null for anything else, so a path never leaves the store. */
export function parseMediaName(name: string): { sha256: string; ext: MediaExtension } | null {
  const [, sha256, given] = NAME.exec(name) ?? [];
  const ext = MEDIA_EXTENSIONS.find((known) => known === given);
  return sha256 && ext ? { sha256, ext } : null;
}
