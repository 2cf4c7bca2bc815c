import { createGuardedFetch } from '#platform/guarded-fetch.ts';
import { listener, outside } from '#test/listener.ts';
import { castOf, PLACE } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { visitor } from '#test/visit.ts';
import { w3cDate } from './w3c-date.ts';

const BASE = '/open311/v2';
const DAY = 86_400_000;

describe('what the specification says of errors', () => {
  test('they come with number and sentence, in the format asked for', async ({ visit }) => {
    const json = await visit(`${BASE}/requests/zzzzzzzz.json`);
    expect(json.status).toBe(404);
    expect(await json.json()).toEqual([
      { code: 404, description: 'service_request_id was not found' },
    ]);
    const xml = await visit(`${BASE}/services/tidak_ada.xml`);
    expect(xml.status).toBe(404);
    expect((await xml.text()).replaceAll(/\s+/g, ' ')).toContain(
      '<errors> <error> <code>404</code> <description>service_code was not found</description> </error> </errors>',
    );
    expect((await visit(`${BASE}/nothing.json`)).status).toBe(404);
  });

  test('a missing, a wrong and a weak key are refused with 403', async ({ visit, make }) => {
    await make.diskominfo();
    const { personId } = await make.person();
    const form = { service_code: 'drainase', address_id: PLACE, description: 'Selokan mampet.' };
    const post = (more: Record<string, string>) =>
      visit(`${BASE}/requests.json`, { form: { ...form, ...more } });
    expect((await post({})).status).toBe(403);
    expect((await post({ api_key: `smb_${'a'.repeat(43)}` })).status).toBe(403);
    expect((await post({ api_key: await make.token(personId, ['tasks:read']) })).status).toBe(403);
    // a cookie of this site is no key, a page elsewhere could send it along
    const session = await make.person();
    const riding = await visit(`${BASE}/requests.json`, { as: session, form });
    expect(riding.status).toBe(403);
  });

  test.for([
    [{ service_code: '' }, 400, 'service_code was not provided'],
    [{ service_code: 'tidak_ada' }, 404, 'service_code was not found'],
    [{ service_code: 'sikap_petugas' }, 404, 'service_code was not found'],
    [{ address_id: '' }, 400, 'lat and long, address_string or address_id is required'],
    [{ address_id: '11.01' }, 400, 'address_id is not the Kemendagri code'],
    [{ lat: '-5.1' }, 400, 'lat and long must both be given'],
    [{ lat: '51.5', long: '-0.12' }, 400, 'lat and long lie outside of this city'],
    [{ address_id: '', address_string: 'Jalan di kota lain' }, 400, 'names no kelurahan'],
    [{ description: 'x' }, 400, 'description must have'],
    [{ email: 'bukan' }, 400, 'email is not'],
    [{ phone: '12' }, 400, 'phone is not'],
    [{ 'attribute[dalam]': 'Sedalam laut' }, 400, 'attribute[dalam]'],
    [{ service_code: 'informasi_publik' }, 400, 'attribute[tujuan]'],
    [{ jurisdiction_id: '31.71' }, 404, 'jurisdiction_id was not found'],
    [{ media_url: 'file:///etc/passwd' }, 400, 'media_url must be an http'],
  ] as const)('%j is answered with %i', async ([fields, status, words], { visit, make, db }) => {
    await make.diskominfo();
    await make.areaOnce(PLACE);
    const { personId } = await make.person();
    const form = {
      ...{ api_key: await make.token(personId), service_code: 'drainase', address_id: PLACE },
      description: 'Selokan mampet sejak Minggu.',
      ...fields,
    };
    const response = await visit(`${BASE}/requests.json`, { form });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
    expect(await db.selectFrom('reports').select('id').execute()).toEqual([]);
  });

  test('a picture on a private address, no picture, and none at all refuse the whole', async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    await make.areaOnce(PLACE);
    const { personId } = await make.person();
    const { url, heard, close } = await listener((_, response) => response.end('<html>bukan foto'));
    const form = {
      ...{ api_key: await make.token(personId), service_code: 'drainase', address_id: PLACE },
      ...{ description: 'Selokan mampet sejak Minggu.', media_url: url },
    };
    const post = async (fetch: typeof globalThis.fetch, media_url = url) =>
      (
        await visitor({ ...services, fetch })(`${BASE}/requests.json`, {
          form: { ...form, media_url },
        })
      ).text();
    const guarded = createGuardedFetch({ allowPrivate: false, maxBytes: 1000, timeoutMs: 500 });
    expect(await post(guarded)).toContain('media_url is not on the public Internet');
    expect(heard).toEqual([]);
    expect(await post(outside)).toContain('media_url is not a picture');
    await close();
    expect(await post(outside)).toContain('media_url could not be fetched');
    expect(await db.selectFrom('reports').select('id').execute()).toEqual([]);
  });

  test('an address in words is enough when it names a kelurahan', async ({ visit, make, db }) => {
    await make.diskominfo();
    const area = await make.area({ name: 'Yosomulyo' });
    const { personId } = await make.person();
    const form = {
      ...{ api_key: await make.token(personId), service_code: 'sampah' },
      ...{ address_string: 'Gang Melati 4, RT 02, Yosomulyo', description: 'Sampah menumpuk.' },
    };
    expect((await visit(`${BASE}/requests.xml`, { form })).status).toBe(200);
    const [row] = await db.selectFrom('reports').selectAll().execute();
    expect(row).toMatchObject({
      ...{ area_code: area.code, origin: 'open311', identity: 'account', reporter_id: personId },
    });
  });
});

