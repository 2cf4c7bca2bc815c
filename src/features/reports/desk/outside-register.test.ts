import { Hono } from 'hono';

import type { Actor } from '#features/accounts';
import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { frameOf } from '#test/gallery/frame.ts';
import { describe, expect, test } from '#test/test.ts';
import { findReport } from '../queries.ts';
import type { OutsideRegister, Submission } from './outside-register.ts';
import { reportDeskRoutes } from './routes.ts';

const registerThat = (answer: Submission, taken: string[] = []): OutsideRegister => ({
  way: 'by_program',
  name: 'Register Contoh',
  submit: ({ judul, anonim }) => {
    taken.push(`${judul}, anonim: ${anonim}`);
    return Promise.resolve(answer);
  },
});

/** The desk alone, with a register of another body given to it. */
function deskWith(register: OutsideRegister, services: Services, actor: Actor) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('services', services);
    c.set('actor', actor);
    c.set('frame', frameOf());
    await next();
  });
  return app.route('/', reportDeskRoutes({ register }));
}

describe('a register that takes reports by program', () => {
  test('is sent the sheet once, and its number is kept', async ({ make, services, db, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const { id } = await make.report({ state: 'filed', title: 'Tiang miring' });
    const here = `/meja/laporan/${id}`;
    const form = { outsideBody: 'Badan Contoh', reason: 'Milik badan itu' };
    await visit(`${here}/mark-not-ours`, { as, form });
    const taken: string[] = [];
    const register = registerThat({ ok: true, number: 'R-77', state: 'received' }, taken);
    const desk = deskWith(register, services, as);

    expect(await (await desk.request(here)).text()).toContain('Kirim ke Register Contoh');
    expect((await desk.request(`${here}/send-outside`, { method: 'POST' })).status).toBe(303);
    expect((await desk.request(`${here}/send-outside`, { method: 'POST' })).status).toBe(422);
    expect(taken).toEqual(['Tiang miring, anonim: Ya']);
    expect(await findReport(db, id)).toMatchObject({
      outsideNumber: 'R-77',
      outsideState: 'received',
    });
  });

  test('that does not take it changes nothing, and the page says so', async ({
    make,
    services,
    db,
    visit,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const { id } = await make.report({ state: 'filed' });
    const here = `/meja/laporan/${id}`;
    const form = { outsideBody: 'Badan Contoh', reason: 'Milik badan itu' };
    await visit(`${here}/mark-not-ours`, { as, form });
    const desk = deskWith(registerThat({ ok: false }), services, as);
    const failed = await desk.request(`${here}/send-outside`, { method: 'POST' });
    expect(failed.status).toBe(422);
    expect(await failed.text()).toContain('Belum terkirim');
    expect((await findReport(db, id)).outsideState).toBe('prepared');
  });

  test('by hand there is nothing to send', async ({ make, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const { id } = await make.report({ state: 'filed' });
    const here = `/meja/laporan/${id}`;
    const form = { outsideBody: 'Badan Contoh', reason: 'Milik badan itu' };
    await visit(`${here}/mark-not-ours`, { as, form });
    const page = await (await visit(here, { as })).text();
    expect(page).toContain('Isi nomor pelacakannya');
    expect((await visit(`${here}/send-outside`, { as, form: {} })).status).toBe(422);
  });
});
