import { describe, expect, test } from '#test/test.ts';

describe('what the reporter does', () => {
  test('only the next steps that are theirs are offered', async ({ visit, make }) => {
    const me = await make.person();
    const report = await make.report({ reporterId: me.personId, state: 'answered' });
    const address = `/laporan/${report.code}`;
    const page = await (await visit(address, { as: me })).text();
    for (const way of ['kuatkan', 'nilai', 'buka-kembali'])
      expect(page).toContain(`${address}/${way}`);
    for (const way of ['lengkapi', 'tarik']) expect(page).not.toContain(`"${address}/${way}"`);
    const stranger = await make.person();
    const theirs = await (await visit(address, { as: stranger })).text();
    expect(theirs).not.toContain('Ini laporan Anda');
  });

  test('confirms, and the page says so', async ({ visit, make, db }) => {
    const me = await make.person();
    const report = await make.report({ reporterId: me.personId, state: 'answered' });
    const done = await visit(`/laporan/${report.code}/kuatkan`, { as: me, form: {} });
    expect(done.status).toBe(303);
    const page = await (await visit(done.headers.get('location') ?? '', { as: me })).text();
    expect(page).toContain('Laporan ditutup karena Anda menguatkannya');
    const row = await db
      .selectFrom('reports')
      .select('closed_by')
      .where('id', '=', report.id)
      .executeTakeFirst();
    expect(row?.closed_by).toBe('reporter');
  });

  test('a reopening without words comes back with the reason why', async ({ visit, make }) => {
    const me = await make.person();
    const report = await make.report({ reporterId: me.personId, state: 'answered' });
    const address = `/laporan/${report.code}/buka-kembali`;
    const refused = await visit(address, { as: me, form: { reason: ' ' } });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Tulis alasannya');
    const taken = await visit(address, { as: me, form: { reason: 'Masih bocor di ujung' } });
    expect(taken.status).toBe(303);
  });

  test('rates once, with words that are not lost when no number was chosen', async ({
    visit,
    make,
    db,
  }) => {
    const me = await make.person();
    const report = await make.report({ reporterId: me.personId, state: 'answered' });
    const address = `/laporan/${report.code}/nilai`;
    const refused = await visit(address, { as: me, form: { note: 'Cepat dan rapi' } });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Cepat dan rapi');
    expect((await visit(address, { as: me, form: { rating: '5', note: 'Rapi' } })).status).toBe(
      303,
    );
    const row = await db
      .selectFrom('reports')
      .select('rating')
      .where('id', '=', report.id)
      .executeTakeFirst();
    expect(row?.rating).toBe(5);
  });

  test('completes what was asked for, and withdraws only when sure', async ({
    visit,
    make,
    db,
  }) => {
    const me = await make.person();
    const asked = await make.report({ reporterId: me.personId, state: 'incomplete' });
    const sent = await visit(`/laporan/${asked.code}/lengkapi`, {
      as: me,
      form: { addition: 'Di RT 3' },
    });
    expect(sent.status).toBe(303);
    const unsure = await visit(`/laporan/${asked.code}/tarik`, {
      as: me,
      form: { reason: 'Keliru' },
    });
    expect(unsure.status).toBe(422);
    expect(await unsure.text()).toContain('Keliru');
    const sure = await visit(`/laporan/${asked.code}/tarik`, { as: me, form: { sure: 'on' } });
    expect(sure.status).toBe(303);
    const row = await db
      .selectFrom('reports')
      .select('state')
      .where('id', '=', asked.id)
      .executeTakeFirst();
    expect(row?.state).toBe('withdrawn');
  });

  test('a stranger who posts is led to the public page and changes nothing', async ({
    visit,
    make,
    db,
  }) => {
    const report = await make.report({ state: 'answered' });
    const stranger = await make.person();
    for (const way of ['kuatkan', 'nilai', 'tarik', 'buka-kembali', 'lengkapi']) {
      const response = await visit(`/laporan/${report.code}/${way}`, {
        as: stranger,
        form: { reason: 'x', sure: 'on', rating: '1', addition: 'x' },
      });
      expect(response.headers.get('location')).toBe(`/laporan/${report.code}`);
    }
    const row = await db
      .selectFrom('reports')
      .select('state')
      .where('id', '=', report.id)
      .executeTakeFirst();
    expect(row?.state).toBe('answered');
  });
});
