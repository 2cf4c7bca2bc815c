import { raw } from 'hono/html';

import type { Html } from './html.ts';

/** The colours of the cloth: they are the cloth's own, not the city's accent. */
export const CLOTH = { ground: '#5b1a1f', thread: '#d3a13b', dark: '#241012' } as const;

/** One repeat of the weave on a grid of 48 × 12: a stepped diamond, a lozenge, small checks. */
const REPEAT = { width: 48, height: 12 } as const;

/**
 * The woven figures of one repeat, as SVG path commands in thread colour. They follow the
 * geometric rows of Lampung's *tapis*: steps (*pucuk rebung*), a diamond (*belah ketupat*), checks.
 */
const THREAD =
  'M0 0h48v1H0zM0 11h48v1H0z' +
  // stepped shoots growing from both selvedges
  'M8 2h8v1h-1v1h-1v1h-1v1h-2V5h-1V4H9V3H8zM8 10h8V9h-1V8h-1V7h-1V6h-2v1h-1v1H9v1H8z' +
  // a large lozenge, hollow
  'M28 2h2v1h1v1h1v1h1v2h-1v1h-1v1h-1v1h-2V9h-1V8h-1V7h-1V5h1V4h1V3h1zM28 5v2h2V5z' +
  // checks between
  'M2 3h2v1H2zM2 8h2v1H2zM0 5h1v2H0zM4 5h2v2H4zM19 3h2v1h-2zM19 8h2v1h-2zM18 5h1v2h-1zM21 5h2v2h-2zM36 3h1v1h-1zM36 8h1v1h-1zM38 4h1v1h-1zM38 7h1v1h-1zM40 5h2v2h-2zM43 4h1v1h-1zM43 7h1v1h-1zM45 3h1v1h-1zM45 8h1v1h-1zM47 5h1v2h-1z';

/** The band above every page. A pattern repeats it over any width. */
export function tapisBand(): Html {
  return raw(
    `<svg class="tapis" width="100%" height="12" aria-hidden="true" focusable="false"><defs><pattern id="tapis" width="${REPEAT.width}" height="${REPEAT.height}" patternUnits="userSpaceOnUse"><path fill="${CLOTH.ground}" d="M0 0h48v12H0z"/><path fill="${CLOTH.thread}" fill-rule="evenodd" d="${THREAD}"/></pattern></defs><rect width="100%" height="12" fill="url(#tapis)"/></svg>`,
  );
}

/**
 * The same band for a poster, a card or a certificate: one path for the ground and one for the
 * thread, to be drawn at (0, 0) and scaled; `width` is in repeats.
 */
export function tapisPaths(repeats: number): {
  width: number;
  height: number;
  ground: string;
  thread: readonly { x: number; path: string }[];
} {
  const width = repeats * REPEAT.width;
  return {
    width,
    height: REPEAT.height,
    ground: `M0 0h${width}v${REPEAT.height}H0z`,
    thread: Array.from({ length: repeats }, (_, index) => ({
      x: index * REPEAT.width,
      path: THREAD,
    })),
  };
}
