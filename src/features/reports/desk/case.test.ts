import sharp from 'sharp';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { htmlProblems } from '#test/html.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';

const photo = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 16, height: 16, channels: 3, background: 'teal' } })
          .png()
          .toBuffer(),
      ),
    ],
    'bukti.png',
    { type: 'image/png' },
  );

describe('a case on the desk', () => {
  test('goes from verified to closed by what the page offers', async ({ make, visit, db }) => {
    const agency = await make.agency({ name: 'Dinas Selokan' });
    const coordinator = await make.person({ posts: ['report_coordinator'] });
    const officer = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const { id } = await make.report({ state: 'filed', title: 'Selokan pecah' });
    const here = `/meja/laporan/${id}`;
    const steps = [
      [coordinator, 'verify-report', { note: '' }],
      [coordinator, 'assign-report', { officeId: agency.id, note: 'Mohon dikerjakan' }],
      [officer, 'start-report', { note: 'Besok kami datang' }],
      [officer, 'answer-report', { body: 'Selokan sudah disemen.', proofPhotos: await photo() }],
      [coordinator, 'confirm-closed', { note: '' }],
    ] as const;
    for (const [as, deed, form] of steps) {
      const offered = await (await visit(here, { as })).text();
      expect(offered).toContain(`action="${here}/${deed}"`);
      expect(await htmlProblems(offered)).toEqual([]);
      const done = await visit(`${here}/${deed}`, { as, form });
      expect(done.headers.get('location')).toBe(`${here}?selesai=${deed}`);
    }
    const report = await findReport(db, id);
    expect(report).toMatchObject({ state: 'closed', closedBy: 'second_person' });
    const files = await db.selectFrom('report_files').selectAll().execute();
    expect(files).toMatchObject([{ report_id: id, stage: 'answer' }]);
    const page = await (await visit(here, { as: coordinator })).text();
    expect(page).toContain('Selokan sudah disemen.');
    expect(page).toContain('/berkas/');
  });

  test('keeps what was typed when an answer is refused', async ({ make, visit }) => {
    const { as, id } = await atWork(make);
    const body = 'Sudah kami kerjakan tadi pagi.';
    const refused = await visit(`/meja/laporan/${id}/answer-report`, {
      as,
      form: { body, proof: '' },
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Sertakan bukti');
    expect(page).toContain(body);
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('refuses a file that is no photo, and says so at its field', async ({ make, visit }) => {
    const { as, id } = await atWork(make);
    const fake = new File(['<svg onload=alert(1)>'], 'foto.png', { type: 'image/png' });
    const refused = await visit(`/meja/laporan/${id}/answer-report`, {
      as,
      form: { body: 'Sudah dikerjakan tadi.', proofPhotos: fake },
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Ini bukan foto');
    expect(page).toContain('Sudah dikerjakan tadi.');
  });

  test('tells the second of two officers that it is answered, and shows that answer', async ({
    make,
    visit,
  }) => {
    const { as, id, agency } = await atWork(make);
    const colleague = await make.person({ posts: [{ post: 'agency_head', group: agency }] });
    const form = (body: string) => ({ form: { body, proof: 'Terlihat di lokasi' } });
    await visit(`/meja/laporan/${id}/answer-report`, { as, ...form('Jawaban yang pertama.') });
    const second = await visit(`/meja/laporan/${id}/answer-report`, {
      as: colleague,
      ...form('Jawaban yang kedua.'),
    });
    const page = await second.text();
    expect(second.status).toBe(422);
    expect(page).toContain('Sudah dijawab petugas lain');
    expect(page).toContain('Jawaban yang pertama.');
  });

  test('fills in a template behind what was typed, and writes nothing', async ({
    make,
    visit,
    db,
  }) => {
    const { as, id, agency } = await atWork(make);
    const template = await makeTemplate(db, {
      officeId: agency.id,
      by: as.personId,
      body: 'Laporan {kode} sudah selesai.',
    });
    const { code } = await findReport(db, id);
    const filled = await visit(`/meja/laporan/${id}/use-template`, {
      as,
      form: { body: 'Terima kasih.', template },
    });
    const page = await filled.text();
    expect(page).toContain(`Terima kasih.\n\nLaporan ${code} sudah selesai.`);
    expect((await findReport(db, id)).state).toBe('in_progress');
  });

  test('sends an office that gave it back to its list', async ({ make, visit }) => {
    const { as, id } = await atWork(make);
    await make.diskominfo();
    const back = await visit(`/meja/laporan/${id}/send-back`, {
      as,
      form: { reason: 'Ini tugas dinas lain' },
    });
    expect(back.headers.get('location')).toBe('/meja/laporan?selesai=send-back');
    const list = await (await visit('/meja/laporan?selesai=send-back', { as })).text();
    expect(list).toContain('Laporan kembali ke koordinator.');
    expect((await visit(`/meja/laporan/${id}`, { as })).status).toBe(403);
  });

  test('takes a photo out of the public copy and puts it back', async ({ make, visit, db }) => {
    const { as: officer, id } = await atWork(make);
    const form = { body: 'Sudah dikerjakan tadi.', proofPhotos: await photo() };
    await visit(`/meja/laporan/${id}/answer-report`, { as: officer, form });
    const as = await make.person({ posts: ['report_coordinator'] });
    const { file_id: fileId } = await db
      .selectFrom('report_files')
      .selectAll()
      .executeTakeFirstOrThrow();
    const shown = () => db.selectFrom('published_report_files').selectAll().execute();

    await visit(`/meja/laporan/${id}/hide-photo`, { as, form: { fileId } });
    expect(await shown()).toHaveLength(0);
    await visit(`/meja/laporan/${id}/show-photo`, { as, form: { fileId } });
    expect(await shown()).toHaveLength(1);
    const refused = await visit(`/meja/laporan/${id}/hide-photo`, {
      as: officer,
      form: { fileId },
    });
    expect(refused.status).toBe(422);
  });

  test('makes a bulletin draft of an answer in one click', async ({ make, visit, db }) => {
    const { as, id } = await atWork(make);
    const form = { body: 'Sudah dikerjakan tadi.', proof: 'Di lokasi' };
    await visit(`/meja/laporan/${id}/answer-report`, { as, form });
    const { id: answerId } = await db
      .selectFrom('report_answers')
      .select('id')
      .executeTakeFirstOrThrow();
    const drafted = await visit(`/meja/laporan/${id}/draft-bulletin`, { as, form: { answerId } });
    expect(drafted.status).toBe(303);
    const draft = await visit(drafted.headers.get('location')!, { as });
    expect(await draft.text()).toContain('Sudah dikerjakan tadi.');
  });

  test('finds what it may be the same as, and merges with one press', async ({
    make,
    visit,
    db,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const pin = { latitude: -5.1131, longitude: 105.3067 };
    const first = await make.report({ state: 'assigned', title: 'Lubang di tikungan', pin });
    const near = { latitude: pin.latitude + 0.0002, longitude: pin.longitude };
    const again = await make.report({ state: 'filed', title: 'Jalan bolong', pin: near });
    await make.report({
      state: 'filed',
      title: 'Jauh dari sini',
      pin: { latitude: -5.2, longitude: 105.4 },
    });

    const page = await (await visit(`/meja/laporan/${again.id}`, { as })).text();
    expect(page).toContain('22 meter dari sini');
    expect(page).not.toContain('Jauh dari sini');
    await visit(`/meja/laporan/${again.id}/merge-report`, { as, form: { into: first.code } });
    expect(await findReport(db, again.id)).toMatchObject({
      state: 'duplicate',
      duplicateOf: first.id,
    });
  });
});

describe('a KIM that goes and looks', () => {
  test('reads what the public reads, and notes what it saw', async ({ make, visit, db }) => {
    const kim = await make.kim();
    const as = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const { id } = await make.report({ state: 'in_progress', title: 'Got meluap' });
    const officer = await make.person({ name: 'Petugas Rahasia' });
    await db
      .insertInto('report_notes')
      .values({
        id,
        report_id: id,
        at: new Date(),
        person_id: officer.personId,
        body: 'Catatan dalam kantor',
      })
      .execute();

    const page = await (await visit(`/meja/laporan/${id}`, { as })).text();
    expect(page).toContain('Got meluap');
    expect(page).not.toMatch(/Catatan dalam kantor|Petugas Rahasia|Siapa yang menunggu/);
    expect(await htmlProblems(page)).toEqual([]);

    const seen = { phase: 'before', verdict: 'confirmed', note: 'Benar, air semata kaki' };
    const done = await visit(`/meja/laporan/${id}/witness-report`, {
      as,
      form: { ...seen, witnessPhotos: await photo() },
    });
    expect(done.headers.get('location')).toBe(`/meja/laporan/${id}?selesai=witness-report`);
    const after = await (await visit(`/meja/laporan/${id}`, { as })).text();
    expect(after).toContain('Benar, air semata kaki');
    expect((await visit(`/meja/laporan/${id}/cetak`, { as })).status).toBe(403);
  });
});

async function atWork(make: Make) {
  const agency = await make.agency();
  const as = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
  const { id } = await make.report({ state: 'in_progress', owner: agency });
  return { as, id, agency };
}

async function makeTemplate(
  db: Db,
  { officeId, by, body }: { officeId: string; by: string; body: string },
) {
  const id = newId();
  await db
    .insertInto('report_templates')
    .values({
      id,
      office_id: officeId,
      title: 'Sudah selesai',
      body,
      created_by: by,
      updated_at: new Date(),
    })
    .execute();
  return id;
}
