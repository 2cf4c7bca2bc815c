import { describe, expect, test } from '#test/test.ts';
import { createGroup } from './create-group.ts';
import { editGroup } from './edit-group.ts';
import { countGroups, findGroupBySlug, kimsInAreas, listGroups, searchGroups } from './queries.ts';
import { freeSlug } from './slug.ts';

describe('the register', () => {
  test('finds a KIM by part of its name, by its area, or by a name nearly right', async ({
    make,
    db,
  }) => {
    await make.area({ code: '99.01.01.1001', name: 'Sumber Rejo' });
    await make.kim({ name: 'KIM Melati Jaya', areaCode: '99.01.01.1001' });
    await make.kim({ name: 'KIM Cempaka', areaCode: '99.01.01' });
    const names = async (words: string) =>
      (await listGroups(db, { words })).map(({ name }) => name);
    expect(await names('melati')).toEqual(['KIM Melati Jaya']);
    expect(await names('sumber rejo')).toEqual(['KIM Melati Jaya']);
    expect(await names('cempak')).toEqual(['KIM Cempaka']);
    expect(await names('mlati')).toEqual(['KIM Melati Jaya']);
    expect(await names('kimmelatijaya')).toEqual(['KIM Melati Jaya']);
    expect(await names('100%')).toEqual([]);
    expect(await names('_')).toEqual([]);
    expect(await names('')).toHaveLength(2);
  });

  test('is paged by name without gap or repeat, also when names are equal', async ({
    make,
    db,
  }) => {
    for (let number = 0; number < 7; number += 1) {
      await make.kim({
        name: number < 3 ? 'KIM Sama' : `KIM Contoh ${number}`,
        slug: `kim-${number}`,
      });
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await searchGroups(db, { kinds: ['kim'] }, { after, limit: 2 });
      seen.push(...page.groups.map(({ slug }) => slug));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect(await countGroups(db, { kinds: ['kim'] })).toBe(7);
  });

  test('starts from the beginning after a body that is not there', async ({ make, db }) => {
    await make.kim();
    expect((await searchGroups(db, {}, { after: 'tidak-ada', limit: 5 })).groups).toHaveLength(1);
  });

  test('narrows by kind and by place and all below it, and leaves out the dissolved', async ({
    make,
    services,
    db,
  }) => {
    await make.kim({ areaCode: '99.01.01.1001' });
    await make.kim({ areaCode: '99.01.02.1001' });
    await make.kim({ areaCode: '99.01.01', closedAt: services.now() });
    await make.office({ areaCode: '99.01.01.1001' });
    expect(await listGroups(db, { kinds: ['kim'], within: '99.01.01' })).toHaveLength(1);
    expect(await listGroups(db, { kinds: ['kim'], within: '99.01.01', closed: true })).toHaveLength(
      2,
    );
    expect(await listGroups(db, { within: '99.01' })).toHaveLength(3);
    expect(await kimsInAreas(db, ['99.01.01', '99.01.01.1001'])).toHaveLength(1);
    expect(await kimsInAreas(db, [])).toEqual([]);
  });
});

describe('entering a body', () => {
  const wish = {
    ...{ kind: 'kim' as const, name: 'KIM Contoh Baru', shortName: '', about: '', contact: '' },
    ...{ meetingPlace: '', foundedOn: '2019-11-20', areaCode: '99.01.01.1001' },
  };

  test('gives it an address and tells the ledger', async ({ make, services, db }) => {
    await make.area({ code: wish.areaCode });
    const actor = await make.person({ posts: ['kim_admin'] });
    expect(await createGroup(services, { ...wish, actor })).toMatchObject({
      created: true,
      slug: 'kim-contoh-baru',
    });
    expect(await findGroupBySlug(db, 'kim-contoh-baru')).toMatchObject({
      foundedOn: new Date('2019-11-20'),
      ownChannels: [],
    });
    const entries = await db.selectFrom('ledger_entries').select('act').execute();
    expect(entries).toEqual([{ act: 'group.registered' }]);
  });

  test('is refused for a name in use, a seat on the wrong level, and without the right', async ({
    make,
    services,
  }) => {
    await make.area({ code: wish.areaCode });
    const actor = await make.person({ posts: ['kim_admin'] });
    await createGroup(services, { ...wish, actor });
    const again = (more: object) => createGroup(services, { ...wish, actor, ...more });
    expect(await again({ name: 'kim contoh BARU' })).toEqual({
      created: false,
      refusal: 'name_taken',
    });
    expect(await again({ name: 'KIM Kota', areaCode: '99.01' })).toEqual({
      created: false,
      refusal: 'wrong_seat',
    });
    expect(await again({ name: 'Dinas Contoh', kind: 'agency' })).toEqual({
      created: false,
      refusal: 'wrong_seat',
    });
    const chair = await make.person({ posts: ['kim_chair'] });
    expect(await again({ name: 'KIM Lain', actor: chair })).toEqual({
      created: false,
      refusal: 'not_allowed',
    });
  });

  test('numbers an address that is taken', () => {
    expect(freeSlug('KIM Iring Mulyo', new Set(['kim-iring-mulyo', 'kim-iring-mulyo-2']))).toBe(
      'kim-iring-mulyo-3',
    );
    expect(freeSlug('Ж', new Set())).toBe('kelompok');
  });
});

describe('editing a body', () => {
  const said = { about: 'Kami warga.', contact: '0725', meetingPlace: 'Balai', ownChannels: [] };

  test('is the chair’s, but the name stays the register’s', async ({ make, services, db }) => {
    const kim = await make.kim({ name: 'KIM Tetap' });
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });
    const ownChannels = [{ channel: 'whatsapp_group', name: 'Warga RW 03', audience: 60 }];
    const outcome = await editGroup(services, {
      ...said,
      ownChannels,
      groupId: kim.id,
      name: 'KIM Ganti',
      actor: chair,
    });
    expect(outcome).toEqual({ edited: true });
    expect(await findGroupBySlug(db, kim.slug)).toMatchObject({
      name: 'KIM Tetap',
      contact: '0725',
      ownChannels,
    });
  });

  test('by Diskominfo may rename, never to a name in use; the address stays', async ({
    make,
    services,
    db,
  }) => {
    const kim = await make.kim({ name: 'KIM Lama', slug: 'kim-lama' });
    await make.kim({ name: 'KIM Ada' });
    const actor = await make.person({ posts: ['kim_admin'] });
    const rename = (name: string) => editGroup(services, { ...said, groupId: kim.id, name, actor });
    expect(await rename('KIM Ada')).toEqual({ edited: false, refusal: 'name_taken' });
    expect(await rename('KIM Baru')).toEqual({ edited: true });
    expect((await findGroupBySlug(db, 'kim-lama')).name).toBe('KIM Baru');
  });

  test('is refused to a member and to the chair of another KIM', async ({ make, services }) => {
    const kim = await make.kim();
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const other = await make.person({ posts: ['kim_chair'] });
    for (const actor of [member, other]) {
      expect(await editGroup(services, { ...said, groupId: kim.id, actor })).toEqual({
        edited: false,
        refusal: 'not_allowed',
      });
    }
  });
});
