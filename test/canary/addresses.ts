import type { Hono } from 'hono';

import { letterCode } from '#features/bulletins';
import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { CLAIMS_ASKED_FURTHER, claimValues } from './claims.ts';
import type { FilledCity } from './fill-city.ts';
import { mark } from './marks.ts';

/** What may stand in each place of an address, by the segment before it: `kabar/:slug`. */
type Values = Record<string, string[]>;

/**
 * Every address of the app that can be asked for. A new route with a new kind of place in its
 * path has no value here and stops the test, so no output goes unwatched.
 */
export async function allAddresses(
  app: Hono<Env>,
  services: Services,
  city: FilledCity,
): Promise<string[]> {
  const values = await valuesOf(services, city);
  const patterns = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const found = [...new Set(patterns)].flatMap((pattern) => addressesOf(pattern, values));
  return [...found, ...ASKED_FURTHER(city)];
}

function addressesOf(pattern: string, values: Values): string[] {
  let built = [''];
  let before = '';
  for (const segment of segmentsOf(pattern)) {
    const name = /^:(\w+)/.exec(segment)?.[1];
    const choices = name ? values[`${before}/:${name}`] : [segment];
    if (!choices) throw new Error(`test/canary/addresses.ts has no values for ${before}/:${name}`);
    built = built.flatMap((start) => choices.map((choice) => `${start}/${choice}`));
    before = name ? `:${name}` : segment;
  }
  return built.length === 1 && built[0] === '' ? ['/'] : built;
}

/** Splits at slashes, but not at those inside of `{…}`. */
const segmentsOf = (pattern: string): string[] =>
  pattern.match(/:\w+(?:\{(?:[^{}]|\{[^{}]*\})*\})?|[^/]+/g) ?? [];

async function valuesOf({ db }: Services, city: FilledCity): Promise<Values> {
  const { bulletins, bodies, closed, relay, questions, reports, claims } = city;
  const cases = [reports.open, reports.filed, reports.secret, reports.hidden];
  const reportCodes = cases.map(({ code }) => code);
  const reportIds = cases.map(({ id }) => id);
  const bulletinIds = Object.values(bulletins).map(({ id }) => id);
  const bulletinSlugs = Object.values(bulletins).map(({ slug }) => slug);
  const groups = [...Object.values(bodies), closed].map(({ slug }) => slug);
  const areas = (await db.selectFrom('areas').select('slug').execute()).map(({ slug }) => slug);
  const codes = Object.values(questions).map(({ code }) => code);
  const files = await db.selectFrom('files').select(['sha256']).execute();
  const feeds = (names: string[]) =>
    names.flatMap((name) => ['rss', 'atom', 'json'].map((kind) => `${name}.${kind}`));
  return {
    'kabar/:slug': bulletinSlugs,
    'versi/:version': ['1', '2'],
    'kim/:slug': groups,
    'kim/:file': feeds([bodies.kim.slug, closed.slug]),
    'wilayah/:slug': areas,
    'wilayah/:file': feeds(areas.slice(-1)),
    'bulletins/:slug': bulletinSlugs,
    'bulletins/:id': bulletinIds,
    'groups/:slug': groups,
    'kit/:code': relay.links,
    ':code/:file': ['whatsapp.txt', 'sms.txt', 'panjang.txt', 'naskah.txt'],
    's/:code': relay.links,
    'tanya/:code': codes,
    'undangan/:token': [city.invitationToken],
    'berhenti/:token': [mark('followertoken')],
    'setuju/:token': [mark('followertoken')],
    'berkas/:name': files.map(({ sha256 }) => `${sha256}.webp`),
    'aset/:name': ['gaya.css'],
    'kabar/:id': bulletinIds,
    'kabar/:bulletinId': bulletinIds,
    'cakupan/:bulletinId': bulletinIds,
    'tugas/:id': [relay.task.id, relay.declined.id],
    'spreads/:spreadId': [relay.spread.id],
    'pertanyaan/:id': Object.values(questions).map(({ id }) => id),
    'kelompok/:slug': groups,
    'akhiri/:holding': [city.cast.endedHolding],
    'undangan/:id': [city.invitation],
    'laporan/:code': [...reportCodes, 'zzzzzzz9'],
    'laporan/:id': reportIds,
    'kantor/:slug': groups,
    'terkirim/:code': reportCodes,
    'ringkasan/:id': reports.digests,
    'kategori/:code': ['jalan_rusak', 'sikap_petugas'],
    'jawaban/:id': [reports.template],
    'reports/:code': reportCodes,
    'unggah/:id': ['0'.repeat(32)],
    'services/:file': ['jalan_rusak.json', 'jalan_rusak.xml'],
    'request/:file': reportCodes.flatMap((code) => [`${code}.json`, `${code}.xml`]),
    'requests/:file': reportCodes.flatMap((code) => [`${code}.json`, `${code}.xml`]),
    'tokens/:file': reportCodes.map((code) => `${code}.json`),
    'webhook/:id': [city.webhook.id],
    ...claimValues(claims, bodies),
    'surat/:code': [...bulletinIds.map(letterCode), '7Q2K-9XM4-T1C'],
  };
}

/** The same pages asked for with filters that reach further. */
const ASKED_FURTHER = ({ bodies, cast, reports }: FilledCity): string[] => [
  ...CLAIMS_ASKED_FURTHER,
  ...['verify', 'assign', 'ours', 'waiting', 'answered', 'look', 'all'].map(
    (tab) => `/meja/laporan?tab=${tab}`,
  ),
  `/meja/laporan/lembar-serah.csv?report=${reports.secret.id}&report=${reports.hidden.id}`,
  `/meja/laporan/serah-terima?kantor=${bodies.agency.id}&dari=${cast.writer.personId}`,
  ...['filed', 'rejected', 'open', 'late', 'assigned'].flatMap((state) =>
    ['/laporan', '/laporan/peta', '/laporan.json', '/laporan.geojson', '/laporan.rss'].map(
      (path) => `${path}?keadaan=${state}`,
    ),
  ),
  '/laporan/peta?kotak=105,-6,106,-5',
  '/lapor/mirip?category=jalan_rusak&text=laporan+isi+jalan&point=-5.11,105.3',
  '/lapor/mirip?category=lainnya&text=laporan+isi+jalan+lubang&area=99.01.01.1001',
  `/laporan?kantor=${bodies.agency.slug}`,
  ...['draft', 'in_review', 'withdrawn', 'expired'].flatMap((state) => [
    `/kabar?state=${state}`,
    `/kabar?status=${state}`,
    `/api/v1/bulletins?state=${state}`,
    `/meja/kabar?state=${state}`,
  ]),
  `/api/v1/relay-tasks?group=${bodies.kim.slug}`,
  `/api/v1/relay-tasks?group=${bodies.otherKim.slug}`,
  '/api/v1/groups?limit=100',
  '/ikuti?tentang=kota',
  ...['filed', 'rejected', 'open'].map((state) => `/api/v1/reports?state=${state}`),
  ...['requests.json', 'requests.xml', 'servicerequestupdates.json'].flatMap((name) => [
    `/open311/v2/${name}?service_request_id=${codesOf(reports).join(',')}`,
    `/open311/v2/${name}?start_date=2026-10-01T00:00:00Z`,
  ]),
];

const codesOf = ({ open, filed, secret, hidden }: FilledCity['reports']): string[] =>
  [open, filed, secret, hidden].map(({ code }) => code);
