import type { Actor } from '#features/accounts';
import { type Judging, refusalTo } from '../authority.ts';
import { type Claim, type ClaimState, isOpen, mayTurn } from '../claim.ts';
import type { Refusal } from '../outcome.ts';
import type { Draft } from './draft.ts';

/** What the desk does to a claim. */
export const CLAIM_DEEDS = [
  'triage',
  'name_subjects',
  'declare_conflict',
  'assign',
  'take',
  'give_back',
  'set_aside',
  'reopen',
  'merge',
  'unmerge',
  'add_evidence',
  'ask_confirmation',
  'save_draft',
  'submit',
  'take_back',
  'second',
  'send_back',
  'publish',
  'interim',
  'correct',
  'drop_correction',
  'withdraw',
  'judge_objection',
  'confirm_variant',
  'write_note',
] as const;
export type ClaimDeed = (typeof CLAIM_DEEDS)[number];

/** The claim with the verdict that is being written, if there is one. */
export type Case = {
  claim: Claim;
  draft: Draft | null;
  /** Who drafted and read the verdict that stands in public: they do not judge an objection to it. */
  judges?: readonly string[];
};

/**
 * Why somebody may not do this now, or null. The same function draws the button and refuses the
 * request: the right and the fences first, then whether the claim is where it has to be.
 */
export function refusalToDeed(deed: ClaimDeed, actor: Actor, about: Case): Refusal | null {
  const { right, when } = DEEDS[deed];
  const refusal = refusalTo(right, actor, about.claim, askedOf(deed, actor, about));
  if (refusal) return refusal;
  if (!when(about)) return 'wrong_state';
  if (deed === 'take' || deed === 'give_back' || deed === 'take_back') {
    return isTheirs(deed, actor, about) ? null : 'not_allowed';
  }
  const goesOn = deed === 'publish' || deed === 'submit';
  return goesOn && about.draft?.isTainted ? 'near_author' : null;
}

/** Whose work it is, and which bodies may not speak: they are those of everybody who wrote on it. */
function askedOf(deed: ClaimDeed, actor: Actor, { draft, judges = [] }: Case) {
  const own = { authorId: actor.personId };
  if (deed === 'judge_objection') return judges.includes(actor.personId) ? own : {};
  if (deed !== 'second' && deed !== 'publish') return {};
  const authors = draft?.authors ?? [];
  return {
    ...(authors.some(({ personId }) => personId === actor.personId) && own),
    ...(deed === 'second' && { notIn: authors.map(({ groupId }) => groupId) }),
  };
}

type Rule = { right: Judging; when: (about: Case) => boolean };

const inStates =
  (...states: ClaimState[]) =>
  ({ claim }: Case) =>
    states.includes(claim.state);
const turning =
  (to: ClaimState) =>
  ({ claim }: Case) =>
    mayTurn(claim, to);
const open = ({ claim }: Case) => isOpen(claim);
const GATHERING = ['assigned', 'evidence', 'draft', 'revision', 'review'] as const;

// prettier-ignore
const DEEDS: Record<ClaimDeed, Rule> = {
  triage:           { right: 'claim.triage',          when: open },
  name_subjects:    { right: 'claim.triage',          when: open },
  declare_conflict: { right: 'claim.check',           when: open },
  assign:           { right: 'claim.assign',          when: inStates('new', ...GATHERING) },
  take:             { right: 'claim.check',           when: inStates('new', ...GATHERING) },
  give_back:        { right: 'claim.check',           when: ({ claim }) => claim.handlerId !== null && inStates(...GATHERING)({ claim, draft: null }) },
  set_aside:        { right: 'claim.triage',          when: turning('set_aside') },
  reopen:           { right: 'claim.triage',          when: inStates('set_aside') },
  merge:            { right: 'claim.triage',          when: turning('merged') },
  unmerge:          { right: 'claim.triage',          when: inStates('merged') },
  add_evidence:     { right: 'claim.check',           when: inStates(...GATHERING) },
  ask_confirmation: { right: 'claim.check',           when: inStates('second_opinion', ...GATHERING) },
  save_draft:       { right: 'claim.check',           when: inStates('evidence', 'draft', 'revision', 'review') },
  submit:           { right: 'claim.check',           when: inStates('draft', 'revision') },
  take_back:        { right: 'claim.check',           when: inStates('second_opinion') },
  second:           { right: 'claim.second',          when: inStates('second_opinion') },
  send_back:        { right: 'claim.second',          when: inStates('ready') },
  publish:          { right: 'claim.publish',         when: inStates('ready') },
  interim:          { right: 'claim.interim',         when: ({ claim }) => isOpen(claim) && claim.firstPublishedAt === null },
  correct:          { right: 'claim.judge_objection', when: inStates('published', 'withdrawn') },
  drop_correction:  { right: 'claim.publish',         when: ({ claim }) => claim.firstPublishedAt !== null && inStates(...GATHERING)({ claim, draft: null }) },
  withdraw:         { right: 'claim.withdraw',        when: ({ claim }) => claim.isPublished && mayTurn(claim, 'withdrawn') },
  judge_objection:  { right: 'claim.judge_objection', when: ({ claim }) => claim.firstPublishedAt !== null },
  confirm_variant:  { right: 'claim.check',           when: ({ claim }) => claim.state !== 'merged' && claim.state !== 'set_aside' },
  write_note:       { right: 'claim.check',           when: () => true },
};

/** Nobody takes a claim out of another's hands; who assigns may give it back for them. */
function isTheirs(deed: 'take' | 'give_back' | 'take_back', actor: Actor, about: Case): boolean {
  const { claim, draft } = about;
  const isHandler = claim.handlerId === actor.personId;
  if (deed === 'take') {
    if (claim.handlerId === null) return true;
    return isHandler && (claim.state === 'assigned' || claim.state === 'review');
  }
  if (refusalTo('claim.assign', actor, claim) === null || isHandler) return true;
  return deed === 'take_back' && draft?.draftedBy === actor.personId;
}
