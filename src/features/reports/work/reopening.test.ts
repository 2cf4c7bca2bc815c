import { caseOf, castOf, OK, refused } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { assignReport } from './assign-report.ts';
import { readAgain } from './read-again.ts';
import { reopenReport } from './reopen-report.ts';
import { rejectReport } from './reject-report.ts';

const DAY = 86_400_000;

describe('opening again', () => {
  test('the reporter or a KIM of that kelurahan may, with a reason, within thirty days', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast, { state: 'closed' });
    const reason = 'Masih tergenang';
    const reopened = (actor: typeof cast.member, why = reason) =>
      reopenReport(services, { reportId, actor, reason: why });
    expect(await reopened(cast.liaison)).toEqual(refused('not_allowed'));
    expect(await reopened(cast.member, ' ')).toEqual(refused('no_reason'));
    const closedAt = clock.now;
    clock.now = new Date(closedAt.getTime() + 31 * DAY);
    expect(await reopened(cast.member)).toEqual(refused('too_late'));
    clock.now = new Date(closedAt.getTime() + 29 * DAY);
    expect(await reopened(cast.member)).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({ state: 'reopened', reopenedCount: 1 });
    expect(await reopened(cast.member)).toEqual(refused('wrong_state'));
  });

  test('a rejected report, too; there is no answer in it to uphold', async ({ make, services }) => {
    const cast = await castOf(make);
    const { id: reportId } = await caseOf(make, cast);
    const reject = { reportId, actor: cast.staff, reason: 'Bukan laporan' };
    expect(await rejectReport(services, reject)).toEqual(OK);
    const reporter = { via: 'account', personId: cast.resident.personId } as const;
    const reason = 'Ini sungguhan';
    expect(await reopenReport(services, { reportId, actor: null, reporter, reason })).toEqual(OK);
    const read = { reportId, actor: cast.coordinator, note: 'Dibaca lagi' };
    expect(await readAgain(services, { ...read, verdict: 'uphold' })).toEqual(
      refused('nothing_to_uphold'),
    );
    expect(await readAgain(services, { ...read, verdict: 'send_back' })).toEqual(OK);
  });
});

describe('another office', () => {
  test('gets a time of its own for the first answer; the answer’s own time goes on', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const answerDueAt = new Date('2026-12-11T03:00:00Z');
    const { id: reportId } = await caseOf(make, cast, {
      ...{ state: 'assigned', handlerId: cast.liaison.personId },
      ...{ stepDueAt: clock.now, answerDueAt, lateLevel: 'head' },
    });
    const assignment = { officeId: cast.kelurahan.id, deputies: [], note: 'Lebih dekat' };
    expect(
      await assignReport(services, { reportId, actor: cast.coordinator, ...assignment }),
    ).toEqual(OK);
    expect(await findReport(db, reportId)).toMatchObject({
      ...{ ownerId: cast.kelurahan.id, handlerId: null, lateLevel: 'none' },
      ...{ stepDueAt: new Date('2026-11-30T03:00:00Z'), answerDueAt },
    });
  });
});
