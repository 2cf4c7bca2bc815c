import type { Actor } from '#features/accounts';
import { describe, expect, test } from '#test/test.ts';
import { bulletinRow } from '#test/bulletin-desk.ts';
import type { Make } from '#test/make/index.ts';
import { draftBulletin } from './draft-bulletin.ts';

/** A liaison of an agency with a draft begun through the front door of the feature. */
async function begun(make: Make, title = 'Imunisasi di posyandu') {
  const agency = await make.agency({ name: 'Dinas Contoh Sehat' });
  const writer = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
  const drafted = await draftBulletin(make.services, { actor: writer, issuerId: agency.id, title });
  if (!drafted.ok) throw new Error(drafted.refusal);
  return { agency, writer, id: drafted.bulletinId, path: `/meja/kabar/${drafted.bulletinId}` };
}

/** A form filled in whole, as a browser sends it. */
const filled = (issuerId: string, more: Record<string, string | string[] | Blob> = {}) => ({
  revision: '1',
  title: 'Imunisasi di posyandu terdekat',
  summary: 'Anak di bawah lima tahun diimunisasi. Tidak ada biaya. Bawa buku KIA.',
  who: 'Anak di bawah lima tahun',
  happensWhen: 'Rabu, 25 November 2026',
  happensWhere: 'Posyandu',
  how: 'Datang bersama anak',
  body: 'Kader sudah **siap**.',
  contact: 'Puskesmas Contoh',
  source: 'Surat 12/2026',
  dimension: 'living',
  topics: 'Kesehatan, #Anak',
  validFrom: '',
  validUntil: '2026-11-30',
  kind: 'announcement',
  urgency: 'important',
  issuerId,
  wholeCity: 'on',
  ...more,
});

