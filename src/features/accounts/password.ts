import { COMMON_PASSWORDS } from './common-passwords.ts';

export const MIN_PASSWORD = 10;
const MAX_PASSWORD = 128;

export type PasswordRefusal = 'too_short' | 'too_long' | 'too_common' | 'like_you';

/**
 * Length counts more than signs (NIST SP 800-63B §5.1.1.2): what is refused is what others
 * guess first, or what stands in the person's own name and address.
 */
export function refusalOfPassword(
  password: string,
  person: { name: string; email: string },
): PasswordRefusal | null {
  if (password.length < MIN_PASSWORD) return 'too_short';
  if (password.length > MAX_PASSWORD) return 'too_long';
  const plain = folded(password);
  if (isCommon(plain)) return 'too_common';
  return isLike(plain, person) ? 'like_you' : null;
}

/** "Bismillah123!" is "bismillah" with the tail everybody adds. */
function isCommon(plain: string): boolean {
  const stem = plain.replace(/^\d+|\d+$/g, '');
  return (
    COMMON_PASSWORDS.has(plain) ||
    COMMON_PASSWORDS.has(stem) ||
    new Set(plain).size < 4 ||
    isRun(plain)
  );
}

const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz'].flatMap((run) => [
  run,
  Array.from(run).reverse().join(''),
]);

/** 1234567890, abcdefghij and the like, forwards or backwards, said once or twice. */
function isRun(plain: string): boolean {
  const half = plain.slice(0, plain.length / 2);
  return RUNS.some((run) => run.includes(plain) || (half + half === plain && run.includes(half)));
}

function isLike(plain: string, { name, email }: { name: string; email: string }): boolean {
  const rest = [name, email.split('@')[0] ?? '', ...name.split(/\s+/)]
    .map(folded)
    .filter((own) => own.length >= 4)
    .reduce((left, own) => left.replaceAll(own, ''), plain);
  // what is left when their own words are taken out must be worth something
  return rest !== plain && rest.replace(/\d+$/, '').length < 5;
}

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
