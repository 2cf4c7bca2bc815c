import { createHash } from 'node:crypto';

import { letterCode } from '#features/bulletins';
import { storeDocument } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

async function letterOf(make: Make) {
  const { id } = await make.bulletin({ kind: 'circular' });
  return { id, path: `/cek/surat/${letterCode(id)}` };
}

describe('comparing a file', () => {
  const pdf = (inside: string) =>
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Type/Catalog${inside}>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    );
  const sent = (bytes: Buffer) => ({
    form: { file: new File([new Uint8Array(bytes)], 'surat.pdf', { type: 'application/pdf' }) },
  });

  async function withFile(services: Services, bulletinId: string, bytes: Buffer) {
    const upload = { originalName: 'edaran.pdf', uploadedBy: null };
    const kept = await storeDocument(services, bytes, upload);
    if (!kept.ok) throw new Error(kept.refusal);
    await services.db
      .insertInto('bulletin_files')
      .values({ bulletin_id: bulletinId, file_id: kept.file.id, place: 0, alt: 'Surat' })
      .execute();
    return kept.file.sha256;
  }

  test('the same bytes lead to their letter, which says so', async ({ make, visit, services }) => {
    const { id, path } = await letterOf(make);
    const sha256 = await withFile(services, id, pdf('/A'));
    const outcome = await visit('/cek/surat/compare-file', sent(pdf('/A')));
    expect([outcome.status, outcome.headers.get('location')]).toEqual([
      303,
      `${path}?berkas=${sha256}`,
    ]);
    const text = await (await visit(`${path}?berkas=${sha256}`)).text();
    expect(text).toContain('sama persis dengan yang diterbitkan');
    expect(text).toContain('edaran.pdf');
  });

  test('an address cannot make the page say so of another file', async ({
    make,
    visit,
    services,
  }) => {
    const { id, path } = await letterOf(make);
    await withFile(services, id, pdf('/B'));
    const foreign = createHash('sha256').update('another').digest('hex');
    for (const berkas of [foreign, 'sama', "' or 1=1"]) {
      const text = await (await visit(`${path}?berkas=${encodeURIComponent(berkas)}`)).text();
      expect(text).not.toContain('sama persis dengan yang diterbitkan');
    }
  });

  test('other bytes are not called false, and no file at all is asked for', async ({ visit }) => {
    const other = await visit('/cek/surat/compare-file', sent(pdf('/C')));
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('belum berarti palsu');
    const none = await visit('/cek/surat/compare-file', { form: { file: '' } });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('Pilih berkas suratnya dulu.');
  });

  test('nothing of it is kept', async ({ visit, db }) => {
    const before = await db.selectFrom('files').select('id').execute();
    await visit('/cek/surat/compare-file', sent(pdf('/D')));
    expect(await db.selectFrom('files').select('id').execute()).toEqual(before);
  });
});
