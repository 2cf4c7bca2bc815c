import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { afterEach } from 'vitest';
import { z } from 'zod';

import { listener, outside } from '#test/listener.ts';
import { castOf, PLACE } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Visit, visitor } from '#test/visit.ts';
import { findReportByCode } from '../queries.ts';
import { assignReport } from '../work/assign-report.ts';
import { confirmClosed } from '../work/confirm-closed.ts';
import { verifyReport } from '../work/verify-report.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const Discovery = z.object({ endpoints: z.array(z.object({ url: z.string() })) });
const Services = z.array(z.object({ service_code: z.string(), metadata: z.boolean() }));
const Definition = z.object({
  attributes: z.array(
    z.object({ code: z.string(), values: z.array(z.object({ key: z.string() })) }),
  ),
});
const Posted = z
  .array(z.object({ service_request_id: z.string(), service_notice: z.string() }))
  .length(1);
const Requests = z.array(z.record(z.string(), z.unknown()));
const Updates = z.array(z.object({ status: z.string(), description: z.string() }));

const json = async <Schema extends z.ZodType>(schema: Schema, response: Response) => {
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
};

/** A picture on somebody else's server. */
async function pictureUrl(): Promise<string> {
  const bytes = await sharp({
    create: { width: 60, height: 40, channels: 3, background: '#aa3311' },
  })
    .png()
    .toBuffer();
  const { url, close } = await listener((_, response) => response.end(bytes));
  closers.push(close);
  return url;
}

