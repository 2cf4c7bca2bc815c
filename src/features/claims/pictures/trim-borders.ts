import { type Box, cropped, type Luminance } from './luminance.ts';

/** A line is a border when nearly all of it has one tone. */
const TONE_STEP = 16;
const BORDER_SHARE = 0.98;
/** Clock and battery are a few signs on one tone; only looked for at the very ends of a tall picture. */
const BAR_SHARE = 0.65;
const BAR_ZONE = 0.07;
const TALL = 1.6;
/** What is left of a picture by less than this was no border. */
const LEAST_LEFT = 0.3;

/**
 * The picture without bars of one tone around it and, of a tall one (a screenshot), without the
 * phone's own bars at top and bottom. Null when there is nothing to cut off.
 */
export function trimmed(picture: Luminance): Luminance | null {
  const { width, height } = picture;
  const bar = height >= TALL * width ? Math.round(height * BAR_ZONE) : 0;
  const rowIsBorder = (row: number) =>
    shareOfOneTone(picture, { start: row * width, stride: 1, length: width }) >=
    (row < bar || row >= height - bar ? BAR_SHARE : BORDER_SHARE);
  const [top, bottom] = inner(height, rowIsBorder);
  const columnIsBorder = (column: number) =>
    shareOfOneTone(picture, {
      start: top * width + column,
      stride: width,
      length: bottom - top,
    }) >= BORDER_SHARE;
  const [left, right] = inner(width, columnIsBorder);
  const box: Box = { left, top, width: right - left, height: bottom - top };
  if (box.width === width && box.height === height) return null;
  if (box.width < width * LEAST_LEFT || box.height < height * LEAST_LEFT) return null;
  return cropped(picture, box);
}

/** From the first line that is no border to behind the last one. */
function inner(lines: number, isBorder: (line: number) => boolean): [number, number] {
  let [from, to] = [0, lines];
  while (from < to && isBorder(from)) from += 1;
  while (to > from && isBorder(to - 1)) to -= 1;
  return [from, to];
}

type Line = { start: number; stride: number; length: number };

/** How much of a line is as light as its most frequent tone, give or take one step. */
function shareOfOneTone({ pixels }: Luminance, { start, stride, length }: Line): number {
  const tones = new Uint32Array(256 / TONE_STEP);
  for (let at = 0; at < length; at += 1) {
    const tone = Math.min(255, Math.max(0, pixels[start + at * stride] ?? 0));
    const step = Math.floor(tone / TONE_STEP);
    tones[step] = (tones[step] ?? 0) + 1;
  }
  let most = 0;
  // two neighbouring steps, since a tone may lie on the edge between them
  for (let step = 0; step + 1 < tones.length; step += 1) {
    most = Math.max(most, (tones[step] ?? 0) + (tones[step + 1] ?? 0));
  }
  return most / length;
}
