import { caseOf, castOf, OK, refused } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { answerReport } from './answer-report.ts';
import { confirmClosed } from './confirm-closed.ts';
import { rateReport } from './rate-report.ts';
import { readAgain } from './read-again.ts';
import { verifyReport } from './verify-report.ts';
import { witnessReport } from './witness-report.ts';

const DAY = 86_400_000;

describe('four eyes', () => {
  test('nobody verifies what they filed or wrote down for a neighbour', async ({
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const own = await caseOf(make, cast, { reporterId: cast.staff.personId });
    const assisted = await caseOf(make, cast, { assistedBy: cast.staff.personId });
    for (const { id: reportId } of [own, assisted]) {
      expect(await verifyReport(services, { reportId, actor: cast.staff })).toEqual(
        refused('own_work'),
      );
      expect(await verifyReport(services, { reportId, actor: cast.lurah })).toEqual(OK);
    }
  });

  test('a complaint is answered with proof, a question with words', async ({ make, services }) => {
    const cast = await castOf(make);
    const complaint = await caseOf(make, cast, { state: 'assigned' });
    const question = await caseOf(make, cast, {
      state: 'assigned',
      kind: 'information_request',
      category: 'kesehatan',
    });
    const answer = { actor: cast.liaison, body: 'Sudah kami kerjakan.', proof: '', fileIds: [] };
    const answered = (reportId: string, more = {}) =>
      answerReport(services, { reportId, ...answer, ...more });
    expect(await answered(complaint.id, { body: 'Beres 😀😀😀' })).toEqual(refused('no_answer'));
    expect(await answered(complaint.id)).toEqual(refused('no_proof'));
    expect(await answered(complaint.id, { proof: 'Di papan kelurahan' })).toEqual(OK);
    expect(await answered(question.id)).toEqual(OK);
    expect(await answered(question.id, { actor: cast.otherLiaison })).toEqual(
      refused('already_answered'),
    );
  });

  test('who answered closes nothing; the reporter or a second person does', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, {
      state: 'answered',
      answeredBy: cast.coordinator.personId,
    });
    const closed = (actor: typeof cast.lurah) => confirmClosed(services, { reportId, actor });
    expect(await closed(cast.coordinator)).toEqual(refused('own_work'));
    expect(await closed(cast.otherLiaison)).toEqual(refused('not_allowed'));
    const stranger = { via: 'account', personId: cast.neighbour.personId } as const;
    const wrong = { via: 'receipt', reportId: cast.kim.id } as const;
    for (const reporter of [stranger, wrong]) {
      expect(await confirmClosed(services, { reportId, actor: null, reporter })).toEqual(
        refused('not_allowed'),
      );
    }
    expect(await closed(cast.lurah)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({ closedBy: 'second_person' });
    expect(await closed(cast.lurah)).toEqual(refused('wrong_state'));
  });

  test('a rating below three opens the case to a second reader who is not the answerer', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, {
      state: 'closed',
      answeredBy: cast.coordinator.personId,
    });
    const reporter = { via: 'receipt', reportId } as const;
    const rated = (rating: number) =>
      rateReport(services, { reportId, reporter, rating, note: 'Masih mampet' });
    expect(await rated(6)).toEqual(refused('no_rating'));
    expect(await rated(2)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'reopened',
      rating: 2,
      reopenedCount: 1,
      closedAt: null,
      stepDueAt: new Date('2026-11-26T03:00:00Z'),
      answerDueAt: new Date('2026-12-11T03:00:00Z'),
    });
    const read = { reportId, verdict: 'uphold', note: 'Sudah diperiksa di lokasi' } as const;
    expect(await readAgain(services, { ...read, actor: cast.coordinator })).toEqual(
      refused('own_work'),
    );
    expect(await readAgain(services, { ...read, actor: cast.lurah })).toEqual(
      refused('not_allowed'),
    );
    expect(await readAgain(services, { ...read, actor: cast.otherCoordinator })).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'closed',
      closedBy: 'second_person',
    });
    expect(await rated(1)).toEqual(refused('already_done'));
  });

  test('the second reader sends it back to the office for a better answer, which is rated anew', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, { state: 'answered' });
    const reporter = { via: 'receipt', reportId } as const;
    const rating = { reportId, reporter, rating: 1, note: '' };
    expect(await rateReport(services, rating)).toEqual(OK);
    const note = 'Tolong kerjakan bagian hilir juga';
    const actor = cast.coordinator;
    expect(await readAgain(services, { reportId, actor, verdict: 'send_back', note })).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'assigned',
      ownerId: cast.office.id,
    });
    clock.now = new Date(clock.now.getTime() + DAY);
    const answer = { body: 'Bagian hilir sudah bersih.', proof: 'Foto', fileIds: [] };
    expect(await answerReport(services, { reportId, actor: cast.liaison, ...answer })).toEqual(OK);
    expect(await rateReport(services, { ...rating, rating: 4 })).toEqual(OK);
  });

  test('a witness is a member of that kelurahan’s KIM, not the one who filed it', async ({
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const far = await make.worker(await make.kim({ areaCode: '99.01.02.1001' }));
    const { id: reportId } = await caseOf(make, cast, {
      state: 'verified',
      assistedBy: cast.member.personId,
    });
    const other = await make.worker(cast.kim);
    const seen = (actor: typeof far, more = {}) =>
      witnessReport(services, {
        reportId,
        actor,
        phase: 'before',
        verdict: 'confirmed',
        note: '',
        fileIds: [],
        ...more,
      });
    expect(await seen(far)).toEqual(refused('not_allowed'));
    expect(await seen(cast.member)).toEqual(refused('own_work'));
    expect(await seen(other, { phase: 'after' })).toEqual(refused('wrong_state'));
    expect(await seen(other, { verdict: 'contradicted' })).toEqual(refused('no_reason'));
    expect(await seen(other)).toEqual(OK);
    expect(await seen(other)).toEqual(refused('already_done'));
  });
});
