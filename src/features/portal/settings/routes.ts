import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { importAreas } from '#features/areas';
import { importHolidays, listRules, TIME_UNITS } from '#platform/clock.ts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import { getSettings } from '#platform/settings.ts';
import { areasImportPage } from '../views/settings/areas-import-page.ts';
import { holidaysPage } from '../views/settings/holidays-page.ts';
import { lookPage } from '../views/settings/look-page.ts';
import { rulesPage } from '../views/settings/rules-page.ts';
import { changeRule, changeSettings } from './change-settings.ts';
import { listHolidays } from './queries.ts';

/** `/meja/pengaturan`: what a city's own people set. */
export function settingsRoutes() {
  const routes = new Hono<Env>();
  look(routes);
  rules(routes);
  holidays(routes);
  areas(routes);
  return routes;
}

const isSaved = (c: Context<Env>): boolean => c.req.query('disimpan') === '1';

function look(routes: Hono<Env>): void {
  const show = async (c: Context<Env>, form?: ParsedForm<unknown>) =>
    lookPage(c.get('frame'), {
      settings: await getSettings(c.get('services').db),
      cityName: c.get('services').city.name,
      saved: isSaved(c),
      ...(form && { form }),
    });

  routes.get('/', async (c) => {
    requireRight(c, 'settings.edit');
    return c.html(await show(c));
  });

  routes.post('/', async (c) => {
    const actor = requireRight(c, 'settings.edit');
    const form = await parseForm(c, SettingsForm);
    const errors = form.ok ? await changeSettings(c.get('services'), actor, form.value) : [];
    if (form.ok && errors.length === 0) return c.redirect('/meja/pengaturan?disimpan=1', 303);
    const t = c.get('frame').t.city;
    const words = {
      city_display_name: c.get('frame').t.common.tooLong(80),
      accent_colour: t.accentBad,
      kim_meaning: c.get('frame').t.common.notAChoice,
      from: t.hoursBad,
      until: t.hoursBad,
    };
    const wrong = form.ok ? errors : namesIn(form.errors);
    const told = Object.fromEntries(wrong.map((name) => [name, words[name]]));
    return c.html(await show(c, { ok: false, typed: form.typed, errors: told }), 422);
  });
}

const SettingsForm = z.object({
  city_display_name: z.string().max(80),
  accent_colour: z.string(),
  kim_meaning: z.enum(['Kelompok', 'Komunitas']),
  from: z.string(),
  until: z.string(),
});
const FIELDS = ['city_display_name', 'accent_colour', 'kim_meaning', 'from', 'until'] as const;
const namesIn = (errors: Record<string, string>) => FIELDS.filter((name) => name in errors);

function rules(routes: Hono<Env>): void {
  const show = async (c: Context<Env>, form?: ParsedForm<unknown>) =>
    rulesPage(c.get('frame'), {
      rules: await listRules(c.get('services').db),
      saved: isSaved(c),
      ...(form && { form }),
    });

  routes.get('/tenggat', async (c) => {
    requireRight(c, 'settings.edit');
    return c.html(await show(c));
  });

  routes.post('/tenggat', async (c) => {
    const actor = requireRight(c, 'settings.edit');
    const { db } = c.get('services');
    const words = c.get('frame').t.city.ruleBad;
    const known = new Set((await listRules(db)).map(({ key }) => key));
    const form = await parseForm(
      c,
      z.object({
        key: z.string(words.key).refine((key) => known.has(key), words.key),
        value: z.coerce
          .number(words.value)
          .int(words.value)
          .min(0, words.value)
          .max(10_000, words.value),
        unit: z.enum(TIME_UNITS, words.unit),
        basis: z.string(words.basis).trim().min(3, words.basis).max(300, words.basis),
        validFrom: z.iso.date(words.validFrom),
      }),
    );
    if (!form.ok) return c.html(await show(c, form), 422);
    await changeRule(c.get('services'), actor, form.value);
    return c.redirect('/meja/pengaturan/tenggat?disimpan=1', 303);
  });
}

function holidays(routes: Hono<Env>): void {
  const show = async (c: Context<Env>, form?: ParsedForm<unknown>) =>
    holidaysPage(c.get('frame'), {
      holidays: await listHolidays(c.get('services').db),
      saved: isSaved(c),
      ...(form && { form }),
    });

  routes.get('/hari-libur', async (c) => {
    requireRight(c, 'settings.edit');
    return c.html(await show(c));
  });

  routes.post('/hari-libur', async (c) => {
    requireRight(c, 'settings.edit');
    const t = c.get('frame').t.city;
    const form = await parseForm(
      c,
      z.object({
        file: z.file(t.holidayFileBad).max(200_000, t.holidayFileBad),
        basis: z.string().trim().min(3, t.holidayBasisBad).max(200, t.holidayBasisBad),
      }),
    );
    if (!form.ok) return c.html(await show(c, form), 422);
    const text = await form.value.file.text();
    const { faults, holidays: days } = await importHolidays(
      c.get('services').db,
      text,
      form.value.basis,
    );
    const [fault] = faults;
    const wrong = fault ? t.holidayLineBad(fault.line, fault.text.slice(0, 60)) : t.holidayFileBad;
    if (fault || days.length === 0) {
      return c.html(await show(c, { ok: false, typed: form.typed, errors: { file: wrong } }), 422);
    }
    return c.redirect('/meja/pengaturan/hari-libur?disimpan=1', 303);
  });
}

function areas(routes: Hono<Env>): void {
  routes.get('/wilayah', (c) => {
    requireRight(c, 'areas.import');
    return c.html(areasImportPage(c.get('frame'), {}));
  });

  routes.post('/wilayah', async (c) => {
    requireRight(c, 'areas.import');
    const { areasFileBad } = c.get('frame').t.city;
    const form = await parseForm(
      c,
      z.object({ file: z.file(areasFileBad), dryRun: z.literal('on').optional() }),
    );
    if (!form.ok) return c.html(areasImportPage(c.get('frame'), { form }), 422);
    const { file, dryRun } = form.value;
    const imported = await importAreas(c.get('services'), {
      fileName: file.name,
      bytes: Buffer.from(await file.arrayBuffer()),
      dryRun: dryRun === 'on',
    });
    return imported.imported
      ? c.html(areasImportPage(c.get('frame'), { report: imported.report }))
      : c.html(areasImportPage(c.get('frame'), { refusal: imported.refusal }), 422);
  });
}
