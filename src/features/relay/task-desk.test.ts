import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';

const HOUR = 3_600_000;

describe('the desk of a KIM', () => {
  test('lists what waits, the most urgent first, and leaves out other KIM', async ({
    make,
    visit,
    services,
  }) => {
    const kim = await make.kim();
    const other = await make.kim();
    const member = await make.worker(kim);
    const at = (hours: number) => new Date(services.now().getTime() + hours * HOUR);
    const later = await make.bulletin({ title: 'Jadwal imunisasi bulan depan' });
    const soon = await make.bulletin({ title: 'Pemadaman listrik sore ini' });
    const theirs = await make.bulletin({ title: 'Kabar untuk kelurahan lain' });
    await make.task({ bulletinId: later.id, groupId: kim.id, dueAt: at(40) });
    await make.task({ bulletinId: soon.id, groupId: kim.id, dueAt: at(2) });
    await make.task({ bulletinId: theirs.id, groupId: other.id });

    const page = await (await visit('/meja/tugas', { as: member })).text();

    expect(page.indexOf('Pemadaman listrik')).toBeGreaterThan(0);
    expect(page.indexOf('Pemadaman listrik')).toBeLessThan(page.indexOf('Jadwal imunisasi'));
    expect(page).not.toContain('kelurahan lain');
  });

  test('pages through a long list without repeating or skipping', async ({
    make,
    visit,
    services,
  }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    for (let number = 0; number < 25; number += 1) {
      const bulletin = await make.bulletin({ title: `Kabar nomor ${number} untuk warga` });
      const dueAt = new Date(services.now().getTime() + number * HOUR);
      await make.task({ bulletinId: bulletin.id, groupId: kim.id, dueAt });
    }
    const first = await (await visit('/meja/tugas', { as: member })).text();
    const next = /href="(\/meja\/tugas\?[^"]*sesudah=[^"]*)"/
      .exec(first)?.[1]
      ?.replaceAll('&amp;', '&');
    const second = await (await visit(next!, { as: member })).text();
    const titles = [...`${first}${second}`.matchAll(/Kabar nomor (\d+) untuk warga<\/a>/g)];
    expect(titles.map(([, number]) => Number(number))).toEqual([...Array(25).keys()]);
  });

  test('a notice leads each reader to the task of their own KIM', async ({ make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const response = await visit(`/meja/tugas/kabar/${bulletin.id}`, { as: member });
    expect(response.headers.get('location')).toBe(`/meja/tugas/${task.id}`);
  });

  test('guests are sent to sign in, members of another KIM are refused', async ({
    make,
    visit,
  }) => {
    const kim = await make.kim();
    const stranger = await make.worker(await make.kim());
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    expect((await visit(`/meja/tugas/${id}`)).headers.get('location')).toContain('/masuk');
    expect((await visit(`/meja/tugas/${id}`, { as: stranger })).status).toBe(403);
    const accept = await visit(`/meja/tugas/${id}/accept-task`, { as: stranger, form: {} });
    expect(accept.status).toBe(403);
  });

  test('the kecamatan office looks at a task of its place and works on none', async ({
    make,
    visit,
  }) => {
    const kim = await make.kim({ areaCode: '99.01.01.1001' });
    const office = await make.office({ kind: 'kecamatan', areaCode: '99.01.01' });
    const camat = await make.worker(office, 'camat');
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const page = await visit(`/meja/tugas/${id}`, { as: camat });
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('accept-task');
    expect((await visit(`/meja/tugas/${id}/accept-task`, { as: camat, form: {} })).status).toBe(
      403,
    );
  });
});

describe('working on a task', () => {
  test('is two taps for a usual place: accept, and log where the last number is known', async ({
    db,
    make,
    visit,
  }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    await db
      .updateTable('groups')
      .set({
        own_channels: JSON.parse(
          '[{"channel":"whatsapp_group","name":"Warga RW 03","audience":60}]',
        ),
      })
      .where('id', '=', kim.id)
      .execute();
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const path = `/meja/tugas/${task.id}`;

    const accepted = await visit(`${path}/accept-task`, { as: member, form: {} });
    expect(accepted.status).toBe(303);
    const page = await (await visit(path, { as: member })).text();
    const button = formsOf(page).find((form) => form['place'] === 'Warga RW 03');
    const logged = await visit(`${path}/log-spread`, { as: member, form: button! });

    expect(logged.status).toBe(303);
    const spread = await db
      .selectFrom('spreads')
      .select(['channel', 'rw', 'audience_estimate as people', 'place'])
      .where('task_id', '=', task.id)
      .execute();
    expect(spread).toEqual([
      { channel: 'whatsapp_group', rw: 3, people: 60, place: 'Warga RW 03' },
    ]);
  });

  test('who logs without having accepted has accepted', async ({ db, make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await visit(`/meja/tugas/${task.id}/log-spread`, { as: member, form: spreadOf(kim) });
    const row = await db
      .selectFrom('relay_tasks')
      .select(['state', 'received_at', 'accepted_at', 'accepted_by'])
      .where('id', '=', task.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      state: 'accepted',
      received_at: expect.any(Date),
      accepted_at: expect.any(Date),
      accepted_by: member.personId,
    });
  });

  test('declining needs a reason, and tells the kecamatan and Diskominfo', async ({
    db,
    make,
    visit,
  }) => {
    const kim = await make.kim({ areaCode: '99.01.01.1001' });
    const member = await make.worker(kim);
    const camat = await make.worker(
      await make.office({ kind: 'kecamatan', areaCode: '99.01.01' }),
      'camat',
    );
    const admin = await make.worker(await make.diskominfo(), 'kim_admin');
    const bulletin = await make.bulletin();
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const path = `/meja/tugas/${task.id}/decline-task`;

    expect((await visit(path, { as: member, form: {} })).status).toBe(422);
    const other = await visit(path, { as: member, form: { reason: 'other', note: '' } });
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('Tuliskan alasannya.');
    const declined = await visit(path, {
      as: member,
      form: { reason: 'other', note: 'Ketua sedang sakit' },
    });

    expect(declined.status).toBe(303);
    const told = await db
      .selectFrom('deliveries')
      .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
      .select(['person_id', 'notices.body'])
      .where('deliveries.channel', '=', 'desk')
      .execute();
    expect(new Set(told.map((row) => row.person_id))).toEqual(
      new Set([camat.personId, admin.personId]),
    );
    expect(told[0]?.body).toContain('Ketua sedang sakit');
  });

  test('the second of two members who accept is told that the first did', async ({
    make,
    visit,
  }) => {
    const kim = await make.kim();
    const [first, second] = [await make.worker(kim), await make.worker(kim)];
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await visit(`/meja/tugas/${id}/accept-task`, { as: first, form: {} });
    const late = await visit(`/meja/tugas/${id}/accept-task`, { as: second, form: {} });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('Rekan Anda sudah lebih dulu');
  });

  test('nothing logged is not done; one spread is enough', async ({ db, make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id, state: 'accepted' });
    const finish = () => visit(`/meja/tugas/${id}/finish-task`, { as: member, form: {} });
    expect((await finish()).status).toBe(422);
    await make.spread({ taskId: id, personId: member.personId });
    expect((await finish()).status).toBe(303);
    const row = await db
      .selectFrom('relay_tasks')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.state).toBe('done');
  });

  test('the local note appears in this KIM’s kit and in no other', async ({ make, visit }) => {
    const [kim, other] = [await make.kim(), await make.kim()];
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const mine = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const theirs = await make.task({ bulletinId: bulletin.id, groupId: other.id });
    const saved = await visit(`/meja/tugas/${mine.id}/add-local-note`, {
      as: member,
      form: { localNote: 'Di balai RW 03, pukul 19.30' },
    });
    expect(saved.status).toBe(303);
    expect(await (await visit(`/kit/${mine.code}/whatsapp.txt`)).text()).toContain('balai RW 03');
    expect(await (await visit(`/kit/${theirs.code}/whatsapp.txt`)).text()).not.toContain(
      'balai RW 03',
    );
  });

  test('a note that is too long comes back as it was typed', async ({ make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const localNote = 'panjang '.repeat(40).trim();
    const response = await visit(`/meja/tugas/${id}/add-local-note`, {
      as: member,
      form: { localNote },
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(localNote);
  });

  test('what happened is kept, with who did it', async ({ db, make, visit }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin();
    const { id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await visit(`/meja/tugas/${id}/receive-task`, { as: member, form: {} });
    await visit(`/meja/tugas/${id}/accept-task`, { as: member, form: {} });
    await visit(`/meja/tugas/${id}/log-spread`, { as: member, form: spreadOf(kim) });
    await visit(`/meja/tugas/${id}/finish-task`, { as: member, form: {} });
    const history = await db
      .selectFrom('relay_task_history')
      .select(['event', 'person_id'])
      .where('task_id', '=', id)
      .orderBy('id')
      .execute();
    expect(history.map((row) => row.event)).toEqual(['received', 'accepted', 'spread', 'finished']);
    expect(new Set(history.map((row) => row.person_id))).toEqual(new Set([member.personId]));
  });
});

const spreadOf = (kim: { areaCode: string }) => ({
  id: newId(),
  channel: 'posyandu',
  areaCode: kim.areaCode,
  people: '35',
});

/** The hidden fields of each form of a page, as a tap on its button would send them. */
function formsOf(page: string): Record<string, string>[] {
  return [...page.matchAll(/<form[^>]*log-spread[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside]) =>
    Object.fromEntries(
      [...inside!.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    ),
  );
}
