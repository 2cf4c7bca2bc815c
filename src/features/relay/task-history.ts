/** What can happen to a task; each has a sentence in the catalogue. */
export const TASK_EVENTS = [
  'sent',
  'received',
  'accepted',
  'declined',
  'noted',
  'spread',
  'spread_undone',
  'finished',
  'finished_by_time',
  'reopened',
  'soon',
  'reminded',
  'kecamatan',
  'diskominfo',
  'nudged',
  'closed',
] as const;
export type TaskEvent = (typeof TASK_EVENTS)[number];

export type TaskHistoryRow = {
  id: string;
  at: Date;
  event: string;
  note: string;
  /** Null when the clock did it. */
  personName: string | null;
};
