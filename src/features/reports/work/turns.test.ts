import fc from 'fast-check';

import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { caseOf, type Cast, castOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { moveReport } from '../move-report.ts';
import type { Outcome } from '../outcome.ts';
import { findReport } from '../queries.ts';
import { mayTurn, REPORT_KINDS, REPORT_STATES, type ReportState } from '../report.ts';
import { answerReport } from './answer-report.ts';
import { askCompletion } from './ask-completion.ts';
import { assignReport } from './assign-report.ts';
import { completeReport } from './complete-report.ts';
import { confirmClosed } from './confirm-closed.ts';
import { extendReport } from './extend-report.ts';
import { markNotOurs } from './mark-not-ours.ts';
import { mergeReport } from './merge-report.ts';
import { noteField } from './note-field.ts';
import { pauseReport } from './pause-report.ts';
import { postUpdate } from './post-update.ts';
import { rateReport } from './rate-report.ts';
import { readAgain } from './read-again.ts';
import { rejectReport } from './reject-report.ts';
import { reopenReport } from './reopen-report.ts';
import { resumeReport } from './resume-report.ts';
import { sendBack } from './send-back.ts';
import { startReport } from './start-report.ts';
import { sweepReports } from './sweep-reports.ts';
import { takeBack } from './take-back.ts';
import { unmergeReport } from './unmerge-report.ts';
import { updateOutside } from './update-outside.ts';
import { verifyReport } from './verify-report.ts';
import { withdrawReport } from './withdraw-report.ts';
import { witnessReport } from './witness-report.ts';

type Deed = (reportId: string) => Promise<Outcome>;

/** Every deed there is, each by whoever may do it and with all it asks for. */
function deedsOf(services: Services, cast: Cast, first: { code: string }): Record<string, Deed> {
  const { coordinator, liaison, office, member, lurah } = cast;
  const note = 'Alasan contoh';
  const reason = note;
  const reporter = (reportId: string) => ({ via: 'receipt', reportId }) as const;
  const answer = { body: 'Sudah kami kerjakan.', proof: 'Di lokasi', fileIds: [] };
  const looked = { phase: 'before', verdict: 'confirmed' } as const;
  const seen = { ...looked, note, fileIds: [] };
  const outside = { number: '77', state: 'answered', note } as const;
  const by = (deed: (input: { reportId: string; actor: typeof liaison }) => Promise<Outcome>) => ({
    coordinator: (reportId: string) => deed({ reportId, actor: coordinator }),
    liaison: (reportId: string) => deed({ reportId, actor: liaison }),
    member: (reportId: string) => deed({ reportId, actor: member }),
    lurah: (reportId: string) => deed({ reportId, actor: lurah }),
  });
  return {
    ask: by((one) => askCompletion(services, { ...one, note })).coordinator,
    complete: (id) =>
      completeReport(services, {
        ...{ reportId: id, reporter: reporter(id), addition: note, fileIds: [] },
      }),
    verify: by((one) => verifyReport(services, one)).lurah,
    assign: by((one) => assignReport(services, { ...one, officeId: office.id, deputies: [], note }))
      .coordinator,
    sendBack: by((one) => sendBack(services, { ...one, reason })).liaison,
    start: by((one) => startReport(services, { ...one, note })).liaison,
    answer: by((one) => answerReport(services, { ...one, ...answer })).liaison,
    close: by((one) => confirmClosed(services, { ...one, note })).lurah,
    confirm: (id) => confirmClosed(services, { reportId: id, actor: null, reporter: reporter(id) }),
    reopen: by((one) => reopenReport(services, { ...one, reason })).member,
    object: (id) =>
      reopenReport(services, { reportId: id, actor: null, reporter: reporter(id), reason }),
    ratePoor: (id) =>
      rateReport(services, { reportId: id, reporter: reporter(id), rating: 1, note }),
    rateWell: (id) =>
      rateReport(services, { reportId: id, reporter: reporter(id), rating: 5, note }),
    uphold: by((one) => readAgain(services, { ...one, verdict: 'uphold', note })).coordinator,
    sendAgain: by((one) => readAgain(services, { ...one, verdict: 'send_back', note })).coordinator,
    notOurs: by((one) => markNotOurs(services, { ...one, outsideBody: 'Badan contoh', reason }))
      .coordinator,
    takeBack: by((one) => takeBack(services, { ...one, reason })).coordinator,
    outside: by((one) => updateOutside(services, { ...one, ...outside })).coordinator,
    merge: by((one) => mergeReport(services, { ...one, into: first.code })).coordinator,
    unmerge: by((one) => unmergeReport(services, { ...one, reason })).coordinator,
    reject: by((one) => rejectReport(services, { ...one, reason })).lurah,
    withdraw: (id) => withdrawReport(services, { reportId: id, reporter: reporter(id), reason }),
    note: by((one) => noteField(services, { ...one, note })).lurah,
    pause: by((one) => pauseReport(services, { ...one, pauseReason: 'field_blocked', note }))
      .liaison,
    resume: by((one) => resumeReport(services, { ...one, note })).liaison,
    extend: by((one) => extendReport(services, { ...one, reason })).liaison,
    update: by((one) => postUpdate(services, { ...one, note })).liaison,
    witness: by((one) => witnessReport(services, { ...one, ...seen })).member,
  };
}

/** Which deed makes each turn of the table; a turn without one would be a dead letter. */
const MADE_BY: Partial<Record<ReportState, Partial<Record<ReportState, string>>>> = {
  filed: {
    ...{ incomplete: 'ask', verified: 'verify', not_ours: 'notOurs' },
    ...{ duplicate: 'merge', rejected: 'reject', withdrawn: 'withdraw' },
  },
  incomplete: { filed: 'complete', rejected: 'reject', withdrawn: 'withdraw' },
  verified: {
    ...{ assigned: 'assign', closed: 'note', not_ours: 'notOurs' },
    ...{ duplicate: 'merge', rejected: 'reject', withdrawn: 'withdraw' },
  },
  assigned: {
    ...{ in_progress: 'start', answered: 'answer', verified: 'sendBack' },
    ...{ not_ours: 'notOurs', duplicate: 'merge', withdrawn: 'withdraw' },
  },
  in_progress: {
    ...{ answered: 'answer', assigned: 'assign', verified: 'sendBack' },
    ...{ not_ours: 'notOurs', duplicate: 'merge', withdrawn: 'withdraw' },
  },
  answered: { closed: 'confirm', reopened: 'ratePoor' },
  closed: { reopened: 'object' },
  reopened: {
    ...{ assigned: 'sendAgain', in_progress: 'start', answered: 'answer' },
    ...{ closed: 'uphold', not_ours: 'notOurs' },
  },
  not_ours: { verified: 'takeBack', closed: 'confirm', reopened: 'reopen' },
  duplicate: { verified: 'unmerge' },
  rejected: { reopened: 'object' },
};

describe('the table of turns', () => {
  test('every turn in it is made by a deed, and every deed makes turns in it alone', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const first = await caseOf(make, cast, { state: 'verified' });
    const deeds = deedsOf(services, cast, first);
    for (const from of REPORT_STATES) {
      for (const to of REPORT_STATES) {
        const kind = REPORT_KINDS.find((one) => mayTurn({ kind: one, state: from }, to));
        if (!kind) continue;
        const report = await caseOf(make, cast, {
          state: from,
          kind: from === 'verified' && to === 'closed' ? 'field_information' : kind,
          ...(from === 'duplicate' && { duplicateOf: first.id }),
          ...(from === 'not_ours' && { outsideState: 'answered' }),
          ...(from === 'reopened' && { answeredAt: services.now() }),
        });
        const outcome = await deeds[MADE_BY[from]?.[to] ?? '']?.(report.id);
        expect([from, to, outcome]).toEqual([from, to, { ok: true }]);
        expect((await findReport(db, report.id)).state).toBe(to);
      }
    }
  });

  test('a turn that is not in it is a mistake of ours, whoever asks for it', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id } = await caseOf(make, cast);
    const report = await findReport(db, id);
    for (const state of REPORT_STATES) {
      for (const to of REPORT_STATES.filter((one) => !mayTurn({ kind: report.kind, state }, one))) {
        const wrong = moveReport(
          services,
          { ...report, state },
          { event: 'updated', to, by: null },
        );
        await expect(wrong).rejects.toThrow(`No turn from ${state} to ${to}`);
      }
    }
  });
});

