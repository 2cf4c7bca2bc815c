import type { Actor, Badge, HeldPost } from './actor.ts';
import { KIM_POSTS, postsOf, type Post } from './posts.ts';

/** What a personal token can be made for. */
export const SCOPES = [
  'tasks:read',
  'tasks:write',
  'coverage:read',
  'bulletins:write',
  'reports:read',
  'reports:write',
  'claims:read',
  'tips:write',
] as const;
export type Scope = (typeof SCOPES)[number];

export type Action =
  | 'bulletin.draft'
  | 'bulletin.edit'
  | 'bulletin.submit'
  | 'bulletin.review'
  | 'bulletin.publish_emergency'
  | 'bulletin.correct'
  | 'bulletin.withdraw'
  | 'bulletin.discard'
  | 'bulletin.see_unpublished'
  | 'question.answer'
  | 'task.see'
  | 'task.work'
  | 'task.nudge'
  | 'coverage.see'
  | 'group.manage_members'
  | 'group.edit'
  | 'group.create'
  | 'group.close'
  | 'post.appoint'
  | 'settings.edit'
  | 'deliveries.see'
  | 'ledger.see'
  | 'areas.import'
  | 'report.file_for_resident'
  | 'report.see'
  | 'report.see_confidential'
  | 'report.verify'
  | 'report.route'
  | 'report.work'
  | 'report.close'
  | 'report.witness'
  | 'report.read_again'
  | 'report.reveal_identity'
  | 'report.hand_over_queue'
  | 'report.categories'
  | 'report.templates'
  | 'digest.edit'
  | 'digest.see'
  | 'webhooks.manage'
  | 'claim.see'
  | 'claim.triage'
  | 'claim.assign'
  | 'claim.check'
  | 'claim.second'
  | 'claim.publish'
  | 'claim.interim'
  | 'claim.withdraw'
  | 'claim.judge_objection'
  | 'claim.open_message'
  | 'claim.confirm'
  | 'claim.state'
  | 'claim.sight'
  | 'claim.thresholds'
  | 'claim.import'
  | 'badge.give';

/** What the action is about. A fact left out is a fact that grants nothing. */
export type Subject = {
  /** The body it belongs to: the KIM of a task, the owner of a question. */
  groupId?: string;
  /** The body in whose name a bulletin speaks; counts when there is no groupId. */
  issuerId?: string;
  /** The place, as a Kemendagri code; 18.72.05 takes in 18.72.05.1004. */
  areaCode?: string;
  /** Who wrote it: nobody decides on their own work. */
  authorId?: string;
};

type Right = {
  /** These posts may do it everywhere in the city … */
  city?: readonly Post[];
  /** … these for the body that they hold the post in … */
  own?: readonly Post[];
  /** … and these in the place of their office and all places below it. */
  area?: readonly Post[];
  /** The scope a personal token needs for it; without one it takes a session. */
  token?: Scope;
  /** It publishes or decides, so it takes a second factor. */
  decides?: true;
  /** It takes this training, too. */
  badge?: Badge;
  /** Refused to the author of the subject. */
  notAuthor?: true;
};

const EDITORS = ['kim_admin', 'city_editor'] as const satisfies readonly Post[];
const LIAISON = ['agency_liaison'] as const satisfies readonly Post[];
const OFFICES = [
  'lurah',
  'kelurahan_staff',
  'camat',
  'kecamatan_staff',
] as const satisfies readonly Post[];

const COORDINATOR = ['report_coordinator'] as const satisfies readonly Post[];
/** Whoever answers for an office … */
const ANSWERING = [...LIAISON, 'agency_head', ...OFFICES] as const satisfies readonly Post[];
/** … and whoever it answers to. */
const HEADS = ['agency_head', 'lurah', 'camat'] as const satisfies readonly Post[];

/** Who checks what people ask about. */
const CHECKERS = ['fact_finder', 'fact_verifier', 'fact_editor'] as const satisfies readonly Post[];
const JUDGES = ['fact_verifier', 'fact_editor'] as const satisfies readonly Post[];

