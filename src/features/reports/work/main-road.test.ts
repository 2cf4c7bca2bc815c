import { caseOf, castOf, OK, refused } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { answerReport } from './answer-report.ts';
import { askCompletion } from './ask-completion.ts';
import { assignReport } from './assign-report.ts';
import { completeReport } from './complete-report.ts';
import { confirmClosed } from './confirm-closed.ts';
import { rateReport } from './rate-report.ts';
import { sendBack } from './send-back.ts';
import { startReport } from './start-report.ts';
import { takeReport } from './take-report.ts';
import { verifyReport } from './verify-report.ts';
import { witnessReport } from './witness-report.ts';
import { noteField } from './note-field.ts';
import { extendReport } from './extend-report.ts';
import { pauseReport } from './pause-report.ts';
import { resumeReport } from './resume-report.ts';

const DAY = 86_400_000;

describe('the main road', () => {
  test('leads from filing to a good rating, and tells the reporter of every step', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { coordinator, office, kelurahan, liaison, member, resident } = cast;
    const { id: reportId } = await caseOf(make, cast);
    const reporter = { via: 'account', personId: resident.personId } as const;

    expect(await verifyReport(services, { reportId, actor: coordinator })).toEqual(OK);
    const assignment = { officeId: office.id, deputies: [kelurahan.id], note: 'Mohon dicek' };
    expect(await assignReport(services, { reportId, actor: coordinator, ...assignment })).toEqual(
      OK,
    );
    const taken = { reportId, actor: liaison, handlerId: liaison.personId };
    expect(await takeReport(services, taken)).toEqual(OK);
    const note = 'Kami periksa besok';
    expect(await startReport(services, { reportId, actor: liaison, note })).toEqual(OK);
    const answer = { body: 'Selokan sudah dibersihkan.', proof: 'Lihat di lokasi', fileIds: [] };
    expect(await answerReport(services, { reportId, actor: liaison, ...answer })).toEqual(OK);
    const looked = { phase: 'after', verdict: 'confirmed' } as const;
    const seen = { ...looked, note: 'Bersih', fileIds: [] };
    expect(await witnessReport(services, { reportId, actor: member, ...seen })).toEqual(OK);
    expect(await confirmClosed(services, { reportId, actor: null, reporter })).toEqual(OK);
    expect(await rateReport(services, { reportId, reporter, rating: 5, note: 'Cepat' })).toEqual(
      OK,
    );

    expect(await findReport(db, reportId)).toMatchObject({
      state: 'closed',
      closedBy: 'reporter',
      rating: 5,
      ownerId: office.id,
      deputyIds: [kelurahan.id],
      stepDueAt: null,
      lookAt: null,
    });
    const told = await db
      .selectFrom('report_tellings as t')
      .innerJoin('report_history as h', 'h.id', 't.history_id')
      .select('h.event')
      .where('h.report_id', '=', reportId)
      .execute();
    expect(told.map(({ event }) => event).sort()).toEqual([
      'answered',
      'assigned',
      'closed',
      'rated',
      'started',
      'verified',
      'witnessed',
    ]);
  });

  test('an incomplete report waits for its reporter and is verified anew', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const answerDueAt = new Date('2026-12-11T03:00:00Z');
    const { id: reportId } = await caseOf(make, cast, { answerDueAt });
    const reporter = { via: 'account', personId: cast.resident.personId } as const;
    const ask = { reportId, actor: cast.staff, note: 'Di gang mana?' };
    expect(await askCompletion(services, ask)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'incomplete',
      pauseReason: 'waiting_reporter',
      publishedAt: null,
      reason: 'Di gang mana?',
    });

    clock.now = new Date(clock.now.getTime() + 2 * DAY);
    const empty = { reportId, reporter, addition: ' ', fileIds: [] };
    expect(await completeReport(services, empty)).toEqual(refused('no_addition'));
    const added = { ...empty, addition: 'Gang Melati, hubungi 0812-3456-7890' };
    expect(await completeReport(services, added)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'filed',
      pausedAt: null,
      answerDueAt: new Date('2026-12-15T03:00:00Z'),
    });
    const { note } = await db
      .selectFrom('report_history')
      .select('note')
      .where('event', '=', 'completed')
      .executeTakeFirstOrThrow();
    expect(note).not.toContain('3456');
    const sealed = await db.selectFrom('vault').select('subject_kind').execute();
    expect(sealed).toEqual([{ subject_kind: 'report_addition' }]);
  });

  test('an office sends back what is not its own, and the coordinator owes the next step', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, { state: 'assigned' });
    const sent = { reportId, actor: cast.liaison, reason: '' };
    expect(await sendBack(services, sent)).toEqual(refused('no_reason'));
    expect(await sendBack(services, { ...sent, reason: 'Jalan provinsi' })).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'verified',
      ownerId: cast.diskominfo.id,
      stepDueAt: new Date('2026-11-26T03:00:00Z'),
    });
  });

  test('what a KIM observed is verified and noted in one step, and nothing else is', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const seen = await caseOf(make, cast, { kind: 'field_information' });
    const complaint = await caseOf(make, cast);
    const note = 'Terima kasih';
    const noted = (reportId: string) => noteField(services, { reportId, actor: cast.staff, note });
    expect(await noted(complaint.id)).toEqual(refused('only_field_information'));
    expect(await noted(seen.id)).toEqual(OK);
    expect(await findReport(db, seen.id)).toMatchObject({ state: 'closed', closedBy: 'noted' });
    expect(await noted(seen.id)).toEqual(refused('wrong_state'));
  });
});

