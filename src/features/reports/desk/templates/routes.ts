import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, canCityWide, postsThatMay, requireActor } from '#features/accounts';
import type { Messages } from '#messages';
import { Forbidden } from '#platform/errors.ts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { OfficeChoice } from '../choice-rows.ts';
import { listOffices } from '../choices.queries.ts';
import { addTemplate, editTemplate, mayKeep, retireTemplate } from './save-template.ts';
import { findTemplate, listTemplates } from './templates.queries.ts';
import { templateListPage, templatePage } from './views/template-pages.ts';

const LIST = '/meja/laporan/jawaban';
const ONE = `${LIST}/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}`;
const SaidQuery = z.object({ selesai: z.enum(['saved', 'retired', '']).default('') });

/** Answers that an office gives often. */
export function templateRoutes() {
  const routes = new Hono<Env>();
  routes.get(LIST, (c) => showList(c));
  routes.post(`${LIST}/add-template`, async (c) => {
    const actor = requireActor(c);
    const offices = await officesOf(c, actor);
    const { t } = c.get('frame');
    const form = await parseForm(c, templateForm(t).extend({ officeId: officeField(t, offices) }));
    if (!form.ok) return showList(c, form);
    const { officeId, ...words } = form.value;
    await addTemplate(c.get('services'), { actor, officeId: officeId || null, ...words });
    return c.redirect(`${LIST}?selesai=saved`, 303);
  });
  routes.get(ONE, (c) => showOne(c));
  routes.post(`${ONE}/save-template`, async (c) => {
    const { actor, templateId } = await requireKeeper(c);
    const form = await parseForm(c, templateForm(c.get('frame').t));
    if (!form.ok) return showOne(c, form);
    await editTemplate(c.get('services'), { actor, templateId, ...form.value });
    return c.redirect(`${LIST}?selesai=saved`, 303);
  });
  routes.post(`${ONE}/retire-template`, async (c) => {
    await retireTemplate(c.get('services'), await requireKeeper(c));
    return c.redirect(`${LIST}?selesai=retired`, 303);
  });
  return routes;
}

function templateForm({ common: { required, tooShort, tooLong } }: Messages) {
  return z.object({
    title: z.string().trim().min(2, required).max(80, tooLong(80)),
    body: z.string().trim().min(5, tooShort(5)).max(3000, tooLong(3000)),
  });
}

/** Empty is for every office, and only on the coordinator's list. */
const officeField = ({ common }: Messages, offices: readonly OfficeChoice[]) =>
  z.enum(
    offices.map(({ id }) => id),
    common.notAChoice,
  );

/** Offices this person keeps templates for; first, without an id, all of them together. */
async function officesOf(c: Context<Env>, actor: Actor): Promise<OfficeChoice[]> {
  const posts = postsThatMay(actor, 'report.templates');
  if (posts.length === 0) throw new Forbidden();
  const offices = await listOffices(c.get('services').db);
  const { everyOffice } = c.get('frame').t.reportOffice.templates;
  if (canCityWide(actor, 'report.templates')) {
    return [{ id: '', name: everyOffice, slug: '' }, ...offices];
  }
  return offices.filter(({ id }) => mayKeep(actor, id));
}

async function requireKeeper(c: Context<Env>) {
  const actor = requireActor(c);
  const template = await findTemplate(c.get('services').db, c.req.param('id') ?? '');
  if (!mayKeep(actor, template.officeId)) throw new Forbidden();
  return { actor, template, templateId: template.id };
}

async function showList(c: Context<Env>, form?: FormState): Promise<Response> {
  const actor = requireActor(c);
  const offices = await officesOf(c, actor);
  const isEverywhere = canCityWide(actor, 'report.templates');
  const own = isEverywhere ? null : offices.map(({ id }) => id);
  const templates = await listTemplates(c.get('services').db, own);
  const editable = templates.filter(({ officeId }) => mayKeep(actor, officeId));
  const { selesai } = parseQuery(c, SaidQuery);
  const props = { templates, editable: editable.map(({ id }) => id), offices, form, said: selesai };
  return c.html(templateListPage(c.get('frame'), props), form ? 422 : 200);
}

async function showOne(c: Context<Env>, form?: FormState): Promise<Response> {
  const { template } = await requireKeeper(c);
  return c.html(templatePage(c.get('frame'), { template, form }), form ? 422 : 200);
}
