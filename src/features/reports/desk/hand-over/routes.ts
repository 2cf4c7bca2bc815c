import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, can, postsThatMay, requireActor, requireRight } from '#features/accounts';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { OfficeChoice } from '../choice-rows.ts';
import { listOfficers, listOffices } from '../choices.queries.ts';
import { WORKING_POSTS } from '../working-posts.ts';
import { findName, listHandedOver, listHolders, listOpenOf } from './hand-over.queries.ts';
import { handOverQueue } from './hand-over-queue.ts';
import { handOverPage } from './views/hand-over-page.ts';
import { minutesPage } from './views/minutes-page.ts';

const HERE = '/meja/laporan/serah-terima';
const id = z.uuid().or(z.literal('')).default('');
const AskQuery = z.object({ kantor: id, dari: id, ke: id });
const MinutesQuery = AskQuery.extend({ pada: z.coerce.number().int().min(0).default(0) });

/** A head or the coordinator moves a queue from one officer to another, and prints the minutes. */
export function handOverRoutes() {
  const routes = new Hono<Env>();
  routes.get(HERE, (c) => show(c, parseQuery(c, AskQuery)));
  routes.post(`${HERE}/hand-over-queue`, async (c) => {
    const actor = requireActor(c);
    const { unknown } = c.get('frame').t.reportOffice.handOver;
    const form = await parseForm(
      c,
      z.object({ officeId: z.uuid(unknown), fromId: z.uuid(unknown), toId: z.uuid(unknown) }),
    );
    const typed = Object.fromEntries(
      Object.entries(form.typed).map(([name, value]) => [name, String(value)]),
    );
    const asked = { kantor: typed['officeId'] ?? '', dari: typed['fromId'] ?? '', ke: '' };
    if (!form.ok) return show(c, AskQuery.parse(asked), form);
    const done = await handOverQueue(c.get('services'), { actor, ...form.value });
    if (done.ok) {
      const { officeId, fromId, toId } = form.value;
      const query = `kantor=${officeId}&dari=${fromId}&ke=${toId}&pada=${done.at.getTime()}`;
      return c.redirect(`${HERE}/berita-acara?${query}`, 303);
    }
    if (done.refusal === 'not_allowed') throw new Forbidden();
    const errors = { toId: c.get('frame').t.reportOffice.handOver[done.refusal] };
    return show(c, asked, { typed: form.typed, errors });
  });
  routes.get(`${HERE}/berita-acara`, minutes);
  return routes;
}

/** Offices whose queues this person may move. */
async function officesOf(c: Context<Env>, actor: Actor): Promise<OfficeChoice[]> {
  if (postsThatMay(actor, 'report.hand_over_queue').length === 0) throw new Forbidden();
  const offices = await listOffices(c.get('services').db);
  return offices.filter(({ id: groupId }) => can(actor, 'report.hand_over_queue', { groupId }));
}

async function show(
  c: Context<Env>,
  asked: z.infer<typeof AskQuery>,
  form?: FormState,
): Promise<Response> {
  const actor = requireActor(c);
  const offices = await officesOf(c, actor);
  const only = offices.length === 1 ? offices[0] : undefined;
  const office = offices.find((one) => one.id === asked.kantor) ?? only;
  const { db } = c.get('services');
  const holders = office ? await listHolders(db, office.id) : [];
  const officers = office ? await listOfficers(db, office.id, WORKING_POSTS) : [];
  const from = holders.find(({ personId }) => personId === asked.dari);
  const cases =
    office && from ? await listOpenOf(db, { officeId: office.id, personId: from.personId }) : [];
  const props = { offices, office, holders, officers, from, cases, form };
  return c.html(handOverPage(c.get('frame'), props), form ? 422 : 200);
}

async function minutes(c: Context<Env>): Promise<Response> {
  const { kantor, dari, ke, pada } = parseQuery(c, MinutesQuery);
  if (!kantor || !dari || !ke) throw new NotFound('minutes');
  const actor = requireRight(c, 'report.hand_over_queue', { groupId: kantor });
  const { db } = c.get('services');
  const office = (await officesOf(c, actor)).find((one) => one.id === kantor);
  const [from, to] = [await findName(db, dari), await findName(db, ke)];
  const at = new Date(pada);
  const cases = to ? await listHandedOver(db, { officeId: kantor, at, note: to }) : [];
  if (!office || !from || !to || cases.length === 0) throw new NotFound('minutes');
  return c.html(minutesPage(c.get('frame'), { office: office.name, from, to, at, cases }));
}
