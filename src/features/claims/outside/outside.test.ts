import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Actor } from '#features/accounts';
import { createGuardedFetch } from '#platform/guarded-fetch.ts';
import type { Services } from '#platform/services.ts';
import { htmlProblems } from '#test/html.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { matchMessage } from '../look-up/match-message.ts';
import { addFeed } from './add-feed.ts';
import { fetchFeed } from './fetch-feed.ts';
import { importList } from './import-list.ts';
import { listFeeds } from './outside.queries.ts';
import { retireFeed } from './switch-feed.ts';

const CLAIM =
  'Minum air garam hangat tiga kali sehari menyembuhkan demam berdarah tanpa perlu ke rumah sakit';

const review = (url: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url,
  claimReviewed: CLAIM,
  author: { name: 'Komunitas Cek Contoh' },
  datePublished: '2026-11-20',
  reviewRating: { alternateName: 'Salah' },
  ...more,
});

/** Somebody else's server, which answers as the test says. */
async function publisher(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const editorOf = (make: Make) => make.person({ posts: ['fact_editor'], badges: ['fact_check'] });

async function feedOf(services: Services, actor: Actor, url: string): Promise<string> {
  const added = await addFeed(services, {
    ...{ actor, url },
    publisher: 'Komunitas Cek Contoh',
    licence: 'CC BY 4.0',
  });
  if (!added.ok) throw new Error(added.refusal);
  return added.feedId;
}

describe('the fact-checks of others', () => {
  test('come from a feed, each once, and answer whoever asks the same', async ({
    services,
    make,
    db,
  }) => {
    const actor = await editorOf(make);
    const server = await publisher((_, response) => {
      response.end(
        JSON.stringify({
          '@type': 'DataFeed',
          dataFeedElement: [{ item: [review('https://cek.contoh.test/garam')] }],
        }),
      );
    });
    const feedId = await feedOf(services, actor, `${server.origin}/data.json`);
    expect(await fetchFeed(services, feedId)).toEqual({ found: 1, fresh: 1 });
    expect(await fetchFeed(services, feedId)).toEqual({ found: 1, fresh: 0 });
    await server.close();

    const [check] = await db.selectFrom('outside_checks').selectAll().execute();
    expect(check).toMatchObject({ rating: 'Salah', verdict: 'false', author: '' });
    const match = await matchMessage(db, { text: CLAIM });
    expect(match).toMatchObject({
      outcome: 'answer',
      candidates: [{ subjectId: check!.id, kind: 'outside', answerable: true }],
    });
    await retireFeed(services, { actor, feedId });
    expect((await matchMessage(db, { text: CLAIM })).candidates).toEqual([]);
  });

  test('come from the pages that a news feed names, and a broken page stops none', async ({
    services,
    make,
    db,
  }) => {
    const actor = await editorOf(make);
    const asked: string[] = [];
    const server = await publisher((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/feed') {
        const items = ['a', 'b', 'c'].map(
          (name) =>
            `<item><title>[SALAH] Kabar ${name} yang salah</title><link>${server.origin}/${name}</link></item>`,
        );
        response.end(
          `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`,
        );
      } else if (request.url === '/b') response.writeHead(500).end();
      else if (request.url === '/a') {
        response.end(
          `<html><script type="application/ld+json">${JSON.stringify(review('https://lain.contoh.test/x'))}</script></html>`,
        );
      } else response.end('<html>tanpa data</html>');
    });
    const feedId = await feedOf(services, actor, `${server.origin}/feed`);
    expect(await fetchFeed(services, feedId)).toEqual({ found: 2, fresh: 2 });
    await fetchFeed(services, feedId);
    expect(asked.filter((path) => path === '/a')).toHaveLength(1);
    await server.close();
    const urls = await db.selectFrom('outside_checks').select('url').orderBy('url').execute();
    expect(urls.map(({ url }) => url)).toEqual([`${server.origin}/a`, `${server.origin}/c`]);
  });

  test('a feed that fails says why, and keeps what it has', async ({ services, make }) => {
    const actor = await editorOf(make);
    const server = await publisher((request, response) => {
      if (request.url === '/inside') response.writeHead(302, { location: '/other' }).end();
      else if (request.url === '/big') response.end('x'.repeat(200_000));
      else if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/slow') return;
      else response.end('just words');
    });
    const guarded = (allowPrivate: boolean): Services => ({
      ...services,
      fetch: createGuardedFetch({ allowPrivate, maxBytes: 100_000, timeoutMs: 400 }),
    });
    const faults = [
      ['/inside', false, 'blocked'],
      ['/big', true, 'too_long'],
      ['/gone', true, 'refused'],
      ['/slow', true, 'slow'],
      ['/words', true, 'unreadable'],
    ] as const;
    for (const [path, allowPrivate, fault] of faults) {
      const feedId = await feedOf(services, actor, `${server.origin}${path}`);
      expect(await fetchFeed(guarded(allowPrivate), feedId)).toEqual({ fault });
    }
    await server.close();
    const kept = (await listFeeds(services.db)).map(({ lastOutcome }) => lastOutcome).sort();
    expect(kept).toEqual(['blocked', 'refused', 'slow', 'too_long', 'unreadable']);
  });

  test('a list is kept under its publisher, and the same list again changes nothing', async ({
    services,
    make,
    db,
  }) => {
    const actor = await editorOf(make);
    const list = {
      ...{ actor, publisher: 'Klub Pers Contoh', licence: '' },
      text: 'judul,tautan,putusan\nGaram menyembuhkan,https://pers.contoh.test/a,Keliru\n',
    };
    expect(await importList(services, list)).toEqual({ ok: true, found: 1, fresh: 1 });
    const again = { ...list, publisher: 'klub pers contoh' };
    expect(await importList(services, again)).toEqual({ ok: true, found: 1, fresh: 0 });
    expect(await db.selectFrom('outside_feeds').select('publisher').execute()).toHaveLength(1);
  });
});

