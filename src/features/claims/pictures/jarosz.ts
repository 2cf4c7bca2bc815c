import type { Luminance } from './luminance.ts';

const SIDE = 64;
const PASSES = 2;

/**
 * The picture on 64 × 64 points, softened first by two passes of a box along rows and columns (what
 * two boxes make is a tent, Jarosz' filter), so that no point depends on a single pixel.
 */
export function softened64(picture: Luminance): Float32Array {
  const { width, height } = picture;
  let pixels = picture.pixels;
  for (let pass = 0; pass < PASSES; pass += 1) {
    pixels = boxed(pixels, { lines: height, length: width, stride: 1, next: width });
    pixels = boxed(pixels, { lines: width, length: height, stride: width, next: 1 });
  }
  const points = new Float32Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row += 1) {
    const from = Math.floor(((row + 0.5) * height) / SIDE) * width;
    for (let column = 0; column < SIDE; column += 1) {
      points[row * SIDE + column] = pixels[from + Math.floor(((column + 0.5) * width) / SIDE)] ?? 0;
    }
  }
  return points;
}

/** How lines lie in the pixels: `stride` between neighbours of a line, `next` between lines. */
type Lines = { lines: number; length: number; stride: number; next: number };

/** Each pixel becomes the mean of a window of its line; at the ends the window is cut off. */
function boxed(pixels: Float32Array, { lines, length, stride, next }: Lines): Float32Array {
  const window = Math.floor((length + 2 * SIDE - 1) / (2 * SIDE));
  const ahead = Math.floor((window + 2) / 2) - 1;
  const softer = new Float32Array(pixels.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * next;
    let [sum, count] = [0, 0];
    for (let at = -ahead; at < length; at += 1) {
      const entering = at + ahead;
      if (entering < length) {
        sum += pixels[start + entering * stride] ?? 0;
        count += 1;
      }
      const leaving = entering - window;
      if (leaving >= 0) {
        sum -= pixels[start + leaving * stride] ?? 0;
        count -= 1;
      }
      if (at >= 0) softer[start + at * stride] = sum / count;
    }
  }
  return softer;
}