describe('asking for requests', () => {
  const ids = async (response: Response) => {
    expect(response.status).toBe(200);
    const found = (await response.json()) as { service_request_id: string }[];
    return found.map((one) => one.service_request_id);
  };

  test('gives the last ninety days, narrowed by service, status and dates', async ({
    visit,
    make,
    clock,
  }) => {
    const ago = (days: number) => new Date(clock.now.getTime() - days * DAY);
    const old = await make.report({ filedAt: ago(120) });
    const road = await make.report({ filedAt: ago(20) });
    const drain = await make.report({ filedAt: ago(10), category: 'drainase' });
    const done = await make.report({ filedAt: ago(5), state: 'closed' });
    const list = async (query: string) => ids(await visit(`${BASE}/requests.json${query}`));
    expect(await list('')).toEqual([done.code, drain.code, road.code]);
    expect(await list('?service_code=drainase,sampah')).toEqual([drain.code]);
    expect(await list('?status=closed')).toEqual([done.code]);
    expect(await list('?status=open')).toEqual([drain.code, road.code]);
    const date = (days: number) => encodeURIComponent(w3cDate(ago(days), 'Asia/Jakarta'));
    expect(await list(`?start_date=${date(130)}`)).toEqual([old.code]);
    expect(await list(`?start_date=${date(12)}&end_date=${date(7)}`)).toEqual([drain.code]);
    // a client that forgets to write %2B
    expect(
      await list(`?start_date=${w3cDate(ago(12), 'Asia/Jakarta')}&end_date=${date(7)}`),
    ).toEqual([drain.code]);
    expect(await list(`?service_request_id=${old.code},${road.code}`)).toEqual([
      road.code,
      old.code,
    ]);
    expect(await list(`?service_request_id=${old.code}&status=closed`)).toEqual([old.code]);
  });

  test.for([
    'start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z',
    'start_date=2026-06-01T00:00:00Z&end_date=2026-05-01T00:00:00Z',
    'start_date=2026-06-01',
    'start_date=2026-06-01T00:00:00',
    'end_date=kemarin',
    'status=selesai',
    `service_request_id=${Array.from({ length: 201 }, (_, n) => n).join(',')}`,
  ])('%s is refused', async (query, { visit }) => {
    expect((await visit(`${BASE}/requests.json?${query}`)).status).toBe(400);
  });

  test('lists nothing that is not public, and of an unverified one no word', async ({
    visit,
    make,
  }) => {
    const secret = {
      title: 'Judul rahasia',
      body: 'Kata rahasia di dalam',
      place: 'Tempat rahasia',
    };
    const filed = await make.report({ ...secret, state: 'filed' });
    const hidden = await make.report({ ...secret, hiddenAt: new Date() });
    const closedOff = await make.report({ ...secret, identity: 'confidential', isPublic: false });
    expect(await ids(await visit(`${BASE}/requests.json`))).toEqual([]);
    for (const { code } of [filed, hidden]) {
      const answer = await (await visit(`${BASE}/requests/${code}.json`)).text();
      expect(answer).not.toContain('rahasia');
      expect(JSON.parse(answer)).toMatchObject([
        {
          service_request_id: code,
          status: 'open',
          service_code: 'jalan_rusak',
          description: null,
          lat: null,
        },
      ]);
    }
    for (const path of [
      `requests/${closedOff.code}`,
      `request/${closedOff.code}`,
      `tokens/${closedOff.code}`,
    ]) {
      expect((await visit(`${BASE}/${path}.json`)).status).toBe(404);
    }
    expect(
      await ids(await visit(`${BASE}/requests.json?service_request_id=${closedOff.code}`)),
    ).toEqual([]);
  });

  test('is open to pages elsewhere, and to the code of this city alone', async ({
    visit,
    make,
  }) => {
    const response = await visit(`${BASE}/requests.json`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    await make.area({ code: '99.01.01.1001' });
    expect((await visit(`${BASE}/requests.json?jurisdiction_id=9901`)).status).toBe(200);
    expect((await visit(`${BASE}/requests.json?jurisdiction_id=31.71`)).status).toBe(404);
  });
});

describe('updates', () => {
  test('whoever has no part in a report cannot speak for it', async ({ visit, make }) => {
    const cast = await castOf(make);
    const shown = await make.report({ state: 'assigned', owner: cast.office });
    const closedOff = await make.report({ state: 'assigned', owner: cast.office, isPublic: false });
    const post = async (code: string, personId: string) => {
      const form = {
        ...{ api_key: await make.token(personId), service_request_id: code },
        ...{ status: 'IN_PROGRESS', description: 'Kami kerjakan.' },
      };
      return (await visit(`${BASE}/servicerequestupdates.json`, { form })).status;
    };
    expect(await post(shown.code, cast.neighbour.personId)).toBe(403);
    expect(await post(closedOff.code, cast.liaison.personId)).toBe(404);
    expect(await post('zzzzzzzz', cast.liaison.personId)).toBe(404);
    expect(await post(shown.code, cast.liaison.personId)).toBe(200);
  });
});
