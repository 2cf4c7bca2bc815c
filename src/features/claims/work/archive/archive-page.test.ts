import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';

import { listener, outside } from '#test/listener.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import type { RunJobs } from '#test/run-jobs.ts';
import { addEvidence } from '../add-evidence.ts';
import { archiveAgain } from '../archive-again.ts';
import { removeEvidence } from '../remove-evidence.ts';
import { readArchived } from './archive-page.ts';
import { readableHtml } from './readable.ts';

const PAGE = `<!doctype html><html><head><title>Warta &amp;
Kabar</title><style>p{}</style></head><body><p>Air keran <b>aman</b> diminum.</p>
<script>alert(1)</script><p>NIK 1872051205900001 &lt;contoh&gt; \u202eterbalik</p></body></html>`;
const TEXT = 'Air keran aman diminum.\nNIK ████████████████ <contoh> terbalik';

const html: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
};

type Parts = { db: Db; make: Make; services: Services; runJobs: RunJobs };

/** What became of the evidence with this address. */
async function archived(url: string, { db, make, services, runJobs }: Parts) {
  const finder = await make.person({ posts: ['fact_finder'] });
  const { id: claimId } = await make.claim({ state: 'evidence' });
  const evidence = {
    kind: 'primary',
    source: 'Warta',
    quote: '',
    note: '',
    stance: 'against',
  } as const;
  const outcome = await addEvidence(services, { claimId, actor: finder, url, ...evidence });
  await runJobs({ fetch: outside });
  const row = await db
    .selectFrom('claim_evidence')
    .selectAll()
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  return { outcome, row, claimId, finder };
}

describe('a page that a verdict stands on', () => {
  test('is kept as it was: bytes, hash, where it came from in the end, and its words', async ({
    db,
    make,
    services,
    runJobs,
  }) => {
    const parts = { db, make, services, runJobs };
    const site = await listener((request, response) => {
      if (request.url === '/kait') response.writeHead(302, { location: '/ke-sini' }).end();
      else html(request, response);
    });
    const { row } = await archived(site.url, parts);
    await site.close();
    const sha = createHash('sha256').update(PAGE).digest('hex');
    expect(row).toMatchObject({
      ...{ archive_state: 'kept', archive_sha: sha, archive_size: Buffer.byteLength(PAGE) },
      ...{ archive_title: 'Warta & Kabar', archive_text: TEXT, archive_note: '' },
      ...{ archived_at: parts.services.now(), archive_type: 'text/html; charset=utf-8' },
    });
    expect(row?.archive_final_url).toMatch(/\/ke-sini$/);
    const kept = await readArchived(parts.db, sha);
    expect(kept?.bytes.toString()).toBe(PAGE);
  });

  test.for([
    ['in a private network is never asked', 'http://10.0.0.1/', 'private_address'],
    [
      'at a name of this machine’s neighbours is never asked',
      'http://[fe80::1]/',
      'private_address',
    ],
    ['that nobody serves says so', 'http://127.0.0.1:9/', 'unreachable'],
  ] as const)('%s', async ([, url, why], { db, make, services, runJobs }) => {
    const { outcome, row } = await archived(url, { db, make, services, runJobs });
    expect(outcome).toEqual({ ok: true });
    expect(row).toMatchObject({ archive_state: 'failed', archive_note: why, archive_text: '' });
  });

  test.for([
    ['is not there any more', 410, 'not_there'],
    ['is for others only', 403, 'refused'],
  ] as const)('%s, and says so', async ([, status, why], { db, make, services, runJobs }) => {
    const site = await listener((_, response) => response.writeHead(status).end(PAGE));
    const { row } = await archived(site.url, { db, make, services, runJobs });
    await site.close();
    expect(row).toMatchObject({ archive_state: 'failed', archive_note: why, archive_text: '' });
  });

  test('that redirects into a private network leads nowhere', async ({
    db,
    make,
    services,
    runJobs,
  }) => {
    const parts = { db, make, services, runJobs };
    const site = await listener((_, response) =>
      response.writeHead(302, { location: 'http://192.168.1.1/' }).end(),
    );
    const { row } = await archived(site.url, parts);
    await site.close();
    expect(row?.archive_note).toBe('private_address');
  });

  test('longer than we read, or slower than we wait, is not kept', async ({
    db,
    make,
    services,
    runJobs,
  }) => {
    const parts = { db, make, services, runJobs };
    const long = await listener((_, response) => response.end('x'.repeat(20_000)));
    const slow = await listener(() => undefined);
    const { row: one } = await archived(long.url, parts);
    const { row: other } = await archived(slow.url, parts);
    await Promise.all([long.close(), slow.close()]);
    expect([one?.archive_note, other?.archive_note]).toEqual(['too_long', 'timed_out']);
  });

  test('can be tried again, and is not kept once the evidence was taken away', async ({
    db,
    make,
    services,
    runJobs,
  }) => {
    const parts = { db, make, services, runJobs };
    let isUp = false;
    const site = await listener((request, response) =>
      isUp ? html(request, response) : response.writeHead(503).end(),
    );
    const { row, claimId, finder: actor } = await archived(site.url, parts);
    expect(row?.archive_note).toBe('refused');
    isUp = true;
    const again = { claimId, actor, evidenceId: row?.id ?? '' };
    expect(await archiveAgain(services, again)).toEqual({ ok: true });
    await runJobs({ fetch: outside });
    const stateNow = () =>
      db.selectFrom('claim_evidence').select(['archive_state', 'removed_at']).executeTakeFirst();
    expect((await stateNow())?.archive_state).toBe('kept');

    await archiveAgain(services, again);
    await removeEvidence(services, { ...again, reason: 'Ternyata bukan itu' });
    const heard = site.heard.length;
    await runJobs({ fetch: outside });
    await site.close();
    expect(site.heard).toHaveLength(heard);
  });

  test('has to have a whole address on the web', async ({ db, make, services, runJobs }) => {
    const parts = { db, make, services, runJobs };
    for (const url of [
      'ftp://warta.test/',
      'javascript:alert(1)',
      'warta.test',
      'http://a:b@c.test/',
    ]) {
      const { outcome } = await archived(url, parts);
      expect(outcome).toEqual({ ok: false, refusal: 'bad_link' });
    }
  });
});

describe('the words of a page', () => {
  test('are never markup, however it is broken', () => {
    const broken = '<p>Satu<p>Dua<img src=x onerror=alert(1)><<b>script>Tiga</p';
    const { text } = readableHtml(broken);
    expect(text).toBe('Satu\nDua<script>Tiga');
  });

  // what took minutes before fails here by the runner's own limit
  test('of a page without end come to an end', () => {
    const parts = ['<div>', '<', '<!--', '<title ', '<script>', '</p', '&#', '<a b="'];
    for (const part of parts) {
      expect(readableHtml(part.repeat(300_000)).title, part).toBe('');
    }
  });
});
