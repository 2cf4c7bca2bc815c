import { readLetterCode } from '#features/bulletins';
import type { Db } from '#platform/db.ts';
import type { Letter } from './letter.ts';
import { findLetterByCode, findLettersByNumber } from './letters.queries.ts';

export type LookedUp =
  | { found: 'one'; letter: Letter }
  | { found: 'several'; letters: Letter[] }
  /** `mistyped`: as long as a code, but a sign of it is wrong. */
  | { found: 'none'; mistyped: boolean };

/** By the code of a letter or by its number, as somebody typed it from the paper. */
export async function lookUpLetter(db: Db, typed: string): Promise<LookedUp> {
  const code = readLetterCode(typed);
  const byCode = code.kind === 'code' ? await findLetterByCode(db, code.idEnd) : null;
  if (byCode) return { found: 'one', letter: byCode };

  // a number may have the length and the signs of a code
  const letters = await findLettersByNumber(db, typed);
  const [letter] = letters;
  if (letter && letters.length === 1) return { found: 'one', letter };
  if (letter) return { found: 'several', letters };
  return { found: 'none', mistyped: code.kind === 'mistyped' };
}
