/** sRGB hex to the relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Between 1 (the same) and 21 (black on white); text needs 4.5, lines and signs 3. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A mixture of two colours; `share` of the second. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return toHex(a.map((value, index) => value + ((b[index] ?? 0) - value) * share));
}

/** The same hue as bright as a screen can show it. */
export function brightest(hex: string): string {
  const values = channels(hex);
  const factor = 255 / Math.max(1, ...values);
  return toHex(values.map((value) => value * factor));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
