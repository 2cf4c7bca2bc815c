import { brightest, contrast, mix } from './contrast.ts';
import { PAPER, SUNK } from './palette.ts';

/** Petrol, as old official seals: calm, and far from the red of a warning. */
export const DEFAULT_ACCENT = '#0f5560';

/** Text on paper needs 4.5 : 1; a little more, because phones are read in the sun. */
const NEEDED = 5.2;

export type AccentColours = { light: string; dark: string };

/** "#1a2b3c" in lower case, or null when it is not such a colour. */
export function parseAccent(given: string): string | null {
  const colour = given.trim().toLowerCase();
  return /^#[0-9a-f]{6}$/.test(colour) ? colour : null;
}

/**
 * A city's colour made readable: darkened for white paper, lightened for the dark page, step by
 * step until links and buttons in it can be read. The hue stays the city's.
 */
export function accentColours(accent: string = DEFAULT_ACCENT): AccentColours {
  const colour = parseAccent(accent) ?? DEFAULT_ACCENT;
  return {
    light: readable([colour, '#000000'], [PAPER.light, SUNK.light]),
    dark: readable(
      [colour, mix(brightest(colour), '#ffffff', 0.35), '#ffffff'],
      [PAPER.dark, SUNK.dark],
    ),
  };
}

/** The first colour on the way through `stops` that can be read on every ground. */
function readable(stops: readonly string[], grounds: readonly string[]): string {
  for (const [index, from] of stops.entries()) {
    const to = stops[index + 1];
    for (let share = 0; to && share <= 1; share += 0.02) {
      const tried = mix(from, to, share);
      if (grounds.every((ground) => contrast(tried, ground) >= NEEDED)) return tried;
    }
  }
  return stops.at(-1) ?? DEFAULT_ACCENT;
}
