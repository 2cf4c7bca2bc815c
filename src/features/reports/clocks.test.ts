import fc from 'fast-check';

import { importHolidays } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { describe, expect, test } from '#test/test.ts';
import {
  answerDueAt,
  type Clocked,
  clocksAfter,
  lateSince,
  pausedClocks,
  resumedClocks,
} from './clocks.ts';
import { mayTurn, REPORT_KINDS, REPORT_STATES } from './report.ts';

const wib = (text: string) => new Date(`${text}:00+07:00`);
const at = (services: Services, now: Date): Services => ({ ...services, now: () => now });

const running: Clocked = {
  state: 'filed',
  stepDueAt: null,
  answerDueAt: null,
  lateLevel: 'none',
  pausedAt: null,
  pauseReason: null,
};

const complaint = { kind: 'complaint', oversight: false, publicInformation: false } as const;
const question = { ...complaint, kind: 'information_request' } as const;
const request = { ...question, publicInformation: true } as const;

describe('by when a report is answered', () => {
  const cases = [
    ['complaint', complaint, '2026-11-23T10:00', '2026-12-11T10:00'],
    ['aspiration', { ...complaint, kind: 'aspiration' }, '2026-11-23T10:00', '2026-12-11T10:00'],
    ['question', question, '2026-11-23T10:00', '2026-11-30T10:00'],
    ['public information', request, '2026-11-23T10:00', '2026-12-07T10:00'],
    ['oversight', { ...complaint, oversight: true }, '2026-11-23T10:00', '2027-02-18T10:00'],
    ['question on a Saturday', question, '2026-11-28T12:00', '2026-12-07T08:00'],
    ['question after closing', question, '2026-11-23T20:00', '2026-12-01T08:00'],
    // Nyepi, Idul Fitri and their joint leave: 18 to 24 March; 3 April is a holiday as well
    ['question before Idul Fitri', question, '2026-03-17T09:00', '2026-03-31T09:00'],
    ['complaint before Idul Fitri', complaint, '2026-03-17T09:00', '2026-04-14T09:00'],
    // joint leave, Christmas, and New Year's Day, which falls on a Friday
    ['question over the end of the year', question, '2026-12-23T09:00', '2027-01-04T09:00'],
    ['request over the end of the year', request, '2026-12-23T09:00', '2027-01-11T09:00'],
  ] as const;
  const NEW_YEAR = '2027-01-01\tlibur\tTahun Baru 2027';

  test.for(cases)('%s', async ([, report, filed, expected], { db, services }) => {
    await importHolidays(db, NEW_YEAR, 'contoh');
    expect(await answerDueAt(services, report, wib(filed))).toEqual(wib(expected));
  });

  test('field information is owed none', async ({ services }) => {
    const seen = { ...complaint, kind: 'field_information' } as const;
    expect(await answerDueAt(services, seen)).toBeNull();
  });

  test('an hour before closing in WIB is after closing in WITA and WIT', async ({ services }) => {
    const filed = new Date('2026-11-23T08:30:00Z');
    const due = await Promise.all(
      (['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const).map((timeZone) =>
        answerDueAt({ ...services, city: { ...services.city, timeZone } }, question, filed),
      ),
    );
    expect(due.map((moment) => moment?.toISOString())).toEqual([
      '2026-11-30T08:30:00.000Z',
      '2026-12-01T00:00:00.000Z',
      '2026-11-30T23:00:00.000Z',
    ]);
  });
});

describe('the next step', () => {
  const now = wib('2026-11-23T10:00');
  const cases = [
    ['filed', 'incomplete', '2026-12-23T10:00'],
    ['incomplete', 'filed', '2026-11-26T10:00'],
    ['verified', 'assigned', '2026-11-30T10:00'],
    ['assigned', 'in_progress', null],
    ['in_progress', 'answered', '2026-12-07T10:00'],
    ['answered', 'reopened', '2026-11-26T10:00'],
    ['in_progress', 'verified', '2026-11-26T10:00'],
    ['answered', 'closed', null],
  ] as const;

  test.for(cases)('from %s to %s is due %s', async ([from, to, expected], { services }) => {
    const { step_due_at } = await clocksAfter(at(services, now), { ...running, state: from }, to);
    expect(step_due_at).toEqual(expected && wib(expected));
  });

  test('verification and disposition share their three days', async ({ services }) => {
    const stepDueAt = wib('2026-11-25T10:00');
    const report = { ...running, stepDueAt };
    const after = await clocksAfter(at(services, now), report, 'verified');
    expect(after.step_due_at).toEqual(stepDueAt);
  });

  test('while the reporter is asked the answer waits, and is given back the time', async ({
    services,
  }) => {
    const report = { ...running, answerDueAt: wib('2026-12-11T10:00') };
    const asked = await clocksAfter(at(services, now), report, 'incomplete');
    expect(asked).toMatchObject({ paused_at: now, pause_reason: 'waiting_reporter' });
    const waiting = { ...report, state: 'incomplete', pausedAt: now } as const;
    expect(lateSince(waiting)).toBeNull();
    // eight working days later
    const again = at(services, wib('2026-12-03T10:00'));
    const back = await clocksAfter(again, waiting, 'filed');
    expect(back).toMatchObject({ paused_at: null, answer_due_at: wib('2026-12-23T10:00') });
  });
});

const moments = fc
  .integer({ min: Date.UTC(2025, 11, 1) / 60_000, max: Date.UTC(2027, 1, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');

describe('whatever the moment', () => {
  test('filing later is never due earlier, and nothing is due on a day off', async ({
    db,
    services,
  }) => {
    const off = await db.selectFrom('holidays').select('day').execute();
    const days = new Set(off.map(({ day }) => new Date(day).toISOString().slice(0, 10)));
    const kinds = fc.constantFrom(...REPORT_KINDS.filter((kind) => kind !== 'field_information'));
    await fc.assert(
      fc.asyncProperty(moments, moments, kinds, zones, async (one, other, kind, timeZone) => {
        const here = { ...services, city: { ...services.city, timeZone } };
        const [early, late] = one < other ? [one, other] : [other, one];
        const report = { ...complaint, kind };
        const [sooner, later] = [
          await answerDueAt(here, report, early),
          await answerDueAt(here, report, late),
        ];
        expect(Number(sooner)).toBeLessThanOrEqual(Number(later));
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone, weekday: 'short' });
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(later ?? undefined);
        expect(['lör', 'sön']).not.toContain(local.format(later ?? undefined));
        expect(days.has(day)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('no turn and no pause brings a due time forward, and what is ended is never looked at', async ({
    services,
  }) => {
    const turns = REPORT_STATES.flatMap((from) =>
      REPORT_STATES.filter((to) => mayTurn({ kind: 'complaint', state: from }, to)).map(
        (to) => [from, to] as const,
      ),
    );
    const walks = fc.tuple(moments, moments, moments, fc.boolean(), fc.constantFrom(...turns));
    await fc.assert(
      fc.asyncProperty(walks, async ([begun, due, later, paused, [from, to]]) => {
        const now = later < begun ? begun : later;
        const report = {
          ...running,
          ...{ state: from, stepDueAt: due, answerDueAt: due },
          ...(paused && { pausedAt: begun, pauseReason: 'field_blocked' as const }),
        };
        const after = await clocksAfter(at(services, now), report, to);
        expect(Number(after.answer_due_at)).toBeGreaterThanOrEqual(Number(due));
        if (to === 'closed' || to === 'withdrawn' || to === 'rejected') {
          expect([after.look_at, after.paused_at]).toEqual([null, null]);
        }
        const resumed = await resumedClocks(at(services, now), report);
        expect(Number(resumed.step_due_at)).toBeGreaterThanOrEqual(Number(due));
        expect(resumed.paused_at).toBeNull();
        const stopped = await pausedClocks(at(services, now), 'force_majeure');
        expect(Number(stopped.look_at)).toBeGreaterThan(Number(now));
      }),
      { numRuns: 80 },
    );
  });
});
