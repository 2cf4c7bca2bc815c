import { claimCastOf } from '#test/claim-cast.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';

describe('the queue of the claims desk', () => {
  test('puts danger to life first, then what weighs most, then what waits longest', async ({
    make,
    visit,
  }) => {
    const { finder } = await claimCastOf(make);
    const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));
    await make.claim({ title: 'Ringan dan lama', firstSeenAt: at(1) });
    await make.claim({ title: 'Berat dan baru', harm: 3, spread: 2, firstSeenAt: at(3) });
    await make.claim({ title: 'Berat dan lama', harm: 3, spread: 2, firstSeenAt: at(2) });
    await make.claim({ title: 'Menyangkut nyawa', harmsLife: true, firstSeenAt: at(4) });

    const page = await (await visit('/meja/cek?tab=triage', { as: finder })).text();
    const places = ['Menyangkut nyawa<', 'Berat dan lama', 'Berat dan baru', 'Ringan dan lama'].map(
      (title) => page.indexOf(title),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(page).toContain('Bobot 6 = bahaya 3 × sebaran 2 × kedekatan 1');
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('shows what is in my hands, and narrows down by topic, state and lateness', async ({
    make,
    visit,
    services,
  }) => {
    const { finder } = await claimCastOf(make);
    const past = new Date(services.now().getTime() - 3600_000);
    await make.claim({ title: 'Punya saya', state: 'evidence', handlerId: finder.personId });
    await make.claim({ title: 'Punya orang', state: 'evidence', topic: 'fraud' });
    await make.claim({ title: 'Sudah lewat', state: 'draft', answerDueAt: past });
    const read = async (query: string) =>
      (await visit(`/meja/cek?${query}`, { as: finder })).text();

    const mine = await read('tab=mine');
    expect(mine).toContain('Punya saya');
    expect(mine).not.toContain('Punya orang');
    const fraud = await read('tab=all&topik=fraud');
    expect(fraud).toContain('Punya orang');
    expect(fraud).not.toContain('Punya saya');
    const late = await read('tab=working&lewat=on');
    expect(late).toContain('Sudah lewat');
    expect(late).not.toContain('Punya orang');
  });

  test('goes on where the page before ended, whatever the weights', async ({ make, visit }) => {
    const { finder } = await claimCastOf(make);
    for (let index = 0; index < 27; index += 1) {
      await make.claim({ title: `Nomor ${String(index)}.`, harm: (index % 3) + 1 });
    }
    const first = await (await visit('/meja/cek?tab=triage', { as: finder })).text();
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await (await visit(next, { as: finder })).text();
    const titles = [first, second].flatMap((page) => page.match(/Nomor \d+\./g) ?? []);
    expect(new Set(titles).size).toBe(27);
    expect(titles).toHaveLength(27);
  });

  test('is for the desk alone', async ({ make, visit }) => {
    const { liaison, resident, admin } = await claimCastOf(make);
    expect((await visit('/meja/cek', { as: resident })).status).toBe(403);
    expect((await visit('/meja/cek', { as: liaison })).status).toBe(403);
    expect((await visit('/meja/cek', { as: admin })).status).toBe(200);
    expect((await visit('/meja/cek')).status).toBe(303);
  });
});
