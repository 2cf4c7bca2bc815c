/** A day on which no working day's clock runs; `day` as `2026-12-25`, since a day has no hour. */
export type HolidayRow = {
  day: string;
  kind: 'holiday' | 'joint_leave';
  name: string;
  basis: string;
};

/** One entry of the public log. */
export type LedgerRow = {
  position: number;
  at: Date;
  act: string;
  subjectKind: string;
  subjectId: string;
  actorPost: string;
  /** The body of the post after the @, while it is open; null for the rest. */
  actorGroup: string | null;
  body: unknown;
  previousHash: string;
  hash: string;
};