describe('time', () => {
  test('public information is given seven more days once, with a reason, before its time is over', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const made = (category: string, answerDueAt: Date) =>
      caseOf(make, cast, {
        state: 'in_progress',
        kind: 'information_request',
        category,
        answerDueAt,
      });
    const due = new Date('2026-12-07T03:00:00Z');
    const request = await made('informasi_publik', due);
    const question = await made('kesehatan', due);
    const late = await made('informasi_publik', new Date(clock.now.getTime() - DAY));
    const reason = 'Arsip di gudang';
    const extended = (reportId: string, why = reason) =>
      extendReport(services, { reportId, actor: cast.liaison, reason: why });
    expect(await extended(question.id)).toEqual(refused('only_public_information'));
    expect(await extended(late.id)).toEqual(refused('past_due'));
    expect(await extended(request.id, '')).toEqual(refused('no_reason'));
    expect(await extended(request.id)).toEqual(OK);
    expect(await extended(request.id)).toEqual(refused('already_done'));
    expect(await findReport(db, request.id)).toMatchObject({
      answerDueAt: new Date('2026-12-16T03:00:00Z'),
    });
  });

  test('a pause gives back to both clocks the office time it took', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, {
      state: 'assigned',
      stepDueAt: new Date('2026-11-30T03:00:00Z'),
      answerDueAt: new Date('2026-12-11T03:00:00Z'),
    });
    const pause = { reportId, actor: cast.liaison, pauseReason: 'field_blocked' } as const;
    expect(await pauseReport(services, { ...pause, note: '' })).toEqual(refused('no_reason'));
    expect(await pauseReport(services, { ...pause, note: 'Banjir' })).toEqual(OK);
    expect(await pauseReport(services, { ...pause, note: 'Banjir' })).toEqual(
      refused('already_done'),
    );
    // from Monday to Wednesday of the week after: seven working days
    clock.now = new Date('2026-12-02T03:00:00Z');
    const resume = { reportId, actor: cast.liaison, note: 'Surut' };
    expect(await resumeReport(services, resume)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      pausedAt: null,
      stepDueAt: new Date('2026-12-09T03:00:00Z'),
      answerDueAt: new Date('2026-12-22T03:00:00Z'),
      lookAt: new Date('2026-12-09T03:00:00Z'),
    });
    expect(await resumeReport(services, resume)).toEqual(refused('wrong_state'));
  });
});
