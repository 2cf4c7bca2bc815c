import { newId } from '#platform/ids.ts';
import { caseOf, castOf, OK, refused } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { answerReport } from './answer-report.ts';
import { assignReport } from './assign-report.ts';
import { confirmClosed } from './confirm-closed.ts';
import { hideReport, showReport } from './hide-report.ts';
import { postUpdate } from './post-update.ts';
import { withdrawReport } from './withdraw-report.ts';
import { writeNote } from './write-note.ts';
import { markNotOurs } from './mark-not-ours.ts';
import { sweepReports } from './sweep-reports.ts';
import { takeBack } from './take-back.ts';
import { updateOutside } from './update-outside.ts';
import { mergeReport } from './merge-report.ts';
import { unmergeReport } from './unmerge-report.ts';

describe('side roads', () => {
  test('what is not ours is handed over, followed, and closed once the other body answered', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast);
    const actor = cast.coordinator;
    const over = { reportId, actor, outsideBody: 'Badan jalan contoh', reason: 'Jalan nasional' };
    expect(await markNotOurs(services, { ...over, outsideBody: '' })).toEqual(
      refused('no_outside_body'),
    );
    expect(await markNotOurs(services, over)).toEqual(OK);
    const reporter = { via: 'receipt', reportId } as const;
    expect(await confirmClosed(services, { reportId, actor: null, reporter })).toEqual(
      refused('wrong_state'),
    );
    const update = { reportId, actor, number: '12345', state: 'sent', note: '' } as const;
    expect(await updateOutside(services, update)).toEqual(OK);
    expect(await updateOutside(services, update)).toEqual(refused('already_done'));
    expect(await updateOutside(services, { ...update, state: 'answered' })).toEqual(
      refused('no_answer'),
    );
    const note = 'Diperbaiki bulan depan';
    expect(await updateOutside(services, { ...update, state: 'answered', note })).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      state: 'not_ours',
      outsideNumber: '12345',
      outsideState: 'answered',
    });
    clock.now = (await findReport(db, reportId)).lookAt ?? clock.now;
    await sweepReports(services);
    expect(await findReport(db, reportId)).toMatchObject({ state: 'closed', closedBy: 'clock' });
  });

  test('what the other body refuses comes back to be sent on', async ({ db, make, services }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, { state: 'not_ours' });
    const reason = 'Ternyata jalan kota';
    expect(await takeBack(services, { reportId, actor: cast.coordinator, reason })).toEqual(OK);
    expect((await findReport(db, reportId)).state).toBe('verified');
  });

  test('a merged duplicate keeps everybody who waited, and they hear of the first one’s answer', async ({
    db,
    make,
    services,
    runJobs,
  }) => {
    const cast = await castOf(make);
    const first = await caseOf(make, cast, { state: 'assigned' });
    const second = await make.report({ owner: cast.diskominfo, state: 'filed', supporters: 2 });
    await make.interest({ reportId: second.id, personId: cast.neighbour.personId });
    await make.interest({ reportId: second.id, groupId: cast.kim.id, why: 'filing_kim' });
    await make.interest({ reportId: second.id });
    await db
      .insertInto('subscriptions')
      .values({
        id: newId(),
        channel: 'email',
        address: 'tamu@contoh.test',
        about: 'report',
        ref: second.id,
        token: 'tanda-berhenti-contoh',
        created_at: services.now(),
        confirmed_at: services.now(),
      })
      .execute();
    const merge = { reportId: second.id, actor: cast.coordinator, into: first.code };
    expect(await mergeReport(services, { ...merge, into: 'zzzzzzzz' })).toEqual(
      refused('unknown_report'),
    );
    expect(await mergeReport(services, { ...merge, into: second.code })).toEqual(
      refused('same_report'),
    );
    const over = await caseOf(make, cast, { state: 'closed' });
    expect(await mergeReport(services, { ...merge, into: over.code })).toEqual(
      refused('first_is_over'),
    );
    expect(await mergeReport(services, merge)).toEqual(OK);
    expect(await findReport(db, second.id)).toMatchObject({
      state: 'duplicate',
      duplicateOf: first.id,
      publishedAt: null,
    });
    expect((await findReport(db, first.id)).supporters).toBe(3);

    const third = await make.report({ owner: cast.diskominfo, state: 'verified' });
    const chain = { reportId: third.id, actor: cast.coordinator, into: second.code };
    expect(await mergeReport(services, chain)).toEqual(OK);
    expect((await findReport(db, third.id)).duplicateOf).toBe(first.id);

    const answer = { body: 'Sudah dibersihkan.', proof: 'Di lokasi', fileIds: [] };
    const answering = { reportId: first.id, actor: cast.liaison, ...answer };
    expect(await answerReport(services, answering)).toEqual(OK);
    await runJobs();
    const told = await db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .leftJoin('subscriptions as s', 's.id', 'd.subscription_id')
      .select(['d.person_id', 's.address'])
      .where('n.kind', '=', 'report_answered')
      .execute();
    const people = told.map((row) => row.person_id);
    expect(people).toEqual(
      expect.arrayContaining([
        cast.resident.personId,
        cast.neighbour.personId,
        cast.member.personId,
      ]),
    );
    expect(told.map((row) => row.address)).toContain('tamu@contoh.test');

    const reason = 'Selokan yang lain';
    const apart = { reportId: second.id, actor: cast.coordinator, reason };
    expect(await unmergeReport(services, apart)).toEqual(OK);
    expect(await findReport(db, second.id)).toMatchObject({ state: 'verified', duplicateOf: null });
  });

  test('a report that neighbours joined is not withdrawn by one', async ({ make, services }) => {
    const cast = await castOf(make);
    const alone = await caseOf(make, cast);
    const joined = await caseOf(make, cast, { supporters: 1 });
    const reporter = { via: 'account', personId: cast.resident.personId } as const;
    const withdrawn = (reportId: string) =>
      withdrawReport(services, { reportId, reporter, reason: '' });
    expect(await withdrawn(joined.id)).toEqual(refused('others_wait'));
    expect(await withdrawn(alone.id)).toEqual(OK);
    expect(await withdrawn(alone.id)).toEqual(refused('wrong_state'));
  });

  test('hiding is the coordinator’s, leaves the case to go on, and stands in the ledger', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: reportId, code } = await caseOf(make, cast, { state: 'assigned' });
    const hiding = { reportId, actor: cast.coordinator, reason: 'Ada wajah anak' };
    expect(await hideReport(services, { ...hiding, actor: cast.staff })).toEqual(
      refused('not_allowed'),
    );
    expect(await showReport(services, hiding)).toEqual(refused('already_done'));
    expect(await hideReport(services, hiding)).toEqual(OK);
    const shown = () =>
      db.selectFrom('published_reports').select('code').where('code', '=', code).execute();
    expect(await shown()).toEqual([]);
    expect(await showReport(services, hiding)).toEqual(OK);
    expect(await shown()).toHaveLength(1);
    const acts = await db
      .selectFrom('ledger_entries')
      .select('act')
      .where('subject_id', '=', code)
      .orderBy('position')
      .execute();
    expect(acts.map(({ act }) => act)).toEqual(['report.hidden', 'report.shown']);
  });

  test('an office that helps may say how far it is, and take notes, but not answer', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, { state: 'verified' });
    const helper = await make.agency();
    const helping = await make.worker(helper, 'agency_liaison');
    const assignment = { officeId: cast.office.id, deputies: [helper.id], note: '' };
    const actor = cast.coordinator;
    expect(
      await assignReport(services, { reportId, actor, ...assignment, deputies: [cast.kim.id] }),
    ).toEqual(refused('unknown_office'));
    expect(await assignReport(services, { reportId, actor, ...assignment })).toEqual(OK);
    expect(await assignReport(services, { reportId, actor, ...assignment })).toEqual(
      refused('already_done'),
    );
    const kelurahanToo = { ...assignment, deputies: [helper.id, cast.kelurahan.id] };
    expect(await assignReport(services, { reportId, actor, ...kelurahanToo })).toEqual(OK);
    const events = await db
      .selectFrom('report_history')
      .select(['event', 'is_public'])
      .orderBy('is_public', 'desc')
      .execute();
    expect(events).toEqual([
      { event: 'assigned', is_public: true },
      { event: 'deputies_changed', is_public: false },
    ]);
    const note = 'Alat berat datang Rabu';
    expect(await postUpdate(services, { reportId, actor: helping, note })).toEqual(OK);
    expect(await writeNote(services, { reportId, actor: helping, body: note })).toEqual(OK);
    expect(await writeNote(services, { reportId, actor: cast.member, body: note })).toEqual(
      refused('not_allowed'),
    );
    const answer = { body: 'Sudah dikerjakan.', proof: 'Foto', fileIds: [] };
    expect(await answerReport(services, { reportId, actor: helping, ...answer })).toEqual(
      refused('not_allowed'),
    );
    expect(await db.selectFrom('report_notes').select('body').execute()).toEqual([{ body: note }]);
  });
});
