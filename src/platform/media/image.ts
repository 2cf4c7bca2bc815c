import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

import { MAX_IMAGE_BYTES, type MediaRefusal } from './file.ts';

const WIDTHS = [320, 960, 1920];
/** 48 megapixels is the most a phone of today sends; decoded that is 200 MB. */
const MAX_PIXELS = 50_000_000;
const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic'];

type EncodedImage = { width: number; height: number; bytes: Buffer };
type Encoded = { ok: true; sizes: EncodedImage[] } | { ok: false; refusal: MediaRefusal };

/**
 * The picture and nothing else: decoded, turned upright, written anew as WebP in up to three
 * widths, never enlarged. EXIF, colour profiles and whatever was hung on the end do not survive.
 * A tall picture is bounded in height too (three times the width; WebP itself ends at 16,383).
 */
export async function encodeImage(bytes: Buffer): Promise<Encoded> {
  const refusal = await refusalOf(bytes);
  if (refusal) return { ok: false, refusal };
  try {
    const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
    const sizes = new Map<number, EncodedImage>();
    for (const width of WIDTHS) {
      const { data, info } = await upright
        .clone()
        .resize({ width, height: width * 3, fit: 'inside', withoutEnlargement: true })
        // half the work of the usual effort, for files of the same size
        .webp({ quality: 78, effort: 2 })
        .timeout({ seconds: 30 })
        .toBuffer({ resolveWithObject: true });
      sizes.set(info.width, { width: info.width, height: info.height, bytes: data });
    }
    return { ok: true, sizes: [...sizes.values()] };
  } catch {
    // the decoder gave up on these bytes, or took too long over them
    return { ok: false, refusal: 'damaged' };
  }
}

/** By content, never by name; the pixels are counted from the header, before anything is decoded. */
async function refusalOf(bytes: Buffer): Promise<MediaRefusal | null> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_IMAGE_BYTES) return 'too_big';
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !ACCEPTED.includes(type.mime)) return 'not_an_image';
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  // sniffed as a phone's HEIC that this build cannot decode, or a header that is broken
  if (!header) return type.mime === 'image/heic' ? 'not_an_image' : 'damaged';
  return header.width * header.height > MAX_PIXELS ? 'too_many_pixels' : null;
}
