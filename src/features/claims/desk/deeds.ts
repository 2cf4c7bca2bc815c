import type { Actor } from '#features/accounts';
import type { Messages } from '#messages';
import type { Refusal } from '../outcome.ts';
import { type Case, type ClaimDeed, refusalToDeed } from '../work/deeds.ts';

/** What can be done with a claim on the desk, by the words of its address. */
export type Deed = keyof Messages['claimDeeds']['titles'];

/** In the order in which they are offered; `refusalToDeed` draws the button and refuses the request. */
const DEEDS: Record<Deed, ClaimDeed> = {
  'triage-claim': 'triage',
  'take-claim': 'take',
  'assign-claim': 'assign',
  'add-evidence': 'add_evidence',
  'save-draft': 'save_draft',
  'second-verdict': 'second',
  'publish-verdict': 'publish',
  'publish-interim': 'interim',
  'ask-confirmation': 'ask_confirmation',
  'name-subjects': 'name_subjects',
  'take-back': 'take_back',
  'send-back': 'send_back',
  'correct-verdict': 'correct',
  'drop-correction': 'drop_correction',
  'merge-claim': 'merge',
  'unmerge-claim': 'unmerge',
  'give-back': 'give_back',
  'set-aside': 'set_aside',
  'reopen-claim': 'reopen',
  'withdraw-verdict': 'withdraw',
  'declare-conflict': 'declare_conflict',
  'write-note': 'write_note',
};

export const isDeed = (word: string): word is Deed => Object.hasOwn(DEEDS, word);

export type Offered = {
  next: Deed | null;
  others: Deed[];
  /** What the state asks for and something stands against, with the reason. */
  barred: { deed: Deed; refusal: Refusal }[];
  /** What stands beside single rows of the case. */
  rows: { evidence: boolean; confirmation: boolean; variant: boolean; objection: boolean };
};

/** The case, and what of it decides which step is the likely one. */
export type Standing = Case & { hasEvidence: boolean };

/** Everything this person may do with this claim now, the likely one first, and what they may not. */
export function deedsFor(actor: Actor, standing: Standing): Offered {
  const refusalTo = (deed: ClaimDeed) => refusalToDeed(deed, actor, standing);
  const open = Object.keys(DEEDS)
    .filter(isDeed)
    .filter((deed) => refusalTo(DEEDS[deed]) === null);
  const steps = expected(standing);
  const next = steps.find((deed) => open.includes(deed)) ?? null;
  return {
    next,
    others: open.filter((deed) => deed !== next),
    barred: steps.flatMap((deed) => {
      const refusal = refusalTo(DEEDS[deed]);
      return refusal && !SILENT.includes(refusal) ? [{ deed, refusal }] : [];
    }),
    rows: {
      evidence: refusalTo('add_evidence') === null,
      confirmation: refusalTo('ask_confirmation') === null,
      variant: refusalTo('confirm_variant') === null,
      objection: refusalTo('judge_objection') === null,
    },
  };
}

/** These say nothing about the person: another post does it, or it is not time for it. */
const SILENT: readonly Refusal[] = ['not_allowed', 'wrong_state'];

/** What is expected next in each state; whatever else may be done stands folded below it. */
function expected(standing: Standing): Deed[] {
  const { claim } = standing;
  const isUrgent = claim.harmsLife && claim.interim === '' && claim.triagedAt !== null;
  return [...(isUrgent ? (['publish-interim'] as const) : []), ...stepsOf(standing)];
}

function stepsOf({ claim, hasEvidence }: Standing): Deed[] {
  switch (claim.state) {
    case 'new':
      return claim.triagedAt ? ['take-claim'] : ['triage-claim'];
    case 'assigned':
      return ['take-claim', 'add-evidence'];
    case 'evidence':
      return hasEvidence ? ['save-draft'] : ['add-evidence'];
    case 'draft':
    case 'revision':
    case 'review':
      return ['save-draft'];
    case 'second_opinion':
      return ['second-verdict', 'take-back'];
    case 'ready':
      return ['publish-verdict', 'send-back'];
    case 'merged':
      return ['unmerge-claim'];
    default:
      return [];
  }
}
