import type { Actor } from '#features/accounts';
import {
  answerReport,
  askCompletion,
  assignReport,
  completeReport,
  confirmClosed,
  extendReport,
  markNotOurs,
  mergeReport,
  noteField,
  pauseReport,
  postUpdate,
  rateReport,
  readAgain,
  rejectReport,
  reopenReport,
  type Reporter,
  startReport,
  takeReport,
  updateOutside,
  verifyReport,
  withdrawReport,
  witnessReport,
  writeNote,
} from '#features/reports';
import type { Services } from '#platform/services.ts';
import { OUTSIDE, OUTSIDE_NEWS, REMARKS } from '../metro/reports/remarks.ts';
import { fillIn } from '../metro/reports/words.ts';
import type { ReportPlan } from '../report-plan.ts';
import type { Dice } from './dice.ts';

/** A report on its way, and everybody who has to do with it. */
export type Life = {
  plan: ReportPlan;
  dice: Dice;
  reportId: string;
  reporter: Reporter;
  coordinator: Actor;
  /** Of the office that answers. */
  officer: Actor;
  officeId: string;
  /** Verifies and confirms what is public in their kelurahan. */
  lurah: Actor | null;
  /** A member of the kelurahan's KIM who did not file it. */
  witness: Actor;
  outside: (typeof OUTSIDE)[number];
  outsideNumber: string;
  /** The code of the report that this one tells again. */
  firstCode: () => string;
  /** A picture of how it is, or of how it became; null where none was taken. */
  photo: (tx: Services, moment: 'before' | 'after') => Promise<string[]>;
  meToo: (tx: Services) => Promise<void>;
  /** Makes a bulletin of the answer and lets it go down the relay. */
  relay: (tx: Services) => Promise<void>;
};

type Outcome = { ok: boolean } | null;
type Deed = (tx: Services, life: Life) => Promise<Outcome>;
type Step = {
  /** Hours after the step before. */
  gap: readonly [number, number];
  /** At a desk, or by somebody who is awake. */
  when: 'office' | 'awake';
  deed: Deed;
};

const desk = (low: number, high: number, deed: Deed): Step => ({
  gap: [low, high],
  when: 'office',
  deed,
});
const people = (low: number, high: number, deed: Deed): Step => ({
  gap: [low, high],
  when: 'awake',
  deed,
});

const answer =
  (words: (life: Life) => string): Deed =>
  async (tx, life) => {
    const { plan, reportId, officer, dice } = life;
    const { spot, subject } = plan;
    const fileIds = dice.chance(0.16) ? await life.photo(tx, 'after') : [];
    const proof = fileIds.length > 0 ? '' : fillIn(dice.pick(subject.proofs), spot, dice);
    const thanks = dice.pick([
      '',
      '',
      'Terima kasih atas laporan Anda. ',
      'Terima kasih sudah memberi tahu. ',
    ]);
    return answerReport(tx, {
      reportId,
      actor: officer,
      body: thanks + words(life),
      proof,
      fileIds,
    });
  };

const planned = ({ plan, dice }: Life) => fillIn(plan.text.answer, plan.spot, dice);

const witness =
  (
    phase: 'before' | 'after',
    verdict: 'confirmed' | 'contradicted',
    notes: readonly string[],
  ): Deed =>
  async (tx, life) => {
    // what is not shown to everybody cannot be looked at by everybody
    if (!isShown(life.plan)) return null;
    const fileIds = life.dice.chance(0.12) ? await life.photo(tx, phase) : [];
    const note = life.dice.pick(notes);
    return witnessReport(tx, {
      reportId: life.reportId,
      actor: life.witness,
      phase,
      verdict,
      note,
      fileIds,
    });
  };

export const isShown = ({ identity, subject }: ReportPlan): boolean =>
  identity !== 'confidential' && subject.category !== 'sikap_petugas';

const localOf = ({ lurah, coordinator }: Life): Actor => lurah ?? coordinator;
/** Nobody confirms their own answer. */
const secondOf = (life: Life): Actor =>
  life.lurah && life.lurah.personId !== life.officer.personId ? life.lurah : life.coordinator;
const byReporter = ({ reporter }: Life) => ({ actor: null, reporter });

const ANSWERING = {
  verify: desk(1, 20, (tx, life) =>
    verifyReport(tx, {
      reportId: life.reportId,
      actor: life.dice.chance(0.3) ? localOf(life) : life.coordinator,
      note: life.dice.pick(REMARKS.verified),
    }),
  ),
  assign: desk(0.5, 12, (tx, { reportId, coordinator: actor, officeId, dice }) =>
    assignReport(tx, {
      reportId,
      actor,
      officeId,
      deputies: [],
      note: dice.pick(REMARKS.assigned),
    }),
  ),
  take: desk(1, 10, (tx, { reportId, officer }) =>
    takeReport(tx, { reportId, actor: officer, handlerId: officer.personId }),
  ),
  start: desk(3, 60, (tx, { reportId, officer: actor, plan, dice }) =>
    startReport(tx, {
      reportId,
      actor,
      note: fillIn(dice.pick(plan.subject.starts), plan.spot, dice),
    }),
  ),
  startLate: desk(190, 300, (tx, { reportId, officer: actor, plan, dice }) =>
    startReport(tx, {
      reportId,
      actor,
      note: fillIn(dice.pick(plan.subject.starts), plan.spot, dice),
    }),
  ),
  note: desk(1, 20, (tx, { reportId, officer: actor, dice }) =>
    writeNote(tx, { reportId, actor, body: dice.pick(REMARKS.internal) }),
  ),
  update: desk(5, 40, (tx, { reportId, officer: actor, dice }) =>
    postUpdate(tx, { reportId, actor, note: dice.pick(REMARKS.update) }),
  ),
  extend: desk(20, 60, (tx, { reportId, officer: actor, plan, dice }) =>
    plan.subject.category === 'informasi_publik' && dice.chance(0.5)
      ? extendReport(tx, { reportId, actor, reason: dice.pick(REMARKS.extended) })
      : Promise.resolve(null),
  ),
  pause: desk(5, 40, (tx, { reportId, officer: actor, dice }) => {
    const [pauseReason, note] = dice.pick(PAUSES);
    return pauseReport(tx, { reportId, actor, pauseReason, note });
  }),
  answer: desk(20, 130, answer(planned)),
  relay: desk(1, 8, async (tx, life) => {
    if (isShown(life.plan)) await life.relay(tx);
    return null;
  }),
  answerLate: desk(260, 420, answer(planned)),
  answerAgain: desk(
    24,
    110,
    answer(({ dice }) => dice.pick(REMARKS.again)),
  ),
} satisfies Record<string, Step>;

