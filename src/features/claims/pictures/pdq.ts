import { softened64 } from './jarosz.ts';
import type { Luminance } from './luminance.ts';

/** 256 bits as 64 hexadecimal digits, the highest bit first, as other programs write it. */
export type Pdq = { hash: string; quality: number };

const SIDE = 64;
const WAVES = 16;

/**
 * The perceptual hash that Meta published as PDQ ("The TMK+PDQF video-hashing algorithm and the PDQ
 * image-hashing algorithm", 2019), written from that description: 64 × 64 softened points, their 16 × 16
 * lowest cosine waves without the constant one, and a bit for each wave that is above the median.
 * `quality` is 0 to 100: how much there is to see. Below 50 two pictures look the same by chance.
 */
export function pdq(picture: Luminance): Pdq {
  const points = softened64(picture);
  return { hash: bitsOf(wavesOf(points)), quality: qualityOf(points) };
}

/** How many of the 256 bits differ; of two unrelated pictures about half. */
export function distance(one: string, other: string): number {
  let differing = 0;
  for (let at = 0; at < 64; at += 8) {
    let bits =
      Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16);
    for (; bits !== 0; bits &= bits - 1) differing += 1;
  }
  return differing;
}

/** COSINES[wave × 64 + point] of the discrete cosine transform, waves 1 to 16. */
const COSINES = Float32Array.from({ length: WAVES * SIDE }, (_, at) => {
  const [wave, point] = [Math.floor(at / SIDE) + 1, at % SIDE];
  return Math.sqrt(2 / SIDE) * Math.cos((Math.PI / 2 / SIDE) * wave * (2 * point + 1));
});

/** Down the columns first, then along the rows. */
function wavesOf(points: Float32Array): Float32Array {
  const down = new Float32Array(WAVES * SIDE);
  for (let wave = 0; wave < WAVES; wave += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      let sum = 0;
      for (let row = 0; row < SIDE; row += 1) {
        sum += (COSINES[wave * SIDE + row] ?? 0) * (points[row * SIDE + column] ?? 0);
      }
      down[wave * SIDE + column] = sum;
    }
  }
  const waves = new Float32Array(WAVES * WAVES);
  for (let vertical = 0; vertical < WAVES; vertical += 1) {
    for (let level = 0; level < WAVES; level += 1) {
      let sum = 0;
      for (let column = 0; column < SIDE; column += 1) {
        sum += (COSINES[level * SIDE + column] ?? 0) * (down[vertical * SIDE + column] ?? 0);
      }
      waves[vertical * WAVES + level] = sum;
    }
  }
  return waves;
}

function bitsOf(waves: Float32Array): string {
  const median = waves.toSorted()[waves.length / 2 - 1] ?? 0;
  let hex = '';
  for (let at = waves.length - 4; at >= 0; at -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) {
      if ((waves[at + bit] ?? 0) > median) digit |= 1 << bit;
    }
    hex += digit.toString(16);
  }
  return hex;
}

/** The sum of the steps between neighbours, in whole hundredths of the full range. */
function qualityOf(points: Float32Array): number {
  let steps = 0;
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      const here = points[row * SIDE + column] ?? 0;
      if (row > 0) steps += stepBetween(here, points[(row - 1) * SIDE + column] ?? 0);
      if (column > 0) steps += stepBetween(here, points[row * SIDE + column - 1] ?? 0);
    }
  }
  return Math.min(100, Math.floor(steps / 90));
}

const stepBetween = (one: number, other: number) => Math.trunc((Math.abs(one - other) * 100) / 255);
