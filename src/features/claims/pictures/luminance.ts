/** A picture as lightness alone: one number from 0 to 255 for each pixel, row by row. */
export type Luminance = { width: number; height: number; pixels: Float32Array };

export type Box = { left: number; top: number; width: number; height: number };

export function cropped({ width, pixels }: Luminance, box: Box): Luminance {
  const part = new Float32Array(box.width * box.height);
  for (let row = 0; row < box.height; row += 1) {
    const from = (box.top + row) * width + box.left;
    part.set(pixels.subarray(from, from + box.width), row * box.width);
  }
  return { width: box.width, height: box.height, pixels: part };
}

/** Weights of ITU-R BT.601, which the published description of the hash names. */
export function luminanceOf(rgb: Uint8Array, width: number, height: number): Luminance {
  const pixels = new Float32Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 3) {
    pixels[at] =
      0.299 * (rgb[from] ?? 0) + 0.587 * (rgb[from + 1] ?? 0) + 0.114 * (rgb[from + 2] ?? 0);
  }
  return { width, height, pixels };
}
