import type { Db } from '#platform/db.ts';
import { saveRule } from '#platform/clock.ts';
import { castOf, caseOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import { pauseReport } from './pause-report.ts';
import { startReport } from './start-report.ts';
import { sweepReports } from './sweep-reports.ts';

const wib = (text: string) => new Date(`${text}:00+07:00`);

/** Whom each late notice reached, in the order they were told. */
async function toldLate(db: Db) {
  const rows = await db
    .selectFrom('notices as n')
    .leftJoin('deliveries as d', (join) =>
      join.onRef('d.notice_id', '=', 'n.id').on('d.channel', '=', 'desk'),
    )
    .select(['n.kind', 'd.person_id'])
    .where('n.kind', 'like', 'report_late_%')
    .orderBy('n.created_at')
    .execute();
  return rows.map(({ kind, person_id }) => [kind, person_id]);
}

describe('lateness', () => {
  test('climbs from the office to its head, the coordinator and the leadership, each told once', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const due = wib('2026-11-25T10:00');
    const { id } = await caseOf(make, cast, { state: 'assigned', stepDueAt: due, lookAt: due });
    const at = async (text: string) => {
      clock.now = wib(text);
      await sweepReports(services);
      await sweepReports(services);
      return (await findReport(db, id)).lateLevel;
    };
    expect(await at('2026-11-25T09:59')).toBe('none');
    expect(await at('2026-11-25T10:00')).toBe('office');
    expect(await at('2026-11-26T09:59')).toBe('office');
    expect(await at('2026-11-26T10:00')).toBe('head');
    expect(await at('2026-11-30T09:59')).toBe('head');
    expect(await at('2026-11-30T10:00')).toBe('coordinator');
    expect(await at('2026-12-02T10:00')).toBe('leadership');
    expect(await at('2027-12-02T10:00')).toBe('leadership');

    const told = await toldLate(db);
    const coordinators = [cast.coordinator.personId, cast.otherCoordinator.personId];
    const of = (kind: string) => told.filter(([name]) => name === kind).map(([, who]) => who);
    expect(of('report_late_office').sort()).toEqual(
      [cast.liaison.personId, cast.otherLiaison.personId].sort(),
    );
    expect(of('report_late_head')).toEqual([cast.head.personId]);
    expect(of('report_late_coordinator').sort()).toEqual(coordinators.sort());
    expect(of('report_late_leadership')).toEqual([cast.leader.personId]);
    const shown = await db
      .selectFrom('report_history')
      .select(['event', 'is_public'])
      .orderBy('at')
      .execute();
    expect(shown.map(({ event, is_public }) => [event, is_public])).toEqual([
      ['late', false],
      ['told_head', false],
      ['told_coordinator', false],
      ['told_leadership', false],
    ]);
  });

  test('comes to the head at once where an office has no staff', async ({ db, make, services }) => {
    const due = services.now();
    const office = await make.office({ areaCode: '99.01.03.1001' });
    const lurah = await make.worker(office, 'lurah');
    await make.report({ state: 'assigned', owner: office, stepDueAt: due, lookAt: due });
    await sweepReports(services);
    expect(await toldLate(db)).toEqual([['report_late_office', lurah.personId]]);
  });

  test('before an office has it, the coordinator is who is reminded', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const due = services.now();
    await caseOf(make, cast, { state: 'filed', stepDueAt: due, lookAt: due });
    await sweepReports(services);
    const told = await toldLate(db);
    expect(told.map(([, who]) => who).sort()).toEqual(
      [cast.coordinator.personId, cast.otherCoordinator.personId].sort(),
    );
  });

  test('ends with the step that was late, and goes on where the answer is late already', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const due = clock.now;
    const late = { state: 'assigned', stepDueAt: due, lookAt: due } as const;
    const inTime = await caseOf(make, cast, { ...late, answerDueAt: wib('2026-12-11T10:00') });
    const overdue = await caseOf(make, cast, { ...late, answerDueAt: due });
    await sweepReports(services);
    const note = 'Mulai dikerjakan';
    for (const { id: reportId } of [inTime, overdue]) {
      await startReport(services, { reportId, actor: cast.liaison, note });
    }
    expect(await findReport(db, inTime.id)).toMatchObject({
      lateLevel: 'none',
      lookAt: wib('2026-12-11T10:00'),
    });
    await sweepReports(services);
    expect(await findReport(db, overdue.id)).toMatchObject({
      lateLevel: 'office',
      lookAt: wib('2026-11-24T10:00'),
    });
  });

  test('follows the rules that were valid when it fell late', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const due = clock.now;
    const { id } = await caseOf(make, cast, { state: 'assigned', stepDueAt: due, lookAt: due });
    const rule = { key: 'report.to_head', value: 2, unit: 'hours', basis: 'Contoh' } as const;
    await saveRule(db, { ...rule, validFrom: '2026-11-23' }, due);
    await sweepReports(services);
    expect((await findReport(db, id)).lookAt).toEqual(wib('2026-11-23T12:00'));
  });
});

describe('what the clock does by itself', () => {
  test('an answer that nobody objected to is closed after ten working days, and all are told', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const stepDueAt = wib('2026-12-07T10:00');
    const { id } = await caseOf(make, cast, { state: 'answered', stepDueAt, lookAt: stepDueAt });
    clock.now = wib('2026-12-07T09:59');
    await sweepReports(services);
    expect((await findReport(db, id)).state).toBe('answered');
    clock.now = stepDueAt;
    await sweepReports(services);
    expect(await findReport(db, id)).toMatchObject({ state: 'closed', closedBy: 'clock' });
    const told = await db.selectFrom('report_tellings').select('interest_id').execute();
    expect(told).toHaveLength(1);
  });

  test('what was never completed is rejected after thirty days, in words', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const due = clock.now;
    const { id } = await caseOf(make, cast, {
      ...{ state: 'incomplete', stepDueAt: due, lookAt: due },
      ...{ pausedAt: due, pauseReason: 'waiting_reporter' },
    });
    await sweepReports(services);
    const report = await findReport(db, id);
    expect(report).toMatchObject({ state: 'rejected', pausedAt: null, lookAt: null });
    expect(report.reason).toContain('Tidak dilengkapi');
  });

  test('a pause is over after twenty working days; the office is told, and late only after that', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await castOf(make);
    const stepDueAt = wib('2026-11-24T10:00');
    const { id } = await caseOf(make, cast, { state: 'assigned', stepDueAt, lookAt: stepDueAt });
    const pause = { reportId: id, actor: cast.liaison, pauseReason: 'force_majeure' } as const;
    await pauseReport(services, { ...pause, note: 'Gempa' });
    clock.now = wib('2026-12-01T10:00');
    await sweepReports(services);
    expect(await findReport(db, id)).toMatchObject({
      lateLevel: 'none',
      pausedAt: expect.any(Date),
    });
    clock.now = (await findReport(db, id)).lookAt ?? clock.now;
    await sweepReports(services);
    const report = await findReport(db, id);
    expect(report).toMatchObject({ pausedAt: null, lateLevel: 'none' });
    expect(report.stepDueAt?.getTime()).toBeGreaterThan(clock.now.getTime());
    const desk = await db
      .selectFrom('notices')
      .select('kind')
      .where('kind', '=', 'report_desk_resumed')
      .execute();
    expect(desk).toHaveLength(1);
  });
});
