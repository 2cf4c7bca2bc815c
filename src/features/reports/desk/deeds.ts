import { type Actor, can } from '#features/accounts';
import type { Messages } from '#messages';
import { mayDo, mayHelp, maySee, mayWitness, subjectOf } from '../authority.ts';
import { isOpen, mayTurn, type Report } from '../report.ts';
import { awaitsConfirmation } from '../work/confirm-closed.ts';
import { refusalToExtend } from '../work/extend-report.ts';
import { rightToRefer } from '../work/mark-not-ours.ts';
import { canPause } from '../work/pause-report.ts';
import { phaseOf } from '../work/witness-report.ts';

/** What can be done with a case on the desk, by the words of its address. */
export type Deed = keyof Messages['reportDeeds']['titles'];

type Rule = (actor: Actor, report: Report, now: Date) => boolean;

/** When each is offered, in the order in which they are offered; the actions ask the same again. */
const RULES: Record<Deed, Rule> = {
  'resume-report': (actor, report) =>
    mayDo(actor, 'report.work', report) && isOpen(report) && report.pausedAt !== null,
  'note-field': (actor, report) =>
    mayDo(actor, 'report.verify', report) &&
    report.kind === 'field_information' &&
    (report.state === 'filed' || report.state === 'verified'),
  'verify-report': (actor, report) =>
    mayDo(actor, 'report.verify', report) && report.state === 'filed',
  'read-again': (actor, report) =>
    mayDo(actor, 'report.read_again', report) && report.state === 'reopened',
  'confirm-closed': (actor, report) =>
    mayDo(actor, 'report.close', report) && awaitsConfirmation(report),
  'update-outside': (actor, report) =>
    mayDo(actor, 'report.verify', report) && report.state === 'not_ours',
  'witness-report': (actor, report) => mayWitness(actor, report) && phaseOf(report) !== null,
  'start-report': (actor, report) =>
    mayDo(actor, 'report.work', report) && mayTurn(report, 'in_progress'),
  'answer-report': (actor, report) =>
    mayDo(actor, 'report.work', report) && mayTurn(report, 'answered'),
  'assign-report': (actor, report) =>
    mayDo(actor, 'report.route', report) &&
    (mayTurn(report, 'assigned') || (report.state === 'assigned' && !report.pausedAt)),
  'post-update': (actor, report) =>
    maySee(actor, report) && mayHelp(actor, report) && isOpen(report) && report.state !== 'filed',
  'take-report': (actor, report) => mayDo(actor, 'report.work', report) && isOpen(report),
  'ask-completion': (actor, report) =>
    mayDo(actor, 'report.verify', report) && mayTurn(report, 'incomplete'),
  'mark-not-ours': (actor, report) =>
    mayDo(actor, rightToRefer(report), report) && mayTurn(report, 'not_ours'),
  'merge-report': (actor, report) =>
    mayDo(actor, 'report.verify', report) && mayTurn(report, 'duplicate'),
  'pause-report': (actor, report) =>
    mayDo(actor, 'report.work', report) && canPause(report) && report.pausedAt === null,
  'extend-report': (actor, report, now) =>
    mayDo(actor, 'report.work', report) && refusalToExtend(report, now) === null,
  'send-back': (actor, report) =>
    mayDo(actor, 'report.work', report) &&
    (report.state === 'assigned' || report.state === 'in_progress'),
  'reject-report': (actor, report) =>
    mayDo(actor, 'report.verify', report) && mayTurn(report, 'rejected'),
  'unmerge-report': (actor, report) =>
    mayDo(actor, 'report.verify', report) && report.state === 'duplicate',
  'take-back': (actor, report) =>
    mayDo(actor, 'report.route', report) && report.state === 'not_ours',
  'reopen-report': (actor, report) =>
    mayTurn(report, 'reopened') &&
    (mayWitness(actor, report) ||
      (mayDo(actor, 'report.route', report) && report.answeredBy !== actor.personId)),
  'write-note': (actor, report) =>
    maySee(actor, report) &&
    (mayHelp(actor, report) || can(actor, 'report.verify', subjectOf(report))),
  'hide-report': (actor, report) =>
    mayDo(actor, 'report.route', report) && report.isPublic && report.hiddenAt === null,
  'show-report': (actor, report) =>
    mayDo(actor, 'report.route', report) && report.hiddenAt !== null,
};

export const isDeed = (word: string): word is Deed => Object.hasOwn(RULES, word);

/** What is expected next in each state; whatever else may be done stands folded below it. */
const NEXT: Partial<Record<Report['state'], readonly Deed[]>> = {
  filed: ['note-field', 'verify-report'],
  verified: ['note-field', 'assign-report', 'witness-report'],
  assigned: ['start-report', 'witness-report'],
  in_progress: ['answer-report', 'witness-report'],
  answered: ['confirm-closed', 'witness-report'],
  reopened: ['read-again', 'answer-report', 'witness-report'],
  not_ours: ['confirm-closed', 'update-outside'],
};

export type Offered = { next: Deed | null; others: Deed[] };

/** Everything this person may do with this case now: the likely one first. */
export function deedsFor(actor: Actor, report: Report, now: Date): Offered {
  const all = Object.keys(RULES).filter(
    (word): word is Deed => isDeed(word) && RULES[word](actor, report, now),
  );
  const expected = report.pausedAt ? (['resume-report'] as const) : (NEXT[report.state] ?? []);
  const next = expected.find((deed) => all.includes(deed)) ?? null;
  return { next, others: all.filter((deed) => deed !== next) };
}

export const mayDeed = (deed: Deed, { actor, report, now }: Asked): boolean =>
  RULES[deed](actor, report, now);

type Asked = { actor: Actor; report: Report; now: Date };
