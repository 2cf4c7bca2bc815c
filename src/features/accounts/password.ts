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

/** 1234567890, abcdefghij, 0987654321. */
function isRun(plain: string): boolean {
  const steps = Array.from(plain.slice(1), (sign, i) => sign.charCodeAt(0) - plain.charCodeAt(i));
  const first = steps[0];
  return (
    Math.abs(first ?? 0) === 1 && steps.filter((step) => step === first).length >= plain.length - 3
  );
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