describe('an Open311 client', () => {
  test('finds the service, files with a photo, and follows the report until it is closed', async ({
    services: plain,
    make,
    db,
    clock,
  }) => {
    // no two things happen at one moment
    const now = () => (clock.now = new Date(clock.now.getTime() + 1000));
    const services = { ...plain, now, fetch: outside };
    const visit = visitor(services);
    const cast = await castOf(make);
    await make.areaOnce(PLACE);
    const app = await make.person({ name: 'Aplikasi Warga' });
    const api_key = await make.token(app.personId);

    const found = await json(Discovery, await visit('/open311/v2/discovery.json'));
    const endpoint = new URL(found.endpoints[0]?.url ?? '').pathname;
    const offered = await json(
      Services,
      await visit(`${endpoint}/services.json?jurisdiction_id=99.01`),
    );
    const service_code = offered.find((one) => one.service_code === 'drainase')?.service_code ?? '';
    expect(offered.map((one) => one.service_code)).not.toContain('sikap_petugas');
    const { attributes } = await json(
      Definition,
      await visit(`${endpoint}/services/${service_code}.json`),
    );
    const [depth] = attributes;

    const form = {
      ...{ api_key, service_code, jurisdiction_id: '99.01', address_id: PLACE },
      ...{ lat: '-5.1136', long: '105.3067', address_string: 'Depan posyandu' },
      ...{ description: 'Selokan mampet, hubungi 0812-3456-7890.', email: 'warga@contoh.test' },
      ...{ first_name: 'Warga', last_name: 'Contoh', phone: '0812 3456 7890', device_id: 'abc' },
      [`attribute[${depth?.code ?? ''}]`]: depth?.values[1]?.key ?? '',
      media_url: await pictureUrl(),
    };
    const headers = { 'idempotency-key': 'kiriman-1', origin: 'https://aplikasi.contoh.test' };
    const [posted] = await json(
      Posted,
      await visit(`${endpoint}/requests.json`, { form, headers }),
    );
    const id = posted?.service_request_id ?? '';
    expect(posted?.service_notice).toMatch(/PIN \d{6}/);
    // the answer was lost, the client sends once more
    const again = await json(Posted, await visit(`${endpoint}/requests.json`, { form, headers }));
    expect(again).toEqual([posted]);
    expect(await db.selectFrom('reports').select('id').execute()).toHaveLength(1);

    const follow = async () =>
      (await json(Requests, await visit(`${endpoint}/requests/${id}.json`)))[0] ?? {};
    expect(await follow()).toMatchObject({
      status: 'open',
      service_code,
      description: null,
      lat: null,
    });
    expect(await json(Requests, await visit(`${endpoint}/tokens/${id}.json`))).toEqual([
      { service_request_id: id, token: id },
    ]);

    const { id: reportId } = await findReportByCode(db, id);
    await verifyReport(services, { reportId, actor: cast.coordinator });
    const hand = { officeId: cast.office.id, deputies: [], note: '' };
    await assignReport(services, { reportId, actor: cast.coordinator, ...hand });
    const shown = await follow();
    expect(shown).toMatchObject({
      status: 'open',
      extended_status: 'investigating',
      description: 'Selokan mampet, hubungi [nomor telepon disamarkan].',
      address: expect.stringContaining('Depan posyandu'),
      address_id: PLACE,
      lat: -5.1136,
      media_url: expect.stringMatching(/^http:\/\/uji\.localhost\/berkas\/[0-9a-f]{64}\.webp$/),
    });
    expect(JSON.stringify(shown)).not.toMatch(/contoh\.test|Warga Contoh|7890/);

    const office = await make.token(cast.liaison.personId);
    const update = async (fields: Record<string, string>) =>
      visit(`${endpoint}/servicerequestupdates.json`, {
        form: { api_key: office, service_request_id: id, ...fields },
      });
    const started = { status: 'IN_PROGRESS', description: 'Kami datang besok pagi.' };
    const [first, second] = [await update(started), await update(started)];
    expect(await first.json()).toEqual(await second.json());
    const fixed = { status: 'FIXED', description: 'Selokan sudah dibersihkan.' };
    const unproven = await update(fixed);
    expect(unproven.status).toBe(400);
    expect((await update({ ...fixed, media_url: await pictureUrl() })).status).toBe(200);
    expect(await follow()).toMatchObject({ status: 'open', extended_status: 'in_progress' });

    // a guest's report is confirmed by a second person
    await confirmClosed(services, { reportId, actor: cast.lurah });
    expect(await follow()).toMatchObject({
      status: 'closed',
      extended_status: 'fixed',
      status_notes: 'Selesai: Selokan sudah dibersihkan.',
    });
    const updates = await json(
      Updates,
      await visit(`${endpoint}/servicerequestupdates.json?service_request_id=${id}`),
    );
    expect(updates.map(({ status }) => status)).toEqual([
      'investigating',
      'investigating',
      'in_progress',
      'in_progress',
      'fixed',
    ]);
    expect(updates[3]?.description).toContain('Selokan sudah dibersihkan.');
  });

  test('with its own account it reopens what was not done', async ({ services, make, visit }) => {
    const { office, liaison } = await castOf(make);
    const { personId } = await make.person();
    const report = await make.report({
      state: 'answered',
      owner: office,
      reporterId: personId,
      answeredBy: liaison.personId,
    });
    const form = {
      ...{ api_key: await make.token(personId), service_request_id: report.code },
      ...{ status: 'REOPEN', description: 'Masih mampet.' },
    };
    expect((await visit('/open311/v2/servicerequestupdates.xml', { form })).status).toBe(200);
    expect(await findReportByCode(services.db, report.code)).toMatchObject({ state: 'reopened' });
  });
});

describe('the same in XML', () => {
  const read = async (visit: Visit, path: string) => {
    const response = await visit(path);
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    return new XMLParser().parse(text) as Record<string, unknown>;
  };

  test('each resource has its element, and words are escaped', async ({ visit, make }) => {
    const { code } = await make.report({
      title: 'Jalan <b> & got',
      body: 'Rusak \u0001 & "dalam" <sekali>',
    });
    expect(await read(visit, '/open311/v2/discovery.xml')).toHaveProperty(
      'discovery.endpoints.endpoint.url',
    );
    expect(await read(visit, '/open311/v2/services.xml')).toHaveProperty(
      'services.service.0.service_code',
    );
    expect(await read(visit, '/open311/v2/services/drainase.xml')).toHaveProperty(
      'service_definition.attributes.attribute.values.value.0.key',
    );
    for (const path of [`requests/${code}.xml`, `request/${code}.xml`, `requests/${code}`]) {
      expect(await read(visit, `/open311/v2/${path}`)).toMatchObject({
        service_requests: {
          request: { service_request_id: code, description: 'Rusak  & "dalam" <sekali>' },
        },
      });
    }
    expect(await read(visit, '/open311/v2/servicerequestupdates.xml')).toHaveProperty(
      'service_request_updates',
    );
  });
});
