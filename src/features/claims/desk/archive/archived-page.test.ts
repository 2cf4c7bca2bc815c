import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { claimCastOf } from '#test/claim-cast.ts';
import { htmlProblems } from '#test/html.ts';
import { expect, test } from '#test/test.ts';
import { newId } from '#platform/ids.ts';

test('a kept page is read as words and taken away as bytes, never shown as a page', async ({
  make,
  visit,
  db,
  services,
}) => {
  const { finder, liaison } = await claimCastOf(make);
  const { id: claimId } = await make.claim({ state: 'evidence' });
  const bytes = Buffer.from('<script>alert(1)</script><p>Air aman.</p>');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const at = services.now();
  await db
    .insertInto('archived_pages')
    .values({ sha256, media_type: 'text/html', bytes: gzipSync(bytes), kept_at: at })
    .execute();
  const id = newId();
  await db
    .insertInto('claim_evidence')
    .values({
      ...{ id, claim_id: claimId, kind: 'primary', source: 'Warta', stance: 'against' },
      ...{ url: 'https://warta.test/air', archive_state: 'kept', archive_sha: sha256 },
      ...{ archive_type: 'text/html', archive_size: bytes.length, archived_at: at, added_at: at },
      ...{ archive_title: '<b>Air</b>', archive_text: 'Air aman. <script>' },
    })
    .execute();

  const here = `/meja/cek/${claimId}/bukti/${id}`;
  const page = await (await visit(here, { as: finder })).text();
  expect(page).toContain('Air aman. &lt;script&gt;');
  expect(page).toContain('&lt;b&gt;Air&lt;/b&gt;');
  expect(page).toContain(sha256);
  expect(await htmlProblems(page)).toEqual([]);

  const copy = await visit(`${here}/salinan`, { as: finder });
  expect(Buffer.from(await copy.arrayBuffer())).toEqual(bytes);
  expect(copy.headers.get('content-type')).toBe('application/octet-stream');
  expect(copy.headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(copy.headers.get('x-content-type-options')).toBe('nosniff');

  for (const path of [here, `${here}/salinan`]) {
    expect((await visit(path, { as: liaison })).status).toBe(403);
    expect((await visit(path)).status).not.toBe(200);
  }
  const { id: other } = await make.claim({ state: 'evidence' });
  const elsewhere = `/meja/cek/${other}/bukti/${id}`;
  expect((await visit(elsewhere, { as: finder })).status).toBe(404);
});
