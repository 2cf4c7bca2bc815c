import fc from 'fast-check';
import { Hono } from 'hono';

import { TooMany } from '#platform/errors.ts';
import { describe, expect, test } from '#test/test.ts';
import { deviceOf } from './device.ts';
import { limit, takeBack } from './limit.ts';
import { addressOfLogin, addressWithoutEmail, hasEmail, loginOf } from './login-name.ts';
import { networkOf, networkOfAddress } from './network.ts';
import { refusalOfPassword } from './password.ts';
import { safePath } from './safe-path.ts';

const person = { name: 'Siti Rahma', email: 'siti.rahma@contoh.test' };

describe('a password', () => {
  test.for([
    ['kopi pahit di teras', null],
    ['tujuh-belas-gajah', null],
    ['pendek9', 'too_short'],
    ['x'.repeat(129), 'too_long'],
    ['Password123', 'too_common'],
    ['bismillah2026!', 'too_common'],
    ['1234567890', 'too_common'],
    ['0987654321', 'too_common'],
    ['aaaaaaaaaaaa', 'too_common'],
    ['kotametro01', 'too_common'],
    ['sitirahma99', 'like_you'],
    ['siti.rahma@contoh', null],
  ] as const)('%s: %s', ([password, refusal]) => {
    expect(refusalOfPassword(password, person)).toBe(refusal);
  });
});

describe('a sign-in name', () => {
  test('is written back as it was shown, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), (name) => {
        const address = addressWithoutEmail(name, 'k7p');
        expect(address).toMatch(/^[a-z0-9.]+@tanpa-email\.invalid$/);
        expect(addressOfLogin(` ${loginOf(address).toUpperCase()} `)).toBe(address);
        expect(hasEmail(address)).toBe(false);
      }),
    );
  });
});

describe('where to go afterwards', () => {
  test('is never outside, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const url = new URL(safePath(asked), 'http://uji.localhost');
        expect(url.host).toBe('uji.localhost');
      }),
    );
    expect(safePath('/kabar?a=1')).toBe('/kabar?a=1');
    expect(safePath('/\t/jahat.test')).toBe('/meja');
  });
});

describe('a network', () => {
  test.for([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
  ] as const)('%s is %s', ([address, network]) => {
    expect(networkOfAddress(address)).toBe(network);
  });

  test('is what our own proxies saw, not what the visitor wrote', async () => {
    const asked = async (proxies: number) => {
      const app = new Hono().get('/', (c) => c.text(networkOf(c, proxies)));
      const headers = { 'x-forwarded-for': '10.9.9.9, 203.0.113.9' };
      const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
      return (await app.request('/', { headers }, env)).text();
    };
    expect(await asked(0)).toBe('192.0.2.1');
    expect(await asked(1)).toBe('203.0.113.9');
  });
});

describe('a limit', () => {
  test('counts by key and kind, and says how long to wait', async ({ services }) => {
    for (let i = 0; i < 5; i++) await limit(services, 'code_account', 'a@contoh.test');

    const refused = await limit(services, 'code_account', 'a@contoh.test').catch((e: unknown) => e);

    expect(refused).toBeInstanceOf(TooMany);
    expect(refused).toMatchObject({ retryAfter: expect.closeTo(1800, -1) });
    await limit(services, 'code_account', 'b@contoh.test');
    await limit(services, 'sign_in_account', 'a@contoh.test');
  });

  test('has room for a meeting behind one address: what turns out right is taken back', async ({
    services,
  }) => {
    for (let i = 0; i < 250; i++) {
      await limit(services, 'sign_in_network', '203.0.113.9');
      await takeBack(services, 'sign_in_network', '203.0.113.9');
    }
  });

  test('two at once are counted as two', async ({ services, pool }) => {
    const committed = { ...services, db: pool };
    const key = `bersamaan-${Math.random()}`;
    const tries = Array.from({ length: 12 }, () =>
      limit(committed, 'code_account', key).then(
        () => 'in',
        () => 'out',
      ),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(5);
    await pool.deleteFrom('rate_limits').execute();
  });
});

describe('a device', () => {
  test.for([
    ['Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', 'Safari', 'iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge', 'Windows'],
    ['curl/8', '', ''],
  ] as const)('%s', ([userAgent, browser, system]) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });
});