describe('any walk through it', () => {
  test(
    'makes only turns of the table, and nobody who waits is left untold of an answer or an end',
    { timeout: 60_000 },
    async ({ db, make, services, clock }) => {
      const cast = await castOf(make);
      const first = await caseOf(make, cast, { state: 'assigned' });
      const deeds = deedsOf(services, cast, first);
      const names = Object.keys(deeds);
      const begin = clock.now;
      const walks = fc.record({
        kind: fc.constantFrom(...REPORT_KINDS),
        // mostly the main road, or few walks would come far
        steps: fc.array(
          fc.record({
            deed: fc.oneof(
              { weight: 2, arbitrary: fc.constantFrom('verify', 'assign', 'start', 'answer') },
              { weight: 3, arbitrary: fc.constantFrom(...names, 'sweep') },
            ),
            hours: fc.constantFrom(0.1, 1, 30, 24 * 20),
            joins: fc.boolean(),
          }),
          { maxLength: 14 },
        ),
      });
      await fc.assert(
        fc.asyncProperty(walks, async ({ kind, steps }) => {
          clock.now = begin;
          const { id } = await caseOf(make, cast, { kind, stepDueAt: begin, lookAt: begin });
          for (const { deed, hours, joins } of steps) {
            clock.now = new Date(clock.now.getTime() + hours * 3_600_000);
            if (joins) {
              const { personId } = await make.person();
              await make.interest({ reportId: id, personId, why: 'me_too' });
            }
            await walk(db, id, async () => {
              if (deed === 'sweep') await sweepReports(services);
              else await deeds[deed]?.(id);
            });
          }
          expect(await untold(db, id)).toEqual([]);
        }),
        { numRuns: 40 },
      );
      expect(await untold(db, first.id)).toEqual([]);
    },
  );
});

