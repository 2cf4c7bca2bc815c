const ONES = [
  'nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas',
] as const; // prettier-ignore

const SCALES = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
  [100, 'ratus'],
] as const;

/** A whole number from 0 to below a quadrillion in Indonesian words: 1250 is "seribu dua ratus lima puluh". */
export function spokenNumber(number: number): string {
  const one = ONES[number];
  if (one) return one;
  if (number < 20) return `${spokenNumber(number - 10)} belas`;
  if (number < 100) return joined(`${spokenNumber(Math.floor(number / 10))} puluh`, number % 10);

  const [size, name] = SCALES.find(([least]) => number >= least) ?? [100, 'ratus'];
  const count = Math.floor(number / size);
  const isContracted = count === 1 && size <= 1_000;
  return joined(isContracted ? `se${name}` : `${spokenNumber(count)} ${name}`, number % size);
}

/** Digit by digit, as codes and long numbers are read. */
export function spokenDigits(digits: string): string {
  return Array.from(digits)
    .map((digit) => ONES[Number(digit)] ?? '')
    .join(' ');
}

/** "delapan pagi", "satu tiga puluh siang": the hour as people say it, with the part of the day. */
export function spokenHour(hour: number, minute: number): string {
  const clock = spokenNumber(hour % 12 || 12);
  const past = minute === 0 ? '' : ` ${spokenNumber(minute)}`;
  return `${clock}${past} ${partOfDay(hour)}`;
}

function partOfDay(hour: number): string {
  if (hour < 5) return 'dini hari';
  if (hour < 11) return 'pagi';
  if (hour < 15) return 'siang';
  if (hour < 18) return 'sore';
  return hour < 24 ? 'malam' : 'dini hari';
}

function joined(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${spokenNumber(rest)}`;
}
