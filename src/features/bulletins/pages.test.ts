import { bulletinOnDesk } from '#test/bulletin-desk.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';

describe('pages of bulletins', () => {
  test('what anybody reads is valid HTML, in every state', async ({ make, visit }) => {
    const states = ['published', 'corrected', 'expired', 'withdrawn'] as const;
    const paths = ['/kabar', '/kabar?jenis=programme&bidang=living'];
    for (const state of states) {
      const { id, slug } = await make.bulletin({
        state,
        topics: ['a & b'],
        how: '1. Satu\n2. Dua',
      });
      await make.question({ bulletinId: id, state: 'answered' });
      paths.push(`/kabar/${slug}`);
      if (state === 'corrected') paths.push(`/kabar/${slug}/versi/1`, `/kabar/${slug}/versi/2`);
    }
    for (const path of paths) {
      expect([path, ...(await htmlProblems(await (await visit(path)).text()))]).toEqual([path]);
    }
  });

  test('the desk is valid HTML from the first word to the correction', async ({ make, visit }) => {
    const draft = await bulletinOnDesk(make, {
      state: 'draft',
      body: 'Hubungi 081234567890 SPPT.',
    });
    const review = await bulletinOnDesk(make, { title: 'Menunggu telaah' });
    const out = await bulletinOnDesk(make, { state: 'published', urgency: 'emergency' });
    const { id } = await make.question({ bulletinId: out.bulletin.id });
    const paths = [
      '/meja/kabar',
      '/meja/kabar?tab=review&q=a&saya=on',
      '/meja/kabar/baru',
      draft.path,
      `${draft.path}/periksa`,
      review.path,
      `${review.path}/telaah`,
      out.path,
      `${out.path}/ralat`,
      `${out.path}/cabut`,
      '/meja/pertanyaan',
      '/meja/pertanyaan?tab=settled',
      `/meja/pertanyaan/${id}`,
    ];
    for (const path of paths) {
      const page = await (await visit(path, { as: out.editor })).text();
      expect([path, ...(await htmlProblems(page))]).toEqual([path]);
    }
  });

  test('a refused form is valid HTML, too', async ({ make, visit }) => {
    const { editor, path } = await bulletinOnDesk(make, { state: 'draft' });
    const form = { title: 'x'.repeat(200), validUntil: 'besok', kind: 'lain' };
    const answer = await visit(`${path}/save-draft`, { as: editor, form });
    expect(answer.status).toBe(422);
    expect(await htmlProblems(await answer.text())).toEqual([]);
  });

  test('the desk reads on page by page and finds by title', async ({ make, visit }) => {
    const { editor } = await bulletinOnDesk(make, { title: '100% jentik' });
    for (let n = 0; n < 26; n += 1) await make.bulletin({ state: 'draft', title: `Draf ke ${n}` });
    const first = await (await visit('/meja/kabar', { as: editor })).text();
    const next = /href="(\/meja\/kabar\?[^"]*setelah=[^"]*)"/.exec(first)?.[1] ?? '';
    expect(next).not.toBe('');
    const second = await visit(next.replaceAll('&amp;', '&'), { as: editor });
    expect((await second.text()).match(/class="entry"/g)?.length).toBe(2);
    const found = await (await visit('/meja/kabar?q=100%25', { as: editor })).text();
    expect(found.match(/class="entry"/g)?.length).toBe(1);
  });

  test('an agency sees its own texts only', async ({ make, visit }) => {
    const { writer } = await bulletinOnDesk(make, { title: 'Milik sendiri' });
    await make.bulletin({ state: 'draft', title: 'Milik dinas lain' });
    const page = await (await visit('/meja/kabar', { as: writer })).text();
    expect(page).toContain('Milik sendiri');
    expect(page).not.toContain('Milik dinas lain');
  });
});
