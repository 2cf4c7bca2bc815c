import { parse } from 'csv-parse/sync';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { describe, expect, test } from '#test/test.ts';

describe('the hand-over sheet', () => {
  test('holds the fields of the other register as PDF and CSV', async ({ make, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const { id, code } = await make.report({
      state: 'filed',
      title: 'Tiang listrik miring',
      body: 'Tiangnya miring 🙂\n=HYPERLINK("http://jahat.invalid")',
      place: 'Depan pasar',
      rw: 3,
    });
    const here = `/meja/laporan/${id}`;
    expect((await visit(`${here}/lembar-serah.pdf`, { as })).status).toBe(404);
    await visit(`${here}/mark-not-ours`, {
      as,
      form: { outsideBody: 'PLN ULP Contoh', reason: 'Tiang milik PLN' },
    });

    const pdf = await visit(`${here}/lembar-serah.pdf`, { as });
    const text = await textOf(new Uint8Array(await pdf.arrayBuffer()));
    for (const words of ['Tiang listrik miring', 'PLN ULP Contoh', 'Tiang milik PLN', code]) {
      expect(text).toContain(words);
    }
    const csv = await (await visit(`${here}/lembar-serah.csv`, { as })).text();
    const [row] = parse<Record<string, string>>(csv, { delimiter: ';', bom: true, columns: true });
    expect(row).toMatchObject({
      kode: code,
      judul: 'Tiang listrik miring',
      instansi: 'PLN ULP Contoh',
      kategori: 'Jalan rusak',
      anonim: 'Ya',
      rahasia: 'Tidak',
    });
    expect(row!['lokasi']).toContain('Depan pasar, RW 03');
  });

  test('keeps number and state of the other body, and shows them', async ({ make, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const { id } = await make.report({ state: 'filed' });
    const here = `/meja/laporan/${id}`;
    const form = { outsideBody: 'PLN ULP Contoh', reason: 'Tiang milik PLN' };
    await visit(`${here}/mark-not-ours`, { as, form });
    const update = { number: 'LAPOR-778812', state: 'sent', note: '' };
    await visit(`${here}/update-outside`, { as, form: update });
    expect(await (await visit(here, { as })).text()).toContain('LAPOR-778812');
  });

  test('of several is one file, and of what is not in sight none', async ({ make, visit }) => {
    const agency = await make.agency();
    const as = await make.person({ posts: ['report_coordinator'] });
    const other = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const ids: string[] = [];
    for (const title of ['Satu contoh', 'Dua contoh']) {
      const { id } = await make.report({ state: 'filed', title });
      const form = { outsideBody: 'PLN', reason: 'Milik PLN' };
      await visit(`/meja/laporan/${id}/mark-not-ours`, { as, form });
      ids.push(id);
    }
    const asked = `/meja/laporan/lembar-serah.csv?${ids.map((id) => `report=${id}`).join('&')}`;
    const csv = await (await visit(asked, { as })).text();
    expect(csv).toContain('Satu contoh');
    expect(csv).toContain('Dua contoh');
    expect(await (await visit(asked, { as: other })).text()).not.toContain('contoh');
  });
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ').replace(/\s+/g, ' ');
}
