import type { Hono } from 'hono';

import { createCityApp } from '#app';
import type { Actor } from '#features/accounts';
import { postUpdate, reopenReport } from '#features/reports';
import { createLogger } from '#platform/log.ts';
import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { buildAssets } from '#ui/assets.ts';
import { allAddresses } from './canary/addresses.ts';
import { fillCity } from './canary/fill-city.ts';
import { mark, marksIn } from './canary/marks.ts';
import { maySee, SEEN_BY_ALL } from './canary/table.ts';
import { ALL_VISITORS, postsNobodyHolds, visitorCalled } from './canary/visitors.ts';

const assets = buildAssets();
const TIMEOUT = { timeout: 120_000 };

async function appFor(services: Services, visitor: Actor | null): Promise<Hono<Env>> {
  return createCityApp(services, {
    assets: await assets,
    actorOf: () => Promise.resolve(visitor),
  });
}

/** Headers and body: a redirect or a file name gives away as much as a page. */
async function answerOf(app: Hono<Env>, { city }: Services, address: string): Promise<string> {
  const url = new URL(address, city.origin);
  const response = await app.request(url.toString(), { headers: { host: url.host } });
  expect(response.status, address).toBeLessThan(500);
  const headers = [...response.headers].map((header) => header.join(': ')).join('\n');
  return `${headers}\n${await response.text()}`;
}

describe('a mark in every private field', () => {
  test('every post is among those who look', () => {
    expect(postsNobodyHolds()).toEqual([]);
  });

  test.for(ALL_VISITORS)(
    'is met only where the table says: %s',
    TIMEOUT,
    async (name, { services: plain, make }) => {
      const lines: string[] = [];
      const log = createLogger('trace', { write: (line) => lines.push(line) });
      const services = { ...plain, log };
      const city = await fillCity(services, make);
      const visitor = await visitorCalled(make, city.bodies, name);
      const app = await appFor(services, visitor);

      const leaks: string[] = [];
      const seen = new Set<string>();
      for (const address of await allAddresses(app, services, city)) {
        // what was asked for is no news to who asked
        const answer = (await answerOf(app, services, address)).replaceAll(address, '');
        for (const met of marksIn(answer)) {
          seen.add(met);
          if (!maySee(name, met, address)) leaks.push(`${met} at ${address}`);
        }
      }
      expect(leaks).toEqual([]);
      expect([...seen]).toEqual(expect.arrayContaining(SEEN_BY_ALL));
      expect(lines.flatMap(marksIn)).toEqual([]);
    },
  );

  test('leaves the city through no webhook', async ({ services, make }) => {
    const { reports, cast, bodies } = await fillCity(services, make);
    await make.webhook(['report.filed', 'report.changed']);
    const coordinator = await make.worker(bodies.diskominfo, 'report_coordinator');
    const note = 'Petugas datang besok';
    for (const { id: reportId } of [reports.secret, reports.hidden]) {
      const updated = await postUpdate(services, { reportId, actor: cast.writer, note });
      expect(updated).toEqual({ ok: true });
    }
    const opened = { reportId: reports.open.id, actor: coordinator, reason: 'Belum selesai' };
    expect(await reopenReport(services, opened)).toEqual({ ok: true });
    const sent = (await make.announced()).filter(({ state }) => state === 'queued');
    expect(sent).toHaveLength(1);
    expect(marksIn(JSON.stringify(sent))).toEqual(['reporttext']);
  });

  test('is not found by searching for it', TIMEOUT, async ({ services, make }) => {
    await fillCity(services, make);
    const app = await appFor(services, null);
    /** Where the results lead; a word nobody wrote may still bring what is spelled like it. */
    const found = async (word: string) => {
      const page = await answerOf(app, services, `/cari?q=${word}`);
      return [...page.matchAll(/href="(\/(?:kabar|kim|wilayah|laporan|cek)\/[^"]+)"/g)].map(
        ([, at]) => at,
      );
    };
    const open = ['/kabar/kabar-published'];
    expect(await found(mark('publictext'))).toEqual(open);
    expect(await found(mark('claimtext'))).toContain('/cek/pesan-terbit');
    const inPublic = [...open, '/cek/pesan-terbit'];
    for (const name of HIDDEN_TEXT) {
      const more = (await found(mark(name))).filter((at) => !inPublic.includes(at ?? ''));
      expect(more, name).toEqual([]);
    }
  });
});

const HIDDEN_TEXT = [
  ...[
    'drafttext',
    'draftvariant',
    'inreviewtext',
    'changesaskedtext',
    'approvedtext',
    'discardedtext',
  ],
  ...['scheduledtext', 'withdrawntext', 'withdrawnvariant', 'proposedtext', 'refusedtext'],
  ...['questionasked', 'questionpassedon', 'questionsetaside', 'askername', 'writername'],
  ...['reportfiledtext', 'reportsecrettext', 'reporthiddentext', 'reporthistory', 'reportnote'],
  ...['digestdraft', 'digestcity'],
  ...['claimnewtext', 'claimjudgedtext', 'claimdrafttext', 'claimasidetext', 'claimwithdrawntext'],
  ...['claiminterimquote', 'claimsource', 'claimnote', 'tiptext', 'tippicture', 'variantstext'],
  ...['spreadplace', 'spreadnote', 'localnote', 'closedname', 'closedabout', 'historynote'],
];
