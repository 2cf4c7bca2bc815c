import { describe, expect, test } from '#test/test.ts';
import { contrast, getSetting, getSettings, saveSetting } from './settings.ts';

describe('settings', () => {
  test('a new city has usable ones', async ({ db }) => {
    expect(await getSettings(db)).toMatchObject({
      city_display_name: '',
      kim_meaning: 'Kelompok',
      office_hours: { from: '08.00', until: '16.00' },
      weekend_days: [0, 6],
    });
    expect(contrast(await getSetting(db, 'accent_colour'), '#ffffff')).toBeGreaterThan(4.5);
  });

  test('what is saved is read back, and saved again it is replaced', async ({ db, clock }) => {
    expect(await saveSetting(db, 'kim_meaning', 'Komunitas', clock.now)).toBe(true);
    expect(await saveSetting(db, 'weekend_days', [0], clock.now)).toBe(true);
    expect(await saveSetting(db, 'weekend_days', [5], clock.now)).toBe(true);
    expect(await getSettings(db)).toMatchObject({ kim_meaning: 'Komunitas', weekend_days: [5] });
  });

  test.for([
    ['accent_colour', '#f7e463'],
    ['accent_colour', 'red; background: url(x)'],
    ['kim_meaning', 'Kelas'],
    ['office_hours', { from: '16.00', until: '08.00' }],
    ['office_hours', { from: '8', until: '16.00' }],
    ['weekend_days', [0, 1, 2, 3, 4, 5, 6]],
  ] as const)('%s refuses %j and keeps what it had', async ([key, value], { db, clock }) => {
    const before = await getSetting(db, key);
    expect(await saveSetting(db, key, value, clock.now)).toBe(false);
    expect(await getSetting(db, key)).toEqual(before);
  });

  test('a row that lost its form falls back to the default', async ({ db, clock }) => {
    await db
      .insertInto('settings')
      .values({ key: 'kim_meaning', value: 7, updated_at: clock.now })
      .execute();
    expect(await getSetting(db, 'kim_meaning')).toBe('Kelompok');
  });

  test('black and white are 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
