import { z } from 'zod';

import { type Actor, can, canCityWide, postsThatMay } from '#features/accounts';
import { type ClaimReach, claimReachOf } from './desk-claims.ts';
import { type ReportReach, reportReachOf } from './desk-reports.ts';

export const DESK_KINDS = [
  'task',
  'late_task',
  'review',
  'emergency_review',
  'changes_asked',
  'correction',
  'question',
  'report_verify',
  'report_assign',
  'report_again',
  'report_late',
  'report_work',
  'report_paused',
  'report_to_complete',
  'report_to_confirm',
  'claim_triage',
  'claim_take',
  'claim_check',
  'claim_interim',
  'claim_second',
  'claim_publish',
  'claim_objection',
  'claim_confirm',
  'claim_late',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** One thing that waits for somebody, whatever feature it comes from. */
export const DeskItem = z.object({
  kind: z.enum(DESK_KINDS),
  id: z.string(),
  title: z.string(),
  /** Whose it is: the KIM of a task, the issuer of a bulletin. */
  body: z.string(),
  path: z.string(),
  dueAt: z.date().nullable(),
  since: z.date(),
});
export type DeskItem = z.infer<typeof DeskItem>;

/** Enough for one page of work; whoever has more sees the queue of its kind. */
export const MOST_ITEMS = 60;

/** What to look for, said as groups and places, so that one query finds what waits for anybody. */
export type DeskReach = {
  personId: string;
  taskGroups: string[];
  /** Places whose late tasks have climbed to this office. */
  lateAreas: string[];
  everyLateTask: boolean;
  reviews: boolean;
  issuers: string[];
  questionGroups: string[];
  everyQuestion: boolean;
  reports: ReportReach;
  claims: ClaimReach;
};

export function deskReachOf(actor: Actor): DeskReach {
  const groupsThatMay = (action: 'task.work' | 'question.answer' | 'bulletin.edit') =>
    postsThatMay(actor, action)
      .filter((held) => can(actor, action, { groupId: held.groupId }))
      .map((held) => held.groupId);
  const chases = postsThatMay(actor, 'task.nudge');
  return {
    personId: actor.personId,
    taskGroups: groupsThatMay('task.work'),
    lateAreas: chases.map((held) => held.areaCode),
    everyLateTask: canCityWide(actor, 'task.nudge'),
    reviews: canCityWide(actor, 'bulletin.review'),
    issuers: groupsThatMay('bulletin.edit'),
    questionGroups: groupsThatMay('question.answer'),
    everyQuestion: canCityWide(actor, 'question.answer'),
    reports: reportReachOf(actor),
    claims: claimReachOf(actor),
  };
}

/** The most pressing first: what has a due time by that, then what has waited longest. */
export function byUrgency(one: DeskItem, other: DeskItem): number {
  if (one.dueAt && other.dueAt) return one.dueAt.getTime() - other.dueAt.getTime();
  if (one.dueAt) return -1;
  if (other.dueAt) return 1;
  return one.since.getTime() - other.since.getTime();
}
