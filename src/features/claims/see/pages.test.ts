import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';

const DAY = 24 * 3600 * 1000;

describe('an objection', () => {
  test('is filed by anybody and followed by its code', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'published', title: 'Air keran beracun' });
    const path = `/cek/${claim.slug}/keberatan`;
    const page = await (await visit(path)).text();
    expect(await htmlProblems(page)).toEqual([]);
    const reason = 'Hasil uji yang dipakai sudah berumur tiga tahun.';
    const response = await visit(path, { form: { reason, url: '' } });
    expect(response.status).toBe(303);
    const address = response.headers.get('location') ?? '';
    expect(address).toMatch(/^\/cek\/keberatan\/[2-9a-hjkmnp-z]{8}$/);
    const followed = await (await visit(address)).text();
    expect(followed).toContain('Belum dijawab');
    expect(followed).toContain('Salah: Air keran beracun');
    expect(followed).not.toContain(reason);
    expect(await htmlProblems(followed)).toEqual([]);
    const verdict = await (await visit(`/cek/${claim.slug}`)).text();
    expect(verdict).toContain('Ada keberatan');
    expect(verdict).not.toContain(reason);
  });

  test('one without a reason comes back with all that was typed', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'published' });
    const form = { reason: 'Keliru', url: 'bukan tautan' };
    const response = await visit(`/cek/${claim.slug}/keberatan`, { form });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('20 sampai 3.000 huruf');
    expect(page).toContain('value="bukan tautan"');
    expect(page).toContain('Keliru</textarea>');
  });
});

describe('/cek/denyut', () => {
  test('shows five and more, hides the rest, and leaves this week out', async ({
    visit,
    make,
    clock,
  }) => {
    await make.area({ code: '99.01.01.1001', name: 'Sukaramai' });
    await make.area({ code: '99.01.01.1002', name: 'Sukasepi' });
    const at = new Date(clock.now.getTime() - 7 * DAY);
    await make.tip({ askedFrom: { '99.01.01.1001': 31, '99.01.01.1002': 3 }, at });
    await make.tip({ askedFrom: { '99.01.01.1002': 77 } });
    const page = await (await visit('/cek/denyut')).text();
    expect(page).toMatch(/Sukaramai<\/a><\/th><td[^>]*>31</);
    expect(page).toMatch(/Sukasepi<\/a><\/th><td[^>]*>–</);
    expect(page).not.toContain('>77<');
    expect(page).not.toContain('>34<');
    expect(page).toContain('ditahan');
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('a quiet city says so', async ({ visit }) => {
    expect(await (await visit('/cek/denyut')).text()).toContain('Belum ada minggu');
  });
});