/** One step: what it made of the case must be a turn of the table, or no turn at all. */
async function walk(db: Db, id: string, step: () => Promise<void>): Promise<void> {
  const known = await historyOf(db, id);
  const before = await findReport(db, id);
  await step();
  const made = (await historyOf(db, id)).slice(known.length);
  let state = before.state;
  for (const { from, to } of made.filter((row) => row.from !== null)) {
    expect(from).toBe(state);
    expect(mayTurn({ kind: before.kind, state }, to)).toBe(true);
    state = to;
  }
  expect((await findReport(db, id)).state).toBe(state);
}

const historyOf = async (db: Db, reportId: string) => {
  const rows = await db
    .selectFrom('report_history')
    .select(['from_state as from', 'to_state as to', 'at'])
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const states = (name: string | null) => REPORT_STATES.find((one) => one === name);
  return rows.map(({ from, to }) => ({ from: states(from) ?? null, to: states(to) ?? 'filed' }));
};

/** People who waited when it was answered or ended, and have no notice of it. */
const untold = (db: Db, reportId: string) =>
  db
    .selectFrom('report_history as h')
    .innerJoin('report_interests as i', 'i.report_id', 'h.report_id')
    .leftJoin('report_tellings as t', (join) =>
      join.onRef('t.history_id', '=', 'h.id').onRef('t.interest_id', '=', 'i.id'),
    )
    .select(['h.event', 'i.id'])
    .where('h.report_id', '=', reportId)
    .where('h.from_state', 'is not', null)
    .where('h.to_state', 'in', ['answered', 'closed'])
    .whereRef('i.since', '<=', 'h.at')
    .where('i.ended_at', 'is', null)
    .where('t.notice_id', 'is', null)
    .execute();
