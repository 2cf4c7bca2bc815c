import { tapisPaths } from '#ui/tapis.ts';
import type { Block } from './sheet.ts';

/** The woven band over the whole width, in whole repeats so that it never ends in half a figure;
 * a little ground shows outside the outer threads. */
export function tapisBand(
  width: number,
  repeats: number,
  colours: { cloth: string; thread: string },
): Block {
  const { width: units, height, thread } = tapisPaths(repeats);
  const scale = width / units;
  const selvedge = scale;
  const ground = height * scale + 2 * selvedge;
  return {
    height: ground,
    marks: [
      { kind: 'box', x: 0, y: 0, width, height: ground, colour: colours.cloth },
      ...thread.map(({ x, path }) => ({
        kind: 'path' as const,
        d: path,
        x: x * scale,
        y: selvedge,
        scale,
        colour: colours.thread,
      })),
    ],
  };
}
