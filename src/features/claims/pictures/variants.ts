import { cropped, type Luminance } from './luminance.ts';
import { distance, pdq } from './pdq.ts';
import { trimmed } from './trim-borders.ts';

/** Which part of a picture was hashed, so that a cut copy still meets its original. */
export const VARIANTS = ['whole', 'trimmed', 'centre', 'top', 'bottom'] as const;
export type Variant = (typeof VARIANTS)[number];

export type PictureHash = { variant: Variant; hash: string; quality: number };

/** At this distance two pictures are the same one (published with PDQ). */
const SAME_UP_TO = 31;
/** Beyond that and up to here a person should look. */
export const ALIKE_UP_TO = 60;

export type Likeness = 'same' | 'alike' | null;

export function likenessAt(differing: number): Likeness {
  if (differing <= SAME_UP_TO) return 'same';
  return differing <= ALIKE_UP_TO ? 'alike' : null;
}

const KEPT = 0.85;
/** Below this a picture shows too little to be told from others (published with PDQ). */
const LEAST_QUALITY = 50;

/** Empty when the picture shows too little: a blank page is like every other blank page. */
export function hashesOf(picture: Luminance): PictureHash[] {
  const parts: [Variant, Luminance | null][] = [
    ['whole', picture],
    ['trimmed', trimmed(picture)],
    ['centre', partOf(picture, { across: true, top: (1 - KEPT) / 2, bottom: (1 - KEPT) / 2 })],
    ['top', partOf(picture, { across: false, top: 0, bottom: 1 - KEPT })],
    ['bottom', partOf(picture, { across: false, top: 1 - KEPT, bottom: 0 })],
  ];
  const hashes: PictureHash[] = [];
  for (const [variant, part] of parts) {
    if (!part) continue;
    const found = pdq(part);
    const isNew = hashes.every(({ hash }) => distance(hash, found.hash) > 0);
    if (found.quality >= LEAST_QUALITY && isNew) hashes.push({ variant, ...found });
  }
  return hashes;
}

type Cut = { across: boolean; top: number; bottom: number };

function partOf(picture: Luminance, { across, top, bottom }: Cut): Luminance {
  const { width, height } = picture;
  const side = across ? Math.round((width * (1 - KEPT)) / 2) : 0;
  const above = Math.round(height * top);
  const below = Math.round(height * bottom);
  return cropped(picture, {
    left: side,
    top: above,
    width: Math.max(1, width - 2 * side),
    height: Math.max(1, height - above - below),
  });
}
