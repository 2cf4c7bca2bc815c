import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { listAreas } from '#features/areas';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { listOffices } from '../choices.queries.ts';
import { findDeskCategory, listDeskCategories, listRoutes } from './categories.queries.ts';
import { categoryForm } from './category-form.ts';
import { addCategory, changeRoute, editCategory, retireCategory } from './change-categories.ts';
import { categoryListPage, categoryPage, newCategoryPage } from './views/category-pages.ts';

const LIST = '/meja/laporan/kategori';
const ONE = `${LIST}/:code{[a-z0-9]+(?:_[a-z0-9]+)*}`;
const SaidQuery = z.object({ selesai: z.enum(['saved', 'routed', '']).default('') });

/** What can be reported and where it goes: rows that an administrator edits. */
export function categoryRoutes() {
  const routes = new Hono<Env>();
  routes.get(LIST, async (c) => {
    requireRight(c, 'report.categories');
    const categories = await listDeskCategories(c.get('services').db);
    return c.html(categoryListPage(c.get('frame'), categories));
  });
  routes.get(`${LIST}/baru`, (c) => {
    requireRight(c, 'report.categories');
    return c.html(newCategoryPage(c.get('frame'), undefined));
  });
  routes.post(`${LIST}/add-category`, add);
  routes.get(ONE, (c) => showOne(c));
  routes.post(`${ONE}/save-category`, save);
  routes.post(`${ONE}/retire-category`, (c) => retire(c, true));
  routes.post(`${ONE}/restore-category`, (c) => retire(c, false));
  routes.post(`${ONE}/save-route`, (c) => route(c, true));
  routes.post(`${ONE}/remove-route`, (c) => route(c, false));
  return routes;
}

const codeOf = (c: Context<Env>): string => c.req.param('code') ?? '';

async function add(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'report.categories');
  const frame = c.get('frame');
  const form = await parseForm(c, categoryForm(frame.t, null));
  if (!form.ok) return c.html(newCategoryPage(frame, form), 422);
  const category = form.value;
  if (await addCategory(c.get('services'), { actor, category })) {
    return c.redirect(`${LIST}/${category.code}?selesai=saved`, 303);
  }
  const errors = { code: frame.t.reportOffice.categories.taken };
  return c.html(newCategoryPage(frame, { typed: form.typed, errors }), 422);
}

async function save(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'report.categories');
  const { code } = await findDeskCategory(c.get('services').db, codeOf(c));
  const form = await parseForm(c, categoryForm(c.get('frame').t, code));
  if (!form.ok) return showOne(c, form);
  await editCategory(c.get('services'), { actor, category: form.value });
  return c.redirect(`${LIST}/${code}?selesai=saved`, 303);
}

async function retire(c: Context<Env>, retired: boolean): Promise<Response> {
  const actor = requireRight(c, 'report.categories');
  await retireCategory(c.get('services'), { actor, code: codeOf(c), retired });
  return c.redirect(`${LIST}/${codeOf(c)}?selesai=saved`, 303);
}

async function route(c: Context<Env>, isKept: boolean): Promise<Response> {
  const actor = requireRight(c, 'report.categories');
  const { unknownPlace } = c.get('frame').t.reportOffice.categories;
  const place = z.object({ areaCode: z.string().min(1, unknownPlace).max(20) });
  const form = await parseForm(
    c,
    isKept ? place.extend({ officeId: z.uuid(unknownPlace) }) : place,
  );
  if (!form.ok) return showOne(c, undefined, form);
  const officeId = 'officeId' in form.value ? String(form.value.officeId) : null;
  const asked = { actor, code: codeOf(c), areaCode: form.value.areaCode, officeId };
  if (await changeRoute(c.get('services'), asked)) {
    return c.redirect(`${LIST}/${codeOf(c)}?selesai=routed#rute`, 303);
  }
  return showOne(c, undefined, { typed: form.typed, errors: { areaCode: unknownPlace } });
}

/** `form` is the category's own, `routeForm` that of a route; each comes back by itself. */
async function showOne(
  c: Context<Env>,
  form?: FormState,
  routeForm?: FormState,
): Promise<Response> {
  requireRight(c, 'report.categories');
  const { db } = c.get('services');
  const category = await findDeskCategory(db, codeOf(c));
  const [routes, areas, offices] = await Promise.all([
    listRoutes(db, category.code),
    listAreas(db),
    listOffices(db),
  ]);
  const { selesai } = parseQuery(c, SaidQuery);
  const props = { category, routes, areas, offices, form, routeForm, said: selesai };
  return c.html(categoryPage(c.get('frame'), props), form || routeForm ? 422 : 200);
}