const PAUSES = [
  ['waiting_outside', REMARKS.waiting[3]],
  ['force_majeure', REMARKS.waiting[1]],
  ['field_blocked', REMARKS.waiting[0]],
  ['waiting_reporter', REMARKS.waiting[2]],
] as const;

const BY_PEOPLE = {
  meToo: people(1, 30, async (tx, life) => {
    if (isShown(life.plan)) await life.meToo(tx);
    return null;
  }),
  witnessBefore: people(3, 30, witness('before', 'confirmed', REMARKS.needed)),
  witnessAfter: people(3, 50, witness('after', 'confirmed', REMARKS.done)),
  witnessAgainst: people(5, 60, witness('after', 'contradicted', REMARKS.notDone)),
  confirm: people(4, 100, (tx, life) =>
    confirmClosed(tx, {
      reportId: life.reportId,
      note: life.dice.pick(REMARKS.confirmed),
      ...byReporter(life),
    }),
  ),
  rate: people(0.05, 20, (tx, { reportId, reporter, dice }) =>
    rateReport(tx, {
      reportId,
      reporter,
      rating: dice.pick([3, 4, 4, 5, 5, 5]),
      note: dice.pick(REMARKS.praise),
    }),
  ),
  rateLow: people(5, 80, (tx, { reportId, reporter, dice }) =>
    rateReport(tx, {
      reportId,
      reporter,
      rating: dice.whole(1, 2),
      note: dice.pick(REMARKS.scorn),
    }),
  ),
  reopen: people(10, 70, (tx, life) =>
    reopenReport(tx, {
      reportId: life.reportId,
      reason: life.dice.pick(REMARKS.reopen),
      ...(isShown(life.plan) && life.dice.chance(0.4) ? { actor: life.witness } : byReporter(life)),
    }),
  ),
  complete: people(5, 80, (tx, { reportId, reporter, dice }) =>
    completeReport(tx, { reportId, reporter, addition: dice.pick(REMARKS.completed), fileIds: [] }),
  ),
  withdraw: people(3, 40, (tx, { reportId, reporter, dice }) =>
    withdrawReport(tx, { reportId, reporter, reason: dice.pick(REMARKS.withdrawn) }),
  ),
} satisfies Record<string, Step>;

const outsideNews =
  (state: 'sent' | 'received' | 'answered'): Deed =>
  (tx, { reportId, coordinator: actor, outsideNumber }) =>
    updateOutside(tx, {
      reportId,
      actor,
      number: outsideNumber,
      state,
      note: OUTSIDE_NEWS[state],
    });

const BY_COORDINATOR = {
  confirmSecond: desk(8, 90, (tx, life) =>
    confirmClosed(tx, {
      reportId: life.reportId,
      actor: secondOf(life),
      note: life.dice.pick(REMARKS.confirmedSecond),
    }),
  ),
  askCompletion: desk(2, 24, (tx, { reportId, coordinator: actor, dice }) =>
    askCompletion(tx, { reportId, actor, note: dice.pick(REMARKS.incomplete) }),
  ),
  sendBack: desk(4, 30, (tx, { reportId, coordinator: actor, dice }) =>
    readAgain(tx, { reportId, actor, verdict: 'send_back', note: dice.pick(REMARKS.sendBack) }),
  ),
  uphold: desk(8, 40, (tx, { reportId, coordinator: actor, dice }) =>
    readAgain(tx, { reportId, actor, verdict: 'uphold', note: dice.pick(REMARKS.uphold) }),
  ),
  notOurs: desk(2, 24, (tx, { reportId, coordinator: actor, outside }) =>
    markNotOurs(tx, { reportId, actor, outsideBody: outside.body, reason: outside.reason }),
  ),
  outsideSent: desk(4, 40, outsideNews('sent')),
  outsideReceived: desk(24, 120, outsideNews('received')),
  outsideAnswered: desk(90, 260, outsideNews('answered')),
  merge: desk(2, 24, (tx, { reportId, coordinator: actor, firstCode }) =>
    mergeReport(tx, { reportId, actor, into: firstCode() }),
  ),
  reject: desk(2, 30, (tx, { reportId, coordinator: actor, dice }) =>
    rejectReport(tx, { reportId, actor, reason: dice.pick(REMARKS.rejected) }),
  ),
  noteField: desk(2, 40, (tx, life) =>
    noteField(tx, {
      reportId: life.reportId,
      actor: life.dice.chance(0.4) ? localOf(life) : life.coordinator,
      note: life.dice.pick(REMARKS.noted),
    }),
  ),
} satisfies Record<string, Step>;

export const REPORT_STEPS = { ...ANSWERING, ...BY_PEOPLE, ...BY_COORDINATOR };
export type StepName = keyof typeof REPORT_STEPS;
