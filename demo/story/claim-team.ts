import type { Actor } from '#features/accounts';
import type { ClaimPlan } from '../metro/claims/claim-plan.ts';
import type { Register } from '../register.ts';
import type { Dice } from './dice.ts';

/** Everybody who has to do with one claim; nobody of them is of a body that it is about. */
export type Team = {
  /** Gathers and writes. */
  finder: Actor;
  /** Reads second: of another body than the finder. */
  second: Actor;
  /** Weighs it and publishes. */
  editor: Actor;
};

const FINDERS = ['Laras Umpama', 'Laras Umpama', 'Wening Purwarupa', 'Galang Lakon'] as const;
const SECONDS = ['Ambar Misal', 'Ambar Misal', 'Galang Lakon', 'Dewi Rekaan'] as const;
const EDITORS = ['Damar Contoh', 'Damar Contoh', 'Tirta Rekaan'] as const;

/** Drawn anew for each claim from those whom the fences let near it. */
export function teamOf({ person, body }: Register, plan: Partial<ClaimPlan>, dice: Dice): Team {
  const subjects = (plan.about ?? []).map((name) => body(name).id);
  const free = (names: readonly string[]) =>
    names
      .map(person)
      .filter(({ posts }) => posts.every(({ groupId }) => !subjects.includes(groupId)));
  const finder = dice.pick(free(FINDERS));
  const editor = dice.pick(free(EDITORS).filter((one) => one !== finder));
  // whoever is of the campus or the press makes it a verdict; a colleague of the city, a clarification
  const others = free(SECONDS).filter((one) => !sharesBody(one, finder) && one !== editor);
  return { finder, editor, second: dice.pick(others) };
}

const sharesBody = (one: Actor, other: Actor) =>
  one.posts.some(({ groupId }) => other.posts.some((held) => held.groupId === groupId));

/** Who answers an objection had no part in the verdict. */
export function judgeOutside({ person }: Register, { finder, second, editor }: Team): Actor {
  const judge = ['Tirta Rekaan', 'Ambar Misal', 'Galang Lakon']
    .map(person)
    .find((one) => ![finder, second, editor].includes(one));
  if (!judge) throw new Error('Nobody is left to answer an objection');
  return judge;
}

/** Who speaks for an office that is asked, or that a claim is about. */
export function speakerOf({ body, holders }: Register, name: string): Actor {
  const { kind } = body(name).plan;
  const post = kind === 'kelurahan' ? 'lurah' : kind === 'kecamatan' ? 'camat' : 'agency_liaison';
  const [speaker] = holders(name, post);
  if (!speaker) throw new Error(`Nobody speaks for ${name}`);
  return speaker;
}
