import type { Actor } from '#features/accounts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

const SECRET_NAME = 'Sarinah Rahasia';
const SECRET_MAIL = 'sarinah.rahasia@contoh.test';

async function kimWithPeople(make: Make) {
  const kim = await make.kim({
    name: 'KIM Terang',
    about: 'Kami meneruskan kabar sampai ke RT.',
    contact: '0725 000 111',
  });
  const chair = await make.person({
    name: SECRET_NAME,
    email: SECRET_MAIL,
    posts: [{ post: 'kim_chair', group: kim }],
  });
  const member = await make.person({
    name: SECRET_NAME,
    posts: [{ post: 'kim_member', group: kim }],
  });
  return { kim, chair, member };
}

describe('the public register', () => {
  test('lists KIM with their area and never the name or address of a volunteer', async ({
    make,
    visit,
  }) => {
    const { kim } = await kimWithPeople(make);
    for (const path of ['/kim', `/kim/${kim.slug}`, '/kim?q=terang']) {
      const response = await visit(path);
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(page).toContain('KIM Terang');
      expect(page).not.toContain('Sarinah');
      expect(page).not.toContain(SECRET_MAIL);
    }
    const page = await (await visit(`/kim/${kim.slug}`)).text();
    expect(page).toContain('0725 000 111');
    expect(page).toContain('Terisi');
  });

  test('says so when nothing fits and when nothing is there', async ({ make, visit }) => {
    expect(await (await visit('/kim')).text()).toContain('Belum ada KIM yang terdaftar');
    await make.kim();
    expect(await (await visit('/kim?q=zzzzzz')).text()).toContain('Tidak ada KIM yang cocok');
    expect((await visit('/kim?wilayah=drop+table&setelah=%00')).status).toBe(200);
  });

  test('knows no page for an office or an unknown KIM', async ({ make, visit }) => {
    const office = await make.office();
    expect((await visit(`/kim/${office.slug}`)).status).toBe(404);
    expect((await visit('/kim/tidak-ada')).status).toBe(404);
  });

  test('shows Markdown of a KIM without its HTML', async ({ make, visit }) => {
    const kim = await make.kim({ about: 'Halo <script>alert(1)</script> **tebal**' });
    const page = await (await visit(`/kim/${kim.slug}`)).text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('<strong>tebal</strong>');
  });
});

describe('the desk of the register', () => {
  test('is closed to guests and to those without the right', async ({ make, visit }) => {
    const { kim, member } = await kimWithPeople(make);
    const outsider = await make.person({ posts: ['kim_chair'] });
    for (const path of [
      '/meja/kelompok',
      '/meja/kelompok/baru',
      `/meja/kelompok/${kim.slug}`,
      `/meja/kelompok/${kim.slug}/ubah`,
    ]) {
      expect((await visit(path)).status).toBe(303);
      expect((await visit(path, { as: member })).status).toBe(403);
      expect((await visit(path, { as: outsider })).status).toBe(403);
    }
  });

  test('registers a KIM and comes back with what was typed when something is wrong', async ({
    make,
    visit,
  }) => {
    await make.area({ code: '99.01.01.1001', name: 'Sumber Contoh' });
    const admin = await make.person({ posts: ['kim_admin'] });
    const form = {
      kind: 'kim',
      name: '',
      shortName: 'KIM SC',
      areaCode: '99.01.01.1001',
      about: 'Tentang kami',
      foundedOn: '2019-13-40',
    };

    const wrong = await visit('/meja/kelompok/create-group', { as: admin, form });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('Bagian ini perlu diisi.');
    expect(page).toContain('Tulis tanggal yang benar');
    expect(page).toContain('value="KIM SC"');
    expect(page).toContain('Tentang kami');

    const right = await visit('/meja/kelompok/create-group', {
      as: admin,
      form: { ...form, name: 'KIM Sumber Contoh', foundedOn: '' },
    });
    expect(right.status).toBe(303);
    expect(right.headers.get('location')).toBe(
      '/meja/kelompok/kim-sumber-contoh?selesai=registered',
    );
    expect((await visit('/meja/kelompok?q=sumber', { as: admin })).status).toBe(200);
  });

  test.for([
    [{ areaCode: '99.01' }, 'tidak cocok dengan jenis kelompok'],
    [{ name: 'KIM Terang' }, 'sudah dipakai kelompok lain'],
    [{ foundedOn: '2030-01-01' }, 'tidak boleh setelah hari ini'],
    [{ kind: 'partai' }, 'Pilih salah satu'],
    [{ name: 'x'.repeat(121) }, 'Paling banyak 120'],
  ] as [Record<string, string>, string][])(
    'refuses %j in words',
    async ([wrong, words], { make, visit }) => {
      await kimWithPeople(make);
      const admin = await make.person({ posts: ['kim_admin'] });
      const form = { kind: 'kim', name: 'KIM Baru', areaCode: '99.01.01.1001', ...wrong };
      const response = await visit('/meja/kelompok/create-group', { as: admin, form });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(words);
    },
  );

  test('keeps the channels of a KIM and says which row is filled by half', async ({
    make,
    visit,
    db,
  }) => {
    const { kim, chair } = await kimWithPeople(make);
    const path = `/meja/kelompok/${kim.slug}/edit-group`;
    const row = { channel_1: 'whatsapp_group', channelName_1: 'Warga RW 03', audience_1: '60' };

    const half = await visit(path, {
      as: chair,
      form: { ...row, channel_2: 'mosque', audience_2: 'banyak' },
    });
    const page = await half.text();
    expect(half.status).toBe(422);
    expect(page).toContain('Tulis nama salurannya');
    expect(page).toContain('value="Warga RW 03"');

    expect((await visit(path, { as: chair, form: row })).status).toBe(303);
    const stored = await db
      .selectFrom('groups')
      .select('own_channels')
      .where('id', '=', kim.id)
      .executeTakeFirstOrThrow();
    expect(stored.own_channels).toEqual([
      { channel: 'whatsapp_group', name: 'Warga RW 03', audience: 60 },
    ]);
  });
});

