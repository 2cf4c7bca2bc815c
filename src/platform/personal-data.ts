export type PersonalDatum = 'nik' | 'family_card' | 'phone' | 'email' | 'plate';
export type PersonalFind = { kind: PersonalDatum; text: string; at: number };

/** Province codes of Kemendagri: 11 is Aceh, 97 the highest in use. */
const FIRST_PROVINCE = 11;
const LAST_PROVINCE = 97;

const SIXTEEN_DIGITS = /(?<!\d)(?:\d{16}|\d{4}(?:[ .-]\d{4}){3}|\d{6}[ .-]\d{6}[ .-]\d{4})(?!\d)/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi;
const MOBILE = /(?<!\d)(?:\+?62[ .-]?|0)8\d{1,2}(?:[ .-]?\d{3,4}){2}(?:[ .-]?\d{1,2})?(?!\d)/g;
/** Police registration letters, so that "RT 04 RW" is no car. */
const PLATE =
  /(?<![A-Za-z\d])(?:[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNRST]|E[ABD]|K[BHTU]|P[AB]) ?[1-9]\d{0,3} ?[A-Z]{2,3}(?![A-Za-z\d])/g;

/**
 * Personal data that stands in a text by pattern, in reading order. It only finds what looks like
 * it: the reviewer decides, since the number of an office is no secret.
 */
export function findPersonalData(text: string): PersonalFind[] {
  const finds: PersonalFind[] = [
    ...hits(text, 'nik', SIXTEEN_DIGITS)
      .filter((find) => looksLikeNik(find.text))
      .map((find) =>
        isCalledFamilyCard(text, find.at) ? { ...find, kind: 'family_card' as const } : find,
      ),
    ...hits(text, 'email', EMAIL),
    ...hits(text, 'phone', MOBILE),
    ...hits(text, 'plate', PLATE),
  ];
  return withoutOverlap(finds.sort((a, b) => a.at - b.at));
}

/**
 * Sixteen digits in the order of a NIK: place (6), day of birth + 40 for women, month, year, serial
 * (4). A family card number has the same shape with its day of issue.
 */
export function looksLikeNik(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length !== 16) return false;
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const province = part(0, 2);
  const day = part(6, 8) > 40 ? part(6, 8) - 40 : part(6, 8);
  const month = part(8, 10);
  return (
    province >= FIRST_PROVINCE &&
    province <= LAST_PROVINCE &&
    [part(2, 4), part(4, 6), part(12, 16)].every((number) => number > 0) &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12
  );
}

function isCalledFamilyCard(text: string, at: number): boolean {
  return /\b(?:kk|kartu keluarga)\b[^\d]{0,20}$/i.test(text.slice(Math.max(0, at - 40), at));
}

function hits(text: string, kind: PersonalDatum, pattern: RegExp): PersonalFind[] {
  return [...text.matchAll(pattern)].map((hit) => ({ kind, text: hit[0], at: hit.index }));
}

function withoutOverlap(finds: PersonalFind[]): PersonalFind[] {
  let end = -1;
  return finds.filter((find) => {
    if (find.at < end) return false;
    end = find.at + find.text.length;
    return true;
  });
}
