import { describe, expect, test } from '#test/test.ts';
import {
  dueAt,
  importHolidays,
  listRules,
  loadCalendar,
  parseHolidays,
  ruleOf,
  saveRule,
} from '../clock.ts';
import { saveSetting } from '../settings.ts';

describe('rules', () => {
  test('the relay has its deadlines from the first day, each with its basis', async ({
    db,
    clock,
  }) => {
    const of = async (key: string) => {
      const { value, unit, basis } = await ruleOf(db, key, clock.now);
      expect(basis).not.toBe('');
      return `${value} ${unit}`;
    };
    expect(await of('relay.emergency')).toBe('2 hours');
    expect(await of('relay.important')).toBe('24 hours');
    expect(await of('relay.routine')).toBe('48 hours');
    expect(await of('relay.received')).toBe('24 hours');
    expect(await of('bulletin.emergency_review')).toBe('1 hours');
    expect(await of('question.answer')).toBe('5 working_days');
  });

  test('a new rule counts from its own first local day, and the old one explains the past', async ({
    db,
  }) => {
    const basis = 'Keputusan wali kota (contoh)';
    const first = new Date('2026-11-30T17:00:00Z'); // 1 December 00.00 WIB
    await saveRule(
      db,
      { key: 'relay.routine', value: 3, unit: 'working_days', basis, validFrom: '2026-12-01' },
      new Date('2026-11-23T03:00:00Z'),
    );
    expect(await ruleOf(db, 'relay.routine', new Date(first.getTime() - 1))).toMatchObject({
      value: 48,
    });
    expect(await ruleOf(db, 'relay.routine', first)).toMatchObject({ value: 3, basis });
    const rows = (await listRules(db)).filter(({ key }) => key === 'relay.routine');
    expect(rows.map(({ validFrom }) => validFrom)).toEqual(['2026-12-01', '2020-01-01']);
  });

  test('saving the same first day again corrects the row', async ({ db, clock }) => {
    const rule = {
      key: 'relay.routine',
      unit: 'hours',
      basis: 'contoh',
      validFrom: '2020-01-01',
    } as const;
    await saveRule(db, { ...rule, value: 36 }, clock.now);
    expect(await ruleOf(db, 'relay.routine', clock.now)).toMatchObject({ value: 36 });
  });

  test('a key nobody wrote a rule for is an error that names it', async ({ db, clock }) => {
    await expect(ruleOf(db, 'relay.nothing', clock.now)).rejects.toThrow('relay.nothing');
  });

  test('a due time follows rule, holidays and the office hours the city set', async ({
    services,
    clock,
  }) => {
    clock.now = new Date('2026-12-23T20:00:00+07:00');
    await saveSetting(services.db, 'office_hours', { from: '07.30', until: '15.30' }, clock.now);
    expect(await dueAt(services, 'relay.emergency')).toEqual(new Date('2026-12-23T22:00:00+07:00'));
    // picked up Mon 28 Dec 07.30; 1 January has no decree in the table yet
    expect(await dueAt(services, 'question.answer')).toEqual(new Date('2027-01-04T07:30:00+07:00'));
  });
});

describe('holidays', () => {
  test('2026 has its 17 public holidays and 8 days of joint leave', async ({ db }) => {
    const rows = await db.selectFrom('holidays').select(['day', 'kind']).execute();
    expect(rows.filter(({ kind }) => kind === 'holiday')).toHaveLength(17);
    expect(rows.filter(({ kind }) => kind === 'joint_leave')).toHaveLength(8);
    const { holidays } = await loadCalendar(db, 'Asia/Jakarta');
    expect(holidays.has('2026-03-21')).toBe(true);
    expect(holidays.has('2026-12-24')).toBe(true);
  });

  test('a list is imported whole, and a known day takes the new name', async ({ db }) => {
    const list =
      '\uFEFFtanggal\tjenis\tnama\r\n2027-01-01\tlibur\tTahun Baru 2027 Masehi\r\n\r\n2026-01-01\tlibur\tNama Lain\r\n';
    const { faults } = await importHolidays(db, list, 'SKB contoh');
    expect(faults).toEqual([]);
    const { holidays } = await loadCalendar(db, 'Asia/Jakarta');
    expect(holidays.has('2027-01-01')).toBe(true);
    expect(holidays.size).toBe(26);
  });

  test('one faulty line keeps the whole list out and is named', async ({ db }) => {
    const list =
      '2027-01-01\tlibur\tTahun Baru\n2027-02-30\tlibur\tTidak ada\n2027-01-01\tlibur\tDua kali\n2027-03-01\tmakan\tX';
    const { faults } = await importHolidays(db, list, 'SKB contoh');
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect((await loadCalendar(db, 'Asia/Jakarta')).holidays.has('2027-01-01')).toBe(false);
  });

  test('a file that is something else has only faults', () => {
    expect(parseHolidays('<html>').faults).toHaveLength(1);
  });
});
