/**
 * Every colour, once for paper and once for the dark page. The stylesheet's custom properties are
 * written from here, and the test reads the same list: each text colour against each ground.
 */
type Pair = { light: string; dark: string };

export const PAPER: Pair = { light: '#fdfcf9', dark: '#161412' };
/** Set back from the page: panels, footers, the head of a table. */
export const SUNK: Pair = { light: '#f4f0e7', dark: '#211e1a' };

export const COLOURS = {
  paper: PAPER,
  sunk: SUNK,
  /** Fields to write in. */
  field: { light: '#ffffff', dark: '#0f0d0c' },
  ink: { light: '#1f1b16', dark: '#f0ebe1' },
  soft: { light: '#5a5246', dark: '#b9afa0' },
  /** Hairlines between things. */
  line: { light: '#dcd5c6', dark: '#3b362f' },
  /** The edge of what can be touched or filled: 3 : 1 against its ground. */
  edge: { light: '#857a68', dark: '#8a7f6e' },
  good: { light: '#1d6134', dark: '#82cf98' },
  'good-ground': { light: '#e6f2e6', dark: '#15291b' },
  warn: { light: '#7a4a00', dark: '#edb95e' },
  'warn-ground': { light: '#fcf0d6', dark: '#33260d' },
  bad: { light: '#a3161a', dark: '#ff9c92' },
  'bad-ground': { light: '#fdebe8', dark: '#3a1614' },
  /** An emergency is a filled block; white stands on it in both themes. */
  alarm: { light: '#b3121a', dark: '#b81d22' },
  /** The strip of the demonstration, dark in both. */
  strip: { light: '#241c14', dark: '#2e2821' },
  'strip-ink': { light: '#f5f0e6', dark: '#f5f0e6' },
  mark: { light: '#fbe6a6', dark: '#5c4a12' },
} as const satisfies Record<string, Pair>;

/** Five steps of one hue, from little to much; lightness alone tells them apart. */
export const SCALE: readonly Pair[] = [
  { light: '#e3ece9', dark: '#22302f' },
  { light: '#b3d0ce', dark: '#2c5254' },
  { light: '#74a9ab', dark: '#37797d' },
  { light: '#2f777e', dark: '#5fa9ab' },
  { light: '#0b4650', dark: '#a9dcd8' },
];

/** The words that stand on a step. */
export const SCALE_INK: readonly Pair[] = [
  { light: '#1f1b16', dark: '#f0ebe1' },
  { light: '#1f1b16', dark: '#f0ebe1' },
  { light: '#14110d', dark: '#ffffff' },
  { light: '#ffffff', dark: '#0f0d0c' },
  { light: '#ffffff', dark: '#0f0d0c' },
];

export type Theme = keyof Pair;

/** The colour declarations of one theme, for the stylesheet. */
function declarations(theme: Theme, accent: Pair): string {
  const named = Object.entries(COLOURS).map(([name, pair]) => `--${name}:${pair[theme]}`);
  const steps = SCALE.map((pair, index) => `--m${index}:${pair[theme]}`);
  const words = SCALE_INK.map((pair, index) => `--n${index}:${pair[theme]}`);
  const onAccent = theme === 'light' ? '#ffffff' : '#0f0d0c';
  return [
    ...named,
    ...steps,
    ...words,
    `--accent:${accent[theme]}`,
    `--on-accent:${onAccent}`,
  ].join(';');
}

/** Paper is light whatever the screen was: the dark theme is for screens only. */
export function colourSheet(accent: Pair): string {
  const dark = `color-scheme:dark;${declarations('dark', accent)}`;
  return (
    `:root{color-scheme:light;${declarations('light', accent)}}` +
    `@media screen and (prefers-color-scheme:dark){:root[data-scheme=auto]{${dark}}}` +
    `@media screen{:root[data-scheme=dark]{${dark}}}`
  );
}
