import jsQr from 'jsqr';

/** What a camera reads from RGBA pixels, or undefined when it finds no code. */
export function readQr(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined {
  return jsQr.default(pixels, width, height)?.data;
}
