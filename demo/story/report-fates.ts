import type { StepName } from './report-steps.ts';

/** What becomes of a report, as far as its age lets it. */
export type Fate = keyof typeof AGES;

/** How old a report of each fate is now, in days. */
export const AGES = {
  filed: [0.05, 1.6],
  verified: [1, 2.5],
  assigned: [2, 5],
  in_progress: [5, 15],
  answered: [7, 15],
  closed_by_reporter: [16, 88],
  closed_by_second: [16, 88],
  closed_by_clock: [27, 88],
  incomplete: [3, 20],
  completed: [20, 75],
  reopened: [17, 24],
  done_again: [40, 85],
  upheld: [28, 85],
  not_ours: [6, 80],
  answered_outside: [30, 85],
  merged: [5, 60],
  rejected: [3, 80],
  withdrawn: [3, 75],
  paused: [6, 13],
  late: [10, 26],
  late_done: [50, 85],
  noted: [3, 86],
} as const satisfies Record<string, readonly [number, number]>;

type Planned = StepName | readonly [step: StepName, share: number];

const TO_OFFICE: readonly Planned[] = ['verify', ['meToo', 0.3], 'assign', ['witnessBefore', 0.16]];
const TO_ANSWER: readonly Planned[] = [
  ...TO_OFFICE,
  'start',
  ['note', 0.12],
  ['update', 0.15],
  ['extend', 1],
  'answer',
];

/** A step with a number is taken by that share of them. */
export const STEPS: Record<Fate, readonly Planned[]> = {
  filed: [],
  verified: ['verify'],
  assigned: ['verify', ['meToo', 0.3], 'assign', ['take', 0.4]],
  in_progress: [...TO_OFFICE, 'start', ['extend', 1], ['note', 0.2]],
  answered: [...TO_ANSWER, ['witnessAfter', 0.3]],
  closed_by_reporter: [...TO_ANSWER, ['witnessAfter', 0.2], 'confirm', ['rate', 0.8]],
  closed_by_second: [
    ...TO_ANSWER,
    ['relay', 0.08],
    ['witnessAfter', 0.5],
    'confirmSecond',
    ['rate', 0.2],
  ],
  closed_by_clock: [...TO_ANSWER, ['relay', 0.1]],
  incomplete: ['askCompletion'],
  completed: ['askCompletion', 'complete', ...TO_ANSWER, 'confirm', 'rate'],
  reopened: [...TO_ANSWER, ['witnessAgainst', 0.4], 'reopen'],
  done_again: [
    ...TO_ANSWER,
    ['witnessAgainst', 0.6],
    'reopen',
    'sendBack',
    'answerAgain',
    'confirm',
    'rate',
  ],
  upheld: [...TO_ANSWER, 'rateLow', 'uphold'],
  not_ours: ['notOurs', ['outsideSent', 0.9], ['outsideReceived', 0.7]],
  answered_outside: [
    'notOurs',
    'outsideSent',
    'outsideReceived',
    'outsideAnswered',
    ['confirm', 0.6],
  ],
  merged: ['merge'],
  rejected: ['reject'],
  withdrawn: [['verify', 0.5], 'withdraw'],
  paused: [...TO_OFFICE, 'start', 'pause'],
  late: ['verify', ['meToo', 0.6], 'assign', ['witnessBefore', 0.4]],
  late_done: [...TO_OFFICE, 'startLate', 'answerLate', 'confirm', ['rate', 0.7]],
  noted: ['noteField'],
};

const times = (fate: Fate, count: number) => Array<Fate>(count).fill(fate);

/** Where an answer is owed. */
export const FATE_DECK: readonly Fate[] = [
  ...times('filed', 16),
  ...times('verified', 9),
  ...times('assigned', 17),
  ...times('in_progress', 28),
  ...times('answered', 28),
  ...times('incomplete', 7),
  ...times('completed', 6),
  ...times('reopened', 9),
  ...times('done_again', 8),
  ...times('upheld', 5),
  ...times('not_ours', 15),
  ...times('answered_outside', 5),
  ...times('merged', 14),
  ...times('rejected', 9),
  ...times('withdrawn', 6),
  ...times('paused', 7),
  ...times('late', 12),
  ...times('late_done', 7),
  ...times('closed_by_reporter', 70),
  ...times('closed_by_second', 38),
  ...times('closed_by_clock', 32),
];

/** What a KIM observed and told. */
export const FIELD_DECK: readonly Fate[] = [
  ...times('noted', 4),
  'filed',
  ...times('noted', 5),
  'verified',
  ...times('noted', 6),
];