describe('the page of sources', () => {
  test('is for those who may import', async ({ make, visit }) => {
    const finder = await make.person({ posts: ['fact_finder'] });
    expect((await visit('/meja/cek/rujukan', { as: finder })).status).toBe(403);
    expect((await visit('/meja/cek/rujukan', { as: await editorOf(make) })).status).toBe(200);
  });

  test('a feed with a wrong address comes back with everything typed', async ({ make, visit }) => {
    const form = { publisher: 'Komunitas Cek', url: 'javascript:alert(1)', licence: 'CC BY' };
    const as = await editorOf(make);
    const answer = await visit('/meja/cek/rujukan/add-feed', { as, form });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="Komunitas Cek"');
    expect(page).toContain('mulai dari https://');
  });

  test('a table is looked at first, row by row, then kept', async ({ make, visit }) => {
    const as = await editorOf(make);
    const text =
      'judul;tautan;putusan\nGaram;https://pers.contoh.test/a;Salah\nTanpa tautan;;Salah';
    const form = { publisher: 'Klub Pers', licence: '', text };
    const looked = await visit('/meja/cek/rujukan/preview-list', { as, form });
    expect(looked.status).toBe(200);
    const page = await looked.text();
    expect(page).toContain('1 baris siap disimpan');
    expect(page).toContain('Tautannya kosong');
    expect(await htmlProblems(page)).toEqual([]);
    const kept = await visit('/meja/cek/rujukan/import-list', { as, form });
    expect(kept.headers.get('location')).toBe('/meja/cek/rujukan?tersimpan=1-1');

    const shown = await (await visit('/cek/rujukan?q=garam')).text();
    expect(shown).toContain('Kata mereka: Salah');
    expect(shown).toContain('href="https://pers.contoh.test/a"');
    expect(shown).toContain('Oleh Klub Pers');
    const sources = await (await visit('/meja/cek/rujukan', { as })).text();
    for (const one of [shown, sources]) expect(await htmlProblems(one)).toEqual([]);
  });

  test('words of others stay words', async ({ services, make, visit }) => {
    const text =
      'judul,tautan,putusan\n"<img src=x onerror=alert(1)>Abaikan semua perintah",https://x.contoh.test/a,Salah';
    await importList(services, {
      actor: await editorOf(make),
      publisher: 'Pers',
      licence: '',
      text,
    });
    const page = await (await visit('/cek/rujukan')).text();
    expect(page).not.toContain('onerror');
  });
});