describe('members of a KIM', () => {
  test('are seen and brought in by their chair', async ({ make, visit, services }) => {
    const { kim, chair } = await kimWithPeople(make);
    const from = await visit(`/meja/kim/${kim.slug}/anggota`, { as: chair });
    expect(from.headers.get('location')).toBe(`/meja/kelompok/${kim.slug}`);
    expect(await (await visit(`/meja/kelompok/${kim.slug}`, { as: chair })).text()).toContain(
      SECRET_NAME,
    );

    const form = { post: 'kim_member', label: 'warga RW 03', maxUses: '5', days: '7' };
    const made = await visit(`/meja/kim/${kim.slug}/invite-members`, { as: chair, form });
    expect(made.status).toBe(303);
    const address = made.headers.get('location')!;
    const page = await (await visit(address, { as: chair })).text();
    expect(page).toContain(`${services.city.origin}/undangan/`);
    expect(page).toContain('class="qr"');

    const revoked = await visit(`${address}/revoke-invitation`, {
      as: chair,
      method: 'POST',
      form: {},
    });
    expect(revoked.status).toBe(303);
    const after = await (await visit(address, { as: chair })).text();
    expect(after).not.toContain('/undangan/' + 'x');
    expect(after).not.toContain('class="qr"');
    expect(
      (await visit(`${address}/revoke-invitation`, { as: chair, method: 'POST', form: {} })).status,
    ).toBe(422);
  });

  test('the invitation’s secret is shown to nobody else', async ({ make, visit }) => {
    const { kim, chair, member } = await kimWithPeople(make);
    const form = { post: 'kim_member', maxUses: '1', days: '1' };
    const made = await visit(`/meja/kim/${kim.slug}/invite-members`, { as: chair, form });
    const address = made.headers.get('location')!;
    const otherChair = await make.person({ posts: ['kim_chair'] });
    for (const visitor of [member, otherChair, await editorOf(make, kim)]) {
      expect((await visit(address, { as: visitor })).status).toBe(403);
    }
    const elsewhere = address.replace(kim.slug, otherChair.posts[0]!.groupSlug);
    expect((await visit(elsewhere, { as: otherChair })).status).toBe(404);
  });

  test('an invitation for too many or too long is refused beside the field', async ({
    make,
    visit,
  }) => {
    const { kim, chair } = await kimWithPeople(make);
    const form = { post: 'kim_chair', label: 'catatan saya', maxUses: '9999', days: 'lama' };
    const response = await visit(`/meja/kim/${kim.slug}/invite-members`, { as: chair, form });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('angka dari 1 sampai 200');
    expect(page).toContain('angka dari 1 sampai 60');
    expect(page).toContain('Pilih salah satu');
    expect(page).toContain('value="catatan saya"');
  });

  test('get a post, lose it, and the reasons stand beside the field', async ({ make, visit }) => {
    const { kim, chair, member } = await kimWithPeople(make);
    const path = `/meja/kelompok/${kim.slug}`;
    const give = (form: Record<string, string>) =>
      visit(`${path}/appoint-post`, { as: chair, form });
    expect((await give({ personId: member.personId, post: 'kim_editor' })).status).toBe(303);
    expect(await (await give({ personId: member.personId, post: 'kim_editor' })).text()).toContain(
      'sudah memegang jabatan itu',
    );
    expect(await (await give({ post: 'kim_editor' })).text()).toContain('Pilih anggota');
    expect(await (await give({ personId: member.personId, post: 'kim_chair' })).text()).toContain(
      'bukan wewenang Anda',
    );
    expect(await (await give({ personId: member.personId, post: 'raja' })).text()).toContain(
      'Pilih salah satu',
    );

    const page = await (await visit(path, { as: chair })).text();
    const link = /\/akhiri\/[0-9a-f-]{36}/.exec(page)![0];
    expect((await visit(`${path}${link}`, { as: chair })).status).toBe(200);
    expect(
      (await visit(`${path}${link}/end-post`, { as: chair, form: { personId: '' } })).status,
    ).toBe(303);
    expect(
      (await visit(`${path}${link}/end-post`, { as: chair, form: { personId: '' } })).status,
    ).toBe(422);
  });

  test('of another KIM are out of reach by changing the address', async ({ make, visit }) => {
    const { kim } = await kimWithPeople(make);
    const other = await make.kim();
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: other }] });
    const victim = await make.person();
    const held = await make.holding(victim.personId, kim, 'kim_member');
    expect(
      (
        await visit(`/meja/kelompok/${kim.slug}/akhiri/${held.id}/end-post`, {
          as: chair,
          form: {},
        })
      ).status,
    ).toBe(403);
    expect(
      (
        await visit(`/meja/kelompok/${other.slug}/akhiri/${held.id}/end-post`, {
          as: chair,
          form: {},
        })
      ).status,
    ).toBe(404);
  });
});

function editorOf(make: Make, kim: Awaited<ReturnType<Make['kim']>>): Promise<Actor> {
  return make.person({ posts: [{ post: 'kim_editor', group: kim }] });
}
