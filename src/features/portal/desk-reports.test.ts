import { castOf, caseOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { deskReachOf } from './desk.ts';
import { listDesk } from './desk.queries.ts';

describe('cases on the desk', () => {
  test('wait for whoever owes the next step, and for nobody else', async ({
    db,
    make,
    services,
    visit,
  }) => {
    const cast = await castOf(make);
    const due = services.now();
    const filed = await caseOf(make, cast, { stepDueAt: due });
    const closed = await caseOf(make, cast, { isPublic: false, stepDueAt: due });
    await caseOf(make, cast, { reporterId: cast.coordinator.personId });
    const verified = await caseOf(make, cast, { state: 'verified' });
    const taken = await caseOf(make, cast, {
      state: 'assigned',
      handlerId: cast.liaison.personId,
      answerDueAt: due,
    });
    const late = await caseOf(make, cast, {
      ...{ state: 'in_progress', handlerId: cast.liaison.personId },
      ...{ lateLevel: 'coordinator', answerDueAt: due },
    });
    await caseOf(make, cast, { state: 'in_progress', pausedAt: due, pauseReason: 'force_majeure' });
    const soon = await caseOf(make, cast, {
      ...{ state: 'in_progress', pausedAt: due, pauseReason: 'field_blocked' },
      lookAt: new Date(due.getTime() + 2 * 86_400_000),
    });
    const reopened = await caseOf(make, cast, {
      state: 'reopened',
      answeredBy: cast.otherCoordinator.personId,
    });
    const incomplete = await caseOf(make, cast, { state: 'incomplete' });
    const answered = await caseOf(make, cast, { state: 'answered' });

    const desk = async (who: typeof cast.lurah) => {
      const items = await listDesk(db, deskReachOf(who), services.now());
      return items.map(({ kind, id }) => `${kind} ${id}`).sort();
    };
    const sorted = (...lines: string[]) => lines.sort();
    expect(await desk(cast.coordinator)).toEqual(
      sorted(
        `report_verify ${filed.id}`,
        `report_verify ${closed.id}`,
        `report_assign ${verified.id}`,
        `report_again ${reopened.id}`,
        `report_late ${late.id}`,
      ),
    );
    expect(await desk(cast.otherCoordinator)).not.toContain(`report_again ${reopened.id}`);
    expect(await desk(cast.lurah)).toEqual(expect.arrayContaining([`report_verify ${filed.id}`]));
    expect(await desk(cast.lurah)).not.toContain(`report_verify ${closed.id}`);
    expect(await desk(cast.liaison)).toEqual(
      sorted(`report_work ${taken.id}`, `report_work ${late.id}`, `report_paused ${soon.id}`),
    );
    expect(await desk(cast.otherLiaison)).toEqual([`report_paused ${soon.id}`]);
    expect(await desk(cast.head)).toEqual(
      sorted(`report_late ${late.id}`, `report_paused ${soon.id}`),
    );
    expect(await desk(cast.leader)).toEqual([]);
    expect(await desk(cast.member)).toEqual([]);
    expect(await desk(cast.resident)).toEqual(
      sorted(`report_to_complete ${incomplete.id}`, `report_to_confirm ${answered.id}`),
    );

    const page = await visit('/meja', { as: cast.resident });
    expect(await page.text()).toContain(`/laporan/${answered.code}`);
  });
});
