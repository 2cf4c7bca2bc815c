import { limit } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { countsForReport, type Device } from './device.ts';

const VILLAGE = '203.0.113.77';

/** How many of these reports are taken. */
async function taken(services: Services, devices: (Device | null)[]): Promise<number> {
  let count = 0;
  for (const device of devices) {
    try {
      for (const [kind, key] of countsForReport(device, VILLAGE)) await limit(services, kind, key);
      count += 1;
    } catch {
      continue; // counted, and too many
    }
  }
  return count;
}

const phones = (count: number, filed: boolean) =>
  Array.from({ length: count }, (_, n) => ({ id: `phone-${filed}-${n}`, filed }));

describe('a village behind one address', () => {
  test('files from 150 new phones while a program without cookies stops at 30', async ({
    services,
  }) => {
    expect(
      await taken(
        services,
        Array.from({ length: 300 }, () => null),
      ),
    ).toBe(30);
    expect(await taken(services, phones(150, false))).toBe(150);
  });

  test('files from phones that filed before while one who fetches new cookies stops at 200', async ({
    services,
  }) => {
    expect(await taken(services, phones(500, false))).toBe(200);
    expect(await taken(services, phones(300, true))).toBe(300);
  });

  test('one phone files ten reports in half an hour', async ({ services }) => {
    const one = Array.from({ length: 30 }, () => ({ id: 'one', filed: true }));
    expect(await taken(services, one)).toBe(10);
  });
});
