const BANDS = 16;
const BITS = 16;

/** A hash of hexadecimal digits as the database writes it. */
export function bitsOf(hash: string): string {
  return Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join(
    '',
  );
}

/**
 * The keys (band × 65,536 + its bits, as the table makes them) of each band and of every value that
 * differs from it in one bit. 31 differing bits cannot put two into each of sixteen bands, so a hash
 * within 31 shares at least one of these.
 */
export function bandsNear(hash: string): number[] {
  const keys: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    const value = Number.parseInt(hash.slice(band * 4, band * 4 + 4), 16);
    keys.push((band << BITS) + value);
    for (let bit = 0; bit < BITS; bit += 1) keys.push((band << BITS) + (value ^ (1 << bit)));
  }
  return keys;
}