/** The whole table of rights (design §5). What is not written here, nobody may do. */
// prettier-ignore
const RIGHTS: Record<Action, Right> = {
  'bulletin.draft':             { city: EDITORS, own: LIAISON, token: 'bulletins:write' },
  'bulletin.edit':              { city: EDITORS, own: LIAISON, token: 'bulletins:write' },
  'bulletin.submit':            { city: EDITORS, own: LIAISON, token: 'bulletins:write' },
  'bulletin.review':            { city: EDITORS, decides: true, notAuthor: true },
  'bulletin.publish_emergency': { city: EDITORS, decides: true },
  'bulletin.correct':           { city: EDITORS, own: LIAISON },
  'bulletin.withdraw':          { city: EDITORS, own: LIAISON, decides: true },
  'bulletin.discard':           { own: LIAISON },
  'bulletin.see_unpublished':   { city: [...EDITORS, 'auditor'], own: LIAISON },

  'question.answer':            { city: EDITORS, own: [...LIAISON, ...OFFICES] },

  'task.see':                   { city: [...EDITORS, 'auditor'], own: KIM_POSTS, area: OFFICES, token: 'tasks:read' },
  'task.work':                  { own: KIM_POSTS, token: 'tasks:write' },
  'task.nudge':                 { city: EDITORS, area: OFFICES },
  'coverage.see':               { city: [...EDITORS, 'report_coordinator', 'auditor', 'leader'], own: [...LIAISON, ...KIM_POSTS], area: OFFICES, token: 'coverage:read' },

  'group.manage_members':       { city: ['kim_admin'], own: ['kim_chair', 'kim_secretary'] },
  'group.edit':                 { city: ['kim_admin'], own: ['kim_chair', 'kim_secretary', 'kim_editor'] },
  'group.create':               { city: ['kim_admin', 'system_admin'], decides: true },
  'group.close':                { city: ['kim_admin'], decides: true },
  'post.appoint':               { city: ['kim_admin', 'system_admin'], decides: true },

  'settings.edit':              { city: ['kim_admin', 'system_admin'], decides: true },
  'areas.import':               { city: ['kim_admin', 'system_admin'], decides: true },
  'deliveries.see':             { city: ['kim_admin', 'system_admin', 'auditor'] },
  'ledger.see':                 { city: ['kim_admin', 'system_admin', 'auditor', 'privacy_officer'] },

  'report.file_for_resident':   { own: KIM_POSTS, token: 'reports:write' },
  'report.see':                 { city: [...COORDINATOR, 'kim_admin', 'auditor'], own: [...LIAISON, 'agency_head'], area: OFFICES, token: 'reports:read' },
  'report.see_confidential':    { city: [...COORDINATOR, 'auditor'], own: ANSWERING },
  'report.verify':              { city: COORDINATOR, area: OFFICES, token: 'reports:write' },
  'report.route':               { city: COORDINATOR, decides: true },
  'report.work':                { own: ANSWERING, token: 'reports:write' },
  'report.close':               { city: COORDINATOR, area: OFFICES, notAuthor: true },
  'report.witness':             { area: KIM_POSTS },
  'report.read_again':          { city: COORDINATOR, decides: true, notAuthor: true },
  'report.reveal_identity':     { city: [...COORDINATOR, 'privacy_officer'], decides: true },
  'report.hand_over_queue':     { city: COORDINATOR, own: HEADS },
  'report.categories':          { city: [...COORDINATOR, 'kim_admin'], decides: true },
  'report.templates':           { city: COORDINATOR, own: ANSWERING },
  'digest.edit':                { city: [...EDITORS, ...COORDINATOR] },
  'digest.see':                 { city: [...EDITORS, ...COORDINATOR, 'auditor', 'leader'], area: OFFICES },
  'webhooks.manage':            { city: ['kim_admin', 'system_admin'], decides: true },

  'claim.see':                  { city: [...CHECKERS, 'kim_admin', 'city_editor', 'auditor'], token: 'claims:read' },
  'claim.triage':               { city: CHECKERS },
  'claim.assign':               { city: ['fact_editor'] },
  'claim.check':                { city: CHECKERS },
  'claim.second':               { city: JUDGES, decides: true, badge: 'fact_check', notAuthor: true },
  'claim.publish':              { city: ['fact_editor'], decides: true, badge: 'fact_check', notAuthor: true },
  'claim.interim':              { city: JUDGES, decides: true, badge: 'fact_check' },
  'claim.withdraw':             { city: ['fact_editor'], decides: true, badge: 'fact_check' },
  'claim.judge_objection':      { city: JUDGES, decides: true, badge: 'fact_check', notAuthor: true },
  'claim.open_message':         { city: JUDGES, decides: true },
  'claim.confirm':              { own: ANSWERING },
  'claim.state':                { own: ANSWERING },
  'claim.sight':                { own: KIM_POSTS, token: 'tips:write' },
  'claim.thresholds':           { city: ['fact_editor'], decides: true },
  'claim.import':               { city: ['fact_editor', 'kim_admin'], decides: true },
  'badge.give':                 { city: ['kim_admin'], decides: true },
};

