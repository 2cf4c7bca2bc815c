import type { BulletinContent } from './content.ts';

export const STATES = [
  'draft',
  'in_review',
  'changes_asked',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'expired',
  'withdrawn',
  'discarded',
] as const;
export type BulletinState = (typeof STATES)[number];

/** What a guest may read, in whole or as a notice of withdrawal. */
export const PUBLIC_STATES = ['published', 'corrected', 'expired', 'withdrawn'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

export type Deed =
  | 'save'
  | 'submit'
  | 'ask_changes'
  | 'approve'
  | 'schedule'
  | 'publish'
  | 'publish_emergency'
  | 'confirm_emergency'
  | 'propose_correction'
  | 'publish_correction'
  | 'withdraw'
  | 'discard'
  | 'restore'
  | 'expire';

/** Every allowed change of state (design §6); a deed that is not here for a state is refused. */
const ROADS: Record<Deed, Partial<Record<BulletinState, BulletinState>>> = {
  save: { draft: 'draft', changes_asked: 'changes_asked' },
  submit: { draft: 'in_review', changes_asked: 'in_review' },
  ask_changes: {
    in_review: 'changes_asked',
    approved: 'changes_asked',
    scheduled: 'changes_asked',
  },
  approve: { in_review: 'approved' },
  schedule: { approved: 'scheduled', scheduled: 'scheduled' },
  publish: { approved: 'published', scheduled: 'published' },
  publish_emergency: { draft: 'published', in_review: 'published', changes_asked: 'published' },
  confirm_emergency: { published: 'published', corrected: 'corrected' },
  propose_correction: { published: 'published', corrected: 'corrected' },
  publish_correction: { published: 'corrected', corrected: 'corrected' },
  withdraw: { published: 'withdrawn', corrected: 'withdrawn', expired: 'withdrawn' },
  discard: { draft: 'discarded', changes_asked: 'discarded' },
  restore: { discarded: 'draft' },
  expire: { published: 'expired', corrected: 'expired' },
};

/** The state after the deed, or null where the deed is not possible. */
export function stateAfter(deed: Deed, state: BulletinState): BulletinState | null {
  return ROADS[deed][state] ?? null;
}

/** A bulletin as the desk knows it: the text and what became of it. */
export type Bulletin = {
  id: string;
  slug: string;
  state: BulletinState;
  /** A clarification follows the verdict on a claim: people correct that, never the bulletin. */
  origin: 'desk' | 'claim';
  content: BulletinContent;
  version: number;
  revision: number;
  correctionNote: string;
  withdrawalReason: string;
  reviewDueAt: Date | null;
  publishAt: Date | null;
  writtenBy: string;
  /** Everybody whose words are in the text, the first writer too. */
  writers: string[];
  submittedBy: string | null;
  approvedBy: string | null;
  publishedBy: string | null;
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  publishedAt: Date | null;
  changedAt: Date | null;
};

/** What the rules below may answer. */
export type RuleRefusal =
  'not_allowed' | 'wrong_state' | 'own_work' | 'not_an_emergency' | 'follows_a_claim';

export type Refusal =
  | RuleRefusal
  | 'incomplete'
  | 'edited_by_another'
  | 'checklist_incomplete'
  | 'no_reason'
  | 'time_has_passed'
  | 'correction_waits'
  | 'no_correction'
  | 'nothing_changed';

export type Outcome = { ok: true } | { ok: false; refusal: Refusal };

/** What the rules ask about a person; the composition of rights stays with accounts. */
export type Authority = {
  personId: string;
  may: (action: BulletinRight) => boolean;
};
export type BulletinRight =
  | 'bulletin.edit'
  | 'bulletin.submit'
  | 'bulletin.review'
  | 'bulletin.publish_emergency'
  | 'bulletin.correct'
  | 'bulletin.withdraw'
  | 'bulletin.discard';

const RIGHTS: Record<Exclude<Deed, 'expire'>, BulletinRight> = {
  save: 'bulletin.edit',
  submit: 'bulletin.submit',
  ask_changes: 'bulletin.review',
  approve: 'bulletin.review',
  schedule: 'bulletin.review',
  publish: 'bulletin.review',
  publish_emergency: 'bulletin.publish_emergency',
  confirm_emergency: 'bulletin.review',
  propose_correction: 'bulletin.correct',
  publish_correction: 'bulletin.review',
  withdraw: 'bulletin.withdraw',
  discard: 'bulletin.discard',
  restore: 'bulletin.discard',
};

/** Deeds that are a second person's word about somebody else's work. */
const SECOND_PERSONS: readonly Deed[] = ['approve', 'confirm_emergency'];

export type RuledBulletin = Pick<
  Bulletin,
  'state' | 'writtenBy' | 'writers' | 'submittedBy' | 'publishedBy' | 'reviewDueAt'
> &
  Partial<Pick<Bulletin, 'origin'>> & { content: Pick<BulletinContent, 'urgency'> };

/**
 * May this person do this to this bulletin now? The same answer draws the button and refuses the POST.
 * Whoever wrote, changed, handed in or (in an emergency) sent out a text never vouches for it; the
 * body that a claim is about cannot bend its verdict by way of the bulletin.
 */
export function refusalTo(
  deed: Exclude<Deed, 'expire'>,
  bulletin: RuledBulletin,
  by: Authority,
): RuleRefusal | null {
  if (!by.may(RIGHTS[deed]) && !ownsDraft(deed, bulletin, by)) return 'not_allowed';
  if (bulletin.origin === 'claim') return 'follows_a_claim';
  if (stateAfter(deed, bulletin.state) === null) return 'wrong_state';
  if (deed === 'confirm_emergency' && bulletin.reviewDueAt === null) return 'wrong_state';
  if (deed === 'publish_emergency' && bulletin.content.urgency !== 'emergency') {
    return 'not_an_emergency';
  }
  if (SECOND_PERSONS.includes(deed) && vouchesForOwn(bulletin, by.personId)) return 'own_work';
  return null;
}

/** Who began a text may put it away and take it back for as long as they may write there. */
function ownsDraft(deed: Deed, { writtenBy }: RuledBulletin, by: Authority): boolean {
  const isAboutDraft = deed === 'discard' || deed === 'restore';
  return isAboutDraft && writtenBy === by.personId && by.may('bulletin.edit');
}

function vouchesForOwn(bulletin: RuledBulletin, personId: string): boolean {
  const sentOutBy = bulletin.reviewDueAt ? bulletin.publishedBy : null;
  return [bulletin.writtenBy, ...bulletin.writers, bulletin.submittedBy, sentOutBy].includes(
    personId,
  );
}

export function isPublic(state: BulletinState): state is PublicState {
  return PUBLIC_STATES.some((one) => one === state);
}
