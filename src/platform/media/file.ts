/** A file as it was kept; its bytes are in the media store. */
export type StoredFile = {
  id: string;
  kind: 'image' | 'document';
  mediaType: string;
  /** Of a picture: its largest size. */
  sha256: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** Pictures: width in pixels to the SHA-256 of that size; documents: empty. */
  sizes: Record<string, string>;
  originalName: string;
};

export type MediaRefusal =
  | 'empty'
  | 'too_big'
  | 'not_an_image'
  | 'not_a_document'
  | 'too_many_pixels'
  | 'damaged'
  /** A PDF that asks for a password. */
  | 'locked'
  /** A PDF that carries programs or other files. */
  | 'active'
  /** The store has no room: ours to mend, nothing the sender did. */
  | 'no_room';

export type StoreOutcome = { ok: true; file: StoredFile } | { ok: false; refusal: MediaRefusal };
export type Upload = { originalName: string; uploadedBy: string | null };

export const MAX_IMAGE_BYTES = 12 * 1024 * 1024;
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** The address of a stored picture or document. */
export function mediaPath(file: Pick<StoredFile, 'kind' | 'sha256'>): string {
  return `/berkas/${file.sha256}.${file.kind === 'image' ? 'webp' : 'pdf'}`;
}

/** For `<img srcset>`: every size with its width, smallest first. */
export function imageSrcset(sizes: Record<string, string>): string {
  return Object.entries(sizes)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([width, sha256]) => `/berkas/${sha256}.webp ${width}w`)
    .join(', ');
}

/** The last part of a path without control signs, for people to read; never used as a path. */
export function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  return last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 120);
}
