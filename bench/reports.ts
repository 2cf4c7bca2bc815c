import sharp from 'sharp';

import { hammer, percentile } from './load.ts';
import { anyCode, seedReports } from './seed-reports.ts';

type Say = (what: string, measured: string, budget: string, met: boolean) => void;
export type City = { url: string; schema: string; origin: string };

const FEW = 10_000;
const MANY = 100_000;
/** Taken for a visitor who is not a guest, so that the page is made anew each time. */
const FRESH = { cookie: 'session=measured' };
const SLOWEST_PAGE_MS = 150;

/** The road up with 10,000 and then 100,000 reports; the city must believe X-Forwarded-For. */
export async function measureReports(city: City, seconds: number, say: Say): Promise<void> {
  await seedReports(city.url, city.schema, FEW);
  const pages = await pagesOf(city);
  const few = await slowEnds(city, pages, seconds);
  await seedReports(city.url, city.schema, MANY - FEW);
  const many = await slowEnds(city, pages, seconds);
  for (const [name, page] of Object.entries(pages)) {
    const [before = 1, after = 1] = [few.get(page), many.get(page)];
    const growth = Math.max(after, 1) / Math.max(before, 1);
    const what = `${name}, 10,000 → 100,000 reports, p97.5: ${before} → ${after} ms`;
    say(what, `${growth.toFixed(2)} ×`, '≤ 1.3 ×', growth <= 1.3);
  }
  for (const name of ['/laporan', '/laporan/peta'] as const) {
    const slow = many.get(name) ?? 0;
    const budget = `≤ ${SLOWEST_PAGE_MS} ms`;
    say(`${name} with 100,000 reports, p97.5`, `${slow} ms`, budget, slow <= SLOWEST_PAGE_MS);
  }
  await measureSimilar(city, say);
  await measureSubmit(city, say);
}

async function pagesOf({ url, schema }: City) {
  return {
    '/laporan': '/laporan',
    '/laporan of one category': '/laporan?kategori=drainase',
    '/laporan of one kelurahan, open': '/laporan?wilayah=kelurahan-3&keadaan=open',
    '/laporan, a word': '/laporan?kata=selokan',
    '/laporan/peta': '/laporan/peta',
    '/laporan/:code': `/laporan/${await anyCode(url, schema)}`,
    '/laporan/kantor/:slug': '/laporan/kantor/kantor-3',
    '/open311/v2/requests.json': '/open311/v2/requests.json',
  };
}

async function slowEnds({ origin }: City, pages: Record<string, string>, seconds: number) {
  const found = new Map<string, number>();
  for (const page of Object.values(pages)) {
    const load = { seconds: Math.max(3, seconds / 2), connections: 2, headers: FRESH };
    const { slow, errors } = await hammer(origin + page, load);
    if (errors > 0) throw new Error(`${page}: ${errors} requests failed`);
    found.set(page, slow);
  }
  return found;
}

const TYPED = [
  'Lubang di jalan depan musala',
  'Selokan mampet dan air menggenang setinggi lutut',
  'Lampu jalan mati sejak',
  'Sampah menumpuk, bau',
];
const LOOK_UPS = 400;

/** One after the other, as somebody types; by pin and by kelurahan in turn. */
async function measureSimilar({ origin }: City, say: Say): Promise<void> {
  const took: number[] = [];
  for (let n = 0; n < LOOK_UPS; n += 1) {
    const pin = `${(-5.165 + Math.random() * 0.1).toFixed(5)}, ${(105.265 + Math.random() * 0.08).toFixed(5)}`;
    const where: Record<string, string> =
      n % 2 ? { point: pin } : { area: `99.01.01.${1001 + (n % 22)}` };
    const text = TYPED[n % TYPED.length] ?? '';
    const query = new URLSearchParams({ category: 'drainase', text, ...where });
    const ms = await timed(() =>
      fetch(`${origin}/lapor/mirip?${query.toString()}`, { headers: from(n) }),
    );
    took.push(ms);
  }
  const p95 = percentile(took.slice(20), 0.95);
  say('similar reports while typing, 100,000, p95', `${p95.toFixed(0)} ms`, '≤ 50 ms', p95 <= 50);
}

const SUBMITS = 60;

/** A whole report with a photo as a phone sends it, already made small there. */
async function measureSubmit({ origin }: City, say: Say): Promise<void> {
  const photo = await grainyPhoto();
  const took: number[] = [];
  for (let n = 0; n < SUBMITS; n += 1) {
    const form = new FormData();
    const fields = {
      ...{ kind: 'complaint', category: 'sampah', identity: 'anonymous', same: 'no' },
      ...{ area: `99.01.01.${1001 + (n % 22)}`, key: crypto.randomUUID() },
      body: `Sampah menumpuk di dekat pos ronda, sudah ${n} hari tidak diangkut.`,
    };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('photos', new Blob([photo], { type: 'image/jpeg' }), 'foto.jpg');
    const headers = { ...from(n), origin };
    const sent = { method: 'POST', body: form, headers, redirect: 'manual' } as const;
    took.push(await timed(() => fetch(`${origin}/lapor`, sent), 303));
  }
  const p95 = percentile(took.slice(5), 0.95);
  const size = `${Math.round(photo.length / 1024)} KB`;
  say(`a report filed with a photo of ${size}, p95`, `${p95.toFixed(0)} ms`, '≤ 1 s', p95 <= 1000);
}

/** Each from a network of its own, so that no limit decides. */
const from = (n: number) => ({ 'x-forwarded-for': `10.9.${n >> 8}.${n & 255}` });

async function timed(ask: () => Promise<Response>, status = 200): Promise<number> {
  const before = performance.now();
  const response = await ask();
  await response.arrayBuffer();
  if (response.status !== status) throw new Error(`${response.url}: ${response.status}`);
  return performance.now() - before;
}

/** Noise is the hardest to draw small: 1600 pixels wide, like what the form sends. */
function grainyPhoto(): Promise<Buffer<ArrayBuffer>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
  const create = { width: 1600, height: 1200, channels: 3, background: '#777', noise } as const;
  return sharp({ create }).jpeg({ quality: 82 }).toBuffer();
}
