import { describe, expect, test } from '#test/test.ts';
import { visitor } from '#test/visit.ts';
import { countOpens, forgetYesterday } from './count-opens.ts';
import { relayEvents } from './events.ts';
import { isRobot, visitorMark } from './tracked-link.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 13; Contoh) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36';
const headers = { 'user-agent': PHONE };

describe('a tracked link', () => {
  test('opens the bulletin at once, without a cookie', async ({ make, visit }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    const response = await visit(`/s/${code}`, { headers });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/kabar/${bulletin.slug}`);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  test('counts a visitor once a day, however often the page is loaded again', async ({
    db,
    make,
    visit,
    services,
    clock,
  }) => {
    const bulletin = await make.bulletin();
    const kim = await make.kim();
    const { code } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await visit(`/s/${code}`, { headers });
    await visit(`/s/${code}`, { headers });
    await visit(`/s/${code}`, { headers: { 'user-agent': `${PHONE} lain` } });
    await countOpens(services);
    await countOpens(services);
    expect(await opensOf(db, code)).toEqual([2]);

    clock.now = new Date(clock.now.getTime() + 24 * 3_600_000);
    await visit(`/s/${code}`, { headers });
    await countOpens(services);
    expect(await opensOf(db, code)).toEqual([2, 1]);
  });

  test('robots that draw previews, prefetches and HEAD are not counted', async ({
    db,
    make,
    visit,
    services,
  }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    for (const robot of [
      'WhatsApp/2.23.20.0 A',
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'TelegramBot (like TwitterBot)',
      'Twitterbot/1.0',
      'Mozilla/5.0 (compatible; Googlebot/2.1)',
      'curl/8.5.0',
    ]) {
      expect((await visit(`/s/${code}`, { headers: { 'user-agent': robot } })).status).toBe(302);
    }
    await visit(`/s/${code}`, { headers: { ...headers, 'sec-purpose': 'prefetch;prerender' } });
    await visit(`/s/${code}`, { headers, method: 'HEAD' });
    await countOpens(services);
    expect(await opensOf(db, code)).toEqual([]);
  });

  test('keeps neither address nor browser, and at night not even what told visitors apart', async ({
    db,
    make,
    visit,
    services,
    clock,
  }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    await visit(`/s/${code}`, { headers: { ...headers, 'x-forwarded-for': '203.0.113.7' } });
    await countOpens(services);
    const kept = JSON.stringify(await db.selectFrom('link_visitors').selectAll().execute());
    expect(kept).not.toContain('203.0.113.7');
    expect(kept).not.toContain('Android');

    clock.now = new Date('2026-11-23T17:10:00Z');
    await forgetYesterday(services);
    expect(await db.selectFrom('link_visitors').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('link_salts').selectAll().execute()).toEqual([]);
    expect(await opensOf(db, code)).toEqual([1]);
  });

  test('says a correction before it opens anything', async ({ make, visit }) => {
    const bulletin = await make.bulletin({
      state: 'corrected',
      correctionNote: 'Jam mulai menjadi 09.00',
    });
    const code = await make.link(bulletin.id, null);
    const response = await visit(`/s/${code}`, { headers });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Kabar ini sudah diralat');
    expect(page).toContain('Jam mulai menjadi 09.00');
    expect(page).toContain(`href="/kabar/${bulletin.slug}"`);
  });

  test('says that a bulletin has ended or was withdrawn, and shows nothing of what was withdrawn', async ({
    make,
    visit,
  }) => {
    const expired = await make.bulletin({ state: 'expired' });
    const withdrawn = await make.bulletin({
      state: 'withdrawn',
      summary: 'Ringkasan yang ternyata keliru dan tidak boleh dibaca lagi.',
      withdrawalReason: 'Acara batal',
    });
    const past = await (await visit(`/s/${await make.link(expired.id, null)}`, { headers })).text();
    expect(past).toContain('sudah berakhir');
    const gone = await (
      await visit(`/s/${await make.link(withdrawn.id, null)}`, { headers })
    ).text();
    expect(gone).toContain('Acara batal');
    expect(gone).not.toContain('Ringkasan yang ternyata keliru');
  });

  test('a code that never was is not found', async ({ visit }) => {
    expect((await visit('/s/zzzzzzz', { headers })).status).toBe(404);
  });

  test('the reader gets the page even when the opening cannot be written down', async ({
    make,
    services,
  }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    const fullDisk = visitor({ ...services, folder: import.meta.filename });
    expect((await fullDisk(`/s/${code}`, { headers })).status).toBe(302);
  });
});

describe('robots', () => {
  test('a browser of a phone is none, a program that says nothing is one', () => {
    expect(isRobot(PHONE)).toBe(false);
    expect(isRobot('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1')).toBe(
      false,
    );
    expect(isRobot('Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) Chrome/120 Mobile')).toBe(false);
    expect(isRobot(undefined)).toBe(true);
  });

  test('one visitor has another mark under another salt', () => {
    const visitor = { network: '203.0.113.7', userAgent: PHONE };
    expect(visitorMark(visitor, 'a')).toBe(visitorMark(visitor, 'a'));
    expect(visitorMark(visitor, 'a')).not.toBe(visitorMark(visitor, 'b'));
  });
});

test('withdrawing makes the kit of every relayer go away', async ({
  db,
  make,
  visit,
  services,
}) => {
  const bulletin = await make.bulletin();
  const kim = await make.kim();
  const { code } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
  expect((await visit(`/kit/${code}/whatsapp.txt`)).status).toBe(200);
  await db
    .updateTable('bulletins')
    .set({ state: 'withdrawn', withdrawal_reason: 'Acara batal', withdrawn_at: services.now() })
    .where('id', '=', bulletin.id)
    .execute();
  await relayEvents.withdrawn(services, { bulletinId: bulletin.id, round: 1 });
  expect((await visit(`/kit/${code}/whatsapp.txt`)).status).toBe(410);
  expect((await visit(`/kit/${code}`)).status).toBe(410);
});

async function opensOf(
  db: Parameters<typeof countOpens>[0]['db'],
  code: string,
): Promise<number[]> {
  const rows = await db
    .selectFrom('link_days')
    .select('opens')
    .where('code', '=', code)
    .orderBy('day')
    .execute();
  return rows.map((row) => row.opens);
}
