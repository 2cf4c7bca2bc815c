import sharp from 'sharp';

/** The engine reads letters best at this width; a screenshot that came small is made larger. */
const WIDTH = 1440;
/** A very long screenshot is bounded, else one picture takes minutes. */
const HEIGHT = 5760;
const MAX_PIXELS = 50_000_000;
/** Darker than this on the whole: light letters on a dark ground, which are read worse. */
const DARK = 100;

/** Grey, large enough, dark on light. Null when the bytes are no picture that can be decoded. */
export async function prepared(picture: Buffer): Promise<Buffer | null> {
  try {
    const grey = await sharp(picture, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize({ width: WIDTH, height: HEIGHT, fit: 'inside' })
      .greyscale()
      .timeout({ seconds: 20 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = grey.info;
    const raw = sharp(grey.data, { raw: { width, height, channels: 1 } });
    const { channels } = await raw.stats();
    const isDark = (channels[0]?.mean ?? 255) < DARK;
    return await (isDark ? raw.negate() : raw).png({ compressionLevel: 1 }).toBuffer();
  } catch {
    // the decoder gave up on these bytes, or took too long over them
    return null;
  }
}
