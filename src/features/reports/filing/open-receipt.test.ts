import type { Services } from '#platform/services.ts';
import { newReport } from '#test/new-report.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Device } from './device.ts';
import { fileReport } from './file-report.ts';
import { openReceipt } from './open-receipt.ts';
import { isPin, pinHash } from './receipt.ts';

async function filedAs(services: Services) {
  const filed = await fileReport(services, newReport());
  if (!filed.ok || filed.pin === null) throw new Error('Not filed');
  return { code: filed.code, pin: filed.pin, reportId: filed.reportId };
}
const other = (pin: string, add: number) =>
  String((Number(pin) + add) % 1_000_000).padStart(6, '0');
const from = (network: string, device: Device | null = null) => ({ network, device });

/** How many of these tries were judged at all before the limit, and how many opened it. */
async function tryAll(services: Services, tries: Parameters<typeof openReceipt>[1][]) {
  let [judged, opened] = [0, 0];
  for (const one of tries) {
    const outcome = await openReceipt(services, one).catch(() => null);
    if (outcome) judged += 1;
    if (outcome?.ok) opened += 1;
  }
  return { judged, opened };
}

describe('opening a receipt', () => {
  test('takes code and PIN as they are read from paper', async ({ services, make }) => {
    await make.diskominfo();
    await make.kim();
    const { code, pin, reportId } = await filedAs(services);
    const typed = {
      code: ` ${code.slice(0, 4).toUpperCase()}-${code.slice(4)} `,
      pin: `${pin.slice(0, 3)} ${pin.slice(3)}`,
    };
    expect(await openReceipt(services, { ...typed, ...from('10.0.0.1') })).toMatchObject({
      ok: true,
      reporter: { via: 'receipt', reportId },
    });
    const wrong = { code, pin: other(pin, 1), ...from('10.0.0.1') };
    expect(await openReceipt(services, wrong)).toEqual({ ok: false });
    expect(await openReceipt(services, { ...wrong, code: 'zzzzzzzz' })).toEqual({ ok: false });
  });

  test('one network gets 8 tries at a code, all networks together 60 a day', async ({
    services,
    make,
  }) => {
    await make.diskominfo();
    await make.kim();
    const { code, pin } = await filedAs(services);
    const guess = (add: number, network: string) => ({
      code,
      pin: other(pin, add),
      ...from(network),
    });
    const one = Array.from({ length: 40 }, (_, n) => guess(n + 1, '203.0.113.9'));
    expect(await tryAll(services, one)).toEqual({ judged: 8, opened: 0 });
    const many = Array.from({ length: 300 }, (_, n) => guess(n + 50, `198.51.100.${n}`));
    const { judged, opened } = await tryAll(services, many);
    expect({ judged: judged + 8, opened }).toEqual({ judged: 60, opened: 0 });
  });

  test('one PIN tried at many codes stops at 60 in half an hour', async ({ services, make }) => {
    await make.diskominfo();
    await make.kim();
    const codes = Array.from({ length: 200 }, (_, n) => `zz${String(n).padStart(6, '2')}`);
    const tries = codes.map((code) => ({ code, pin: '123456', ...from('203.0.113.9') }));
    expect(await tryAll(services, tries)).toEqual({ judged: 60, opened: 0 });
  });

  test('a village behind one address still opens its own while one flooder guesses', async ({
    services,
    make,
  }) => {
    await make.diskominfo();
    await make.kim();
    const village = '203.0.113.77';
    const receipts = [];
    for (let n = 0; n < 150; n += 1) receipts.push(await filedAs(services));
    const flood = Array.from({ length: 500 }, (_, n) => ({
      code: `yy${String(n).padStart(6, '2')}`,
      pin: '000000',
      ...from(village),
    }));
    expect((await tryAll(services, flood)).judged).toBe(60);
    const phones = receipts.map(({ code, pin }, n) => ({
      code,
      pin,
      ...from(village, { id: `phone-${n}`, filed: true }),
    }));
    expect(await tryAll(services, phones)).toEqual({ judged: 150, opened: 150 });
  });

  test('right PINs do not weigh: a whole meeting opens its reports at one hotspot', async ({
    services,
    make,
  }) => {
    await make.diskominfo();
    await make.kim();
    const receipts = [];
    for (let n = 0; n < 100; n += 1) receipts.push(await filedAs(services));
    const opens = receipts.map(({ code, pin }) => ({ code, pin, ...from('203.0.113.5') }));
    expect(await tryAll(services, opens)).toEqual({ judged: 100, opened: 100 });
  });

  test('the hash says nothing of the PIN without the secrets, and no receipt is no PIN', ({
    services,
  }) => {
    const { secrets } = services;
    const kept = pinHash(secrets, 'a', '123456');
    expect(kept).toHaveLength(43);
    expect(pinHash({ auth: 'x'.repeat(43) }, 'a', '123456')).not.toBe(kept);
    expect(isPin(secrets, { reportId: 'a', pin: '123456', kept })).toBe(true);
    expect(isPin(secrets, { reportId: 'b', pin: '123456', kept })).toBe(false);
    expect(isPin(secrets, { reportId: 'a', pin: 'no report', kept: null })).toBe(false);
  });
});