describe('writing a bulletin', () => {
  test('an agency begins with a title and finds an empty form', async ({ make, visit }) => {
    const agency = await make.agency();
    const writer = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const form = { title: 'Air bersih', kind: 'programme', issuerId: agency.id };
    const begin = await visit('/meja/kabar/draft-bulletin', { as: writer, form });
    expect(begin.status).toBe(303);
    const page = await visit(begin.headers.get('location') ?? '', { as: writer });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('value="Air bersih"');
  });

  test('nobody begins one in the name of another office', async ({ make, visit }) => {
    const writer = await make.person({ posts: ['agency_liaison'] });
    const other = await make.agency();
    const form = { title: 'Air bersih', kind: 'programme', issuerId: other.id };
    const begin = await visit('/meja/kabar/draft-bulletin', { as: writer, form });
    expect(begin.status).toBe(422);
    expect(await begin.text()).toContain('value="Air bersih"');
  });

  test('a member of a KIM has no such desk', async ({ make, visit }) => {
    const member = await make.person({ posts: ['kim_chair'] });
    expect((await visit('/meja/kabar', { as: member })).status).toBe(403);
    expect((await visit('/meja/kabar/baru', { as: member })).status).toBe(403);
  });

  test('a guest is asked to sign in', async ({ visit }) => {
    expect((await visit('/meja/kabar')).status).toBe(303);
  });

  test('another agency does not see the draft', async ({ make, visit }) => {
    const { path } = await begun(make);
    const other = await make.person({ posts: ['agency_liaison'] });
    expect((await visit(path, { as: other })).status).toBe(403);
  });

  test('what was typed is kept, and the next page says what is missing', async ({
    make,
    visit,
  }) => {
    const { agency, writer, id, path } = await begun(make);
    const form = filled(agency.id, { source: '' });
    const saved = await visit(`${path}/save-draft`, { as: writer, form });
    expect(saved.headers.get('location')).toBe(`${path}/periksa`);
    const check = await (await visit(`${path}/periksa`, { as: writer })).text();
    expect(check).toContain('Belum lengkap');
    expect(check).toContain('<strong>siap</strong>');
    expect(await bulletinRow(make, id)).toMatchObject({
      topics: ['kesehatan', 'anak'],
      revision: 2,
      valid_until: new Date('2026-11-30T16:59:59Z'),
    });
  });

  test('an audience is shown by name and number before anything is sent', async ({
    make,
    visit,
  }) => {
    const { agency, writer, path } = await begun(make);
    const kim = await make.kim();
    await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const form = filled(agency.id, { kims: kim.id, wholeCity: [] });
    await visit(`${path}/save-draft`, { as: writer, form });
    const check = await (await visit(`${path}/periksa`, { as: writer })).text();
    expect(check).toContain(kim.name);
    expect(check).toMatch(/<dt>KIM<\/dt><dd><span class="figure">1</);
    expect(check).toMatch(/anggota<\/dt><dd><span class="figure">1</);
  });

  test('a place that does not exist is left out of the audience', async ({ make, visit, db }) => {
    const { agency, writer, id, path } = await begun(make);
    const form = filled(agency.id, { areas: ['99.99.99', '99.01'], wholeCity: [] });
    await visit(`${path}/save-draft`, { as: writer, form });
    const audience = await db
      .selectFrom('bulletin_audiences')
      .select(['kind', 'ref'])
      .where('bulletin_id', '=', id)
      .execute();
    expect(audience).toEqual([{ kind: 'area', ref: '99.01' }]);
  });

  test('too long, or no date: the page comes back with everything typed', async ({
    make,
    visit,
  }) => {
    const { agency, writer, id, path } = await begun(make);
    const body = `"><script>alert(1)</script> ${'panjang '.repeat(3_000)}`;
    const form = filled(agency.id, { body, validUntil: 'besok', areas: '99.01' });
    const answer = await visit(`${path}/save-draft`, { as: writer, form });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Terlalu panjang. Paling banyak 20000 huruf.');
    expect(page).toContain('Tulis tanggal yang benar');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; panjang');
    expect(page).not.toContain('<script>alert(1)');
    expect((await bulletinRow(make, id)).revision).toBe(1);
  });

  test('a NUL, a foreign kind, a hundred thousand signs: a clear answer, never a crash', async ({
    make,
    visit,
  }) => {
    const { agency, writer, path } = await begun(make);
    const form = filled(agency.id, {
      title: 'a\u0000b'.repeat(3),
      kind: 'x',
      topics: 'x,'.repeat(50_000),
    });
    const answer = await visit(`${path}/save-draft`, { as: writer, form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Pilih salah satu dari daftar.');
  });

  test('autosave answers with the new revision and no page', async ({ make, visit }) => {
    const { agency, writer, path } = await begun(make);
    const answer = await visit(`${path}/autosave`, { as: writer, form: filled(agency.id) });
    expect(await answer.json()).toEqual({ revision: 2 });
  });

  test('two writers: the second to save sees both texts and keeps the own one', async ({
    make,
    visit,
  }) => {
    const { agency, writer, id, path } = await begun(make);
    const colleague = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const theirs = filled(agency.id, { title: 'Judul dari rekan' });
    await visit(`${path}/autosave`, { as: colleague, form: theirs });

    const mine = filled(agency.id, { title: 'Judul dari saya' });
    const answer = await visit(`${path}/save-draft`, { as: writer, form: mine });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Orang lain menyimpan lebih dulu');
    expect(page).toContain('value="Judul dari saya"');
    expect(page).toMatch(/<del>.*rekan/);
    expect((await bulletinRow(make, id)).title).toBe('Judul dari rekan');

    const again = { ...mine, revision: '2' };
    expect((await visit(`${path}/save-draft`, { as: writer, form: again })).status).toBe(303);
    expect((await bulletinRow(make, id)).title).toBe('Judul dari saya');
  });

  test('whoever opens it is told who else is at it', async ({ make, visit }) => {
    const { agency, writer, path } = await begun(make);
    const colleague = await make.person({
      name: 'Rekan Contoh',
      posts: [{ post: 'agency_liaison', group: agency }],
    });
    await visit(`${path}/autosave`, { as: colleague, form: filled(agency.id) });
    const page = await (await visit(path, { as: writer })).text();
    expect(page).toContain('Rekan Contoh juga sedang mengubah tulisan ini.');
  });

  test('a picture is kept and asked for its description', async ({ make, visit, db }) => {
    const { agency, writer, id, path } = await begun(make);
    const { default: sharp } = await import('sharp');
    const bytes = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#336699' },
    })
      .png()
      .toBuffer();
    const picture = new File([new Uint8Array(bytes)], 'posyandu.png', { type: 'image/png' });
    const form = filled(agency.id, { pictures: picture });
    const saved = await visit(`${path}/save-draft`, { as: writer, form });
    expect(saved.headers.get('location')).toBe(path);
    const [file] = await db
      .selectFrom('bulletin_files')
      .selectAll()
      .where('bulletin_id', '=', id)
      .execute();
    expect(file).toMatchObject({ place: 0, alt: '' });

    const described = { fileId: file!.file_id, fileAlt: 'Anak di posyandu', revision: '2' };
    await visit(`${path}/save-draft`, { as: writer, form: filled(agency.id, described) });
    expect(await (await visit(`${path}/periksa`, { as: writer })).text()).toContain(
      'alt="Anak di posyandu"',
    );
  });

  test('what is no picture is refused in words, and the text stays', async ({ make, visit }) => {
    const { agency, writer, path } = await begun(make);
    const fake = new File(['<?php system("id"); ?>'], 'foto.png', { type: 'image/png' });
    const form = filled(agency.id, { pictures: fake, title: 'Judul yang tetap' });
    const answer = await visit(`${path}/save-draft`, { as: writer, form });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Ini bukan gambar JPEG, PNG, atau WebP.');
    expect(page).toContain('value="Judul yang tetap"');
  });

  test('nobody attaches a file that somebody else uploaded', async ({ make, visit, db }) => {
    const { agency, writer, id, path } = await begun(make);
    const form = filled(agency.id, { fileId: '018f0000-0000-7000-8000-000000000009' });
    await visit(`${path}/save-draft`, { as: writer, form });
    const files = await db
      .selectFrom('bulletin_files')
      .selectAll()
      .where('bulletin_id', '=', id)
      .execute();
    expect(files).toEqual([]);
  });

  test('a copy takes the words and leaves the dates', async ({ make, visit }) => {
    const editor: Actor = await make.person({ posts: ['city_editor'] });
    const { id } = await make.bulletin({ title: 'Lomba kampung bersih', happensWhen: 'Sabtu' });
    const copied = await visit(`/meja/kabar/${id}/duplicate-bulletin`, { as: editor, form: {} });
    const copy = await bulletinRow(
      make,
      (copied.headers.get('location') ?? '').split('/').at(-1) ?? '',
    );
    expect(copy).toMatchObject({
      state: 'draft',
      title: 'Lomba kampung bersih',
      happens_when: '',
      valid_until: null,
      written_by: editor.personId,
    });
  });
});