/** Everybody may report and ask about a message through a program; the rest takes a post that it is made for. */
export function scopesOf(actor: Actor): Scope[] {
  return actor.posts.length > 0 ? [...SCOPES] : ['reports:write', 'tips:write'];
}

/** Draws the button and refuses the request; a guest and an unknown case are always refused. */
export function can(actor: Actor | null, action: Action, subject: Subject = {}): boolean {
  return isEntitled(actor, action, subject) && !lacksSecondFactor(actor, action, subject);
}

/** Would be allowed, if only the actor signed in with a second factor. */
export function lacksSecondFactor(
  actor: Actor | null,
  action: Action,
  subject: Subject = {},
): boolean {
  if (!isEntitled(actor, action, subject)) return false;
  return RIGHTS[action].decides === true && actor?.secondFactor === false;
}

/** Holds a post that publishes or decides, so has to set up a second factor. */
export function needsSecondFactor(actor: Actor): boolean {
  return Object.values(RIGHTS).some(
    (right) =>
      right.decides === true && actor.posts.some((held) => reachOf(right, held) !== 'nowhere'),
  );
}

/**
 * The posts that let the actor do this somewhere: the issuers to draft for, the
 * KIM to work for, the places to look at. Empty means the menu has no such entry.
 */
export function postsThatMay(actor: Actor | null, action: Action): HeldPost[] {
  const right = RIGHTS[action];
  if (!actor || !hasScope(actor, right)) return [];
  return actor.posts.filter((held) => reachOf(right, held) !== 'nowhere');
}

/** May do it in the whole city, not just for a body or a place. */
export function canCityWide(actor: Actor | null, action: Action): boolean {
  return postsThatMay(actor, action).some((held) => reachOf(RIGHTS[action], held) === 'city');
}

function isEntitled(actor: Actor | null, action: Action, subject: Subject): boolean {
  const right = RIGHTS[action];
  if (!actor || !hasScope(actor, right)) return false;
  if (right.notAuthor && subject.authorId === actor.personId) return false;
  if (right.badge && !actor.badges.includes(right.badge)) return false;
  return actor.posts.some((held) => reaches(reachOf(right, held), held, subject));
}

function hasScope(actor: Actor, { token }: Right): boolean {
  if (actor.via === 'session') return true;
  return token !== undefined && actor.scopes.includes(token);
}

type Reach = 'city' | 'own' | 'area' | 'nowhere';

/** A post in a body that has no such post (a KIM's "admin of Diskominfo") reaches nowhere. */
function reachOf(right: Right, { post, groupKind }: HeldPost): Reach {
  if (!postsOf(groupKind).includes(post)) return 'nowhere';
  if (right.city?.includes(post)) return 'city';
  if (right.own?.includes(post)) return 'own';
  if (right.area?.includes(post)) return 'area';
  return 'nowhere';
}

function reaches(reach: Reach, held: HeldPost, subject: Subject): boolean {
  switch (reach) {
    case 'city':
      return true;
    case 'own':
      return (subject.groupId ?? subject.issuerId) === held.groupId;
    case 'area':
      return isWithin(subject.areaCode, held.areaCode);
    case 'nowhere':
      return false;
  }
}

function isWithin(code: string | undefined, place: string): boolean {
  return code === place || (code?.startsWith(`${place}.`) ?? false);
}
