import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, can, requireActor } from '#features/accounts';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { appointPost, type AppointRefusal } from './appoint-post.ts';
import { mayGive, mayInvite, postsToGive } from './appointment.ts';
import { endPost, type EndRefusal } from './end-post.ts';
import { mayClose } from './close-group.ts';
import type { GroupEvents } from './events.ts';
import { appointForm, endForm } from './forms.ts';
import type { Group, Holding } from './group.ts';
import { findHolding, listFormerHoldings, listHoldings, type Whom } from './holdings.queries.ts';
import { listInvitations } from './invitations.queries.ts';
import { findGroupBySlug } from './queries.ts';
import { endPostPage } from './views/end-post-page.ts';
import { membersOf, type PeopleProps, peoplePage } from './views/people-page.ts';

const SLUG = '/:slug{[a-z0-9-]+}';
const HOLDING = `${SLUG}/akhiri/:holding{[0-9a-f-]{36}}`;
const FORMER = 20;

const Done = z.enum(['registered', 'saved', 'appointed', 'ended', 'revoked', 'closed']);

/** `/meja/kelompok/:slug`: who holds which post, for whoever may give or end posts there. */
export function peopleRoutes({ events }: { events: GroupEvents }) {
  const routes = new Hono<Env>();
  routes.get(SLUG, async (c) => {
    const done = Done.safeParse(c.req.query('selesai'));
    return showPeople(c, await visited(c), done.success ? { done: done.data } : {});
  });
  routes.post(`${SLUG}/appoint-post`, (c) => appoint(c, events));
  routes.get(HOLDING, async (c) => showEnd(c, await visited(c)));
  routes.post(`${HOLDING}/end-post`, (c) => end(c, events));
  return routes;
}

export type Visited = { actor: Actor; group: Group };

/** The body of the address, when the visitor may give, end or edit anything there. */
export async function visited(c: Context<Env>): Promise<Visited> {
  const actor = requireActor(c);
  const group = await findGroupBySlug(c.get('services').db, c.req.param('slug') ?? '');
  const subject = { groupId: group.id, areaCode: group.areaCode };
  if (postsToGive(actor, group).length === 0 && !can(actor, 'group.edit', subject))
    throw new Forbidden();
  return { actor, group };
}

type Came = Pick<PeopleProps, 'appoint' | 'invite' | 'done'>;

export async function showPeople(c: Context<Env>, { actor, group }: Visited, came: Came) {
  const { db } = c.get('services');
  const subject = { groupId: group.id, areaCode: group.areaCode };
  const [holdings, former, invitations] = await Promise.all([
    listHoldings(db, group.id),
    listFormerHoldings(db, group.id, FORMER),
    mayInvite(actor, group) ? listInvitations(db, group.id) : null,
  ]);
  const view = peoplePage(c.get('frame'), {
    group,
    holdings,
    former,
    invitations,
    givable: postsToGive(actor, group),
    mayAppointAnybody: can(actor, 'post.appoint', subject),
    mayClose: mayClose(actor, group),
    mayEdit: can(actor, 'group.edit', subject),
    ...came,
  });
  return c.html(view, (came.appoint ?? came.invite) ? 422 : 200);
}

async function appoint(c: Context<Env>, events: GroupEvents) {
  const { actor, group } = await visited(c);
  const { t } = c.get('frame');
  const form = await parseForm(c, appointForm(t));
  if (!form.ok) return showPeople(c, { actor, group }, { appoint: form });

  const whom = whomOf(form.value);
  if (!whom) {
    const errors = {
      [form.typed['personId'] === undefined ? 'email' : 'personId']: t.groups.people.whoMissing,
    };
    return showPeople(c, { actor, group }, { appoint: { typed: form.typed, errors } });
  }
  const { post } = form.value;
  const wanted = { groupId: group.id, whom, post, actor, events };
  const outcome = await appointPost(c.get('services'), wanted);
  if (outcome.appointed) return c.redirect(`/meja/kelompok/${group.slug}?selesai=appointed`, 303);
  const errors = { [fieldOf(outcome.refusal, whom)]: t.groups.people.refusals[outcome.refusal] };
  return showPeople(c, { actor, group }, { appoint: { typed: form.typed, errors } });
}

/** A chosen member wins over a written address. */
function whomOf({ personId, email }: { personId: string; email: string }): Whom | null {
  if (personId) return { personId };
  return email ? { email } : null;
}

function fieldOf(refusal: AppointRefusal | EndRefusal, whom: Whom | undefined): string {
  if (['held_by_another', 'not_yours_to_give', 'holds_it_already'].includes(refusal)) return 'post';
  if (['group_closed', 'not_yours_to_end', 'ended_already'].includes(refusal)) return '_';
  return whom && 'email' in whom ? 'email' : 'personId';
}

async function showEnd(c: Context<Env>, { actor, group }: Visited, form?: FormState) {
  const { db } = c.get('services');
  const holding = await holdingOf(c, group);
  if (!mayGive(actor, group, holding.post)) throw new Forbidden();
  const others = (await listHoldings(db, group.id)).filter(
    ({ personId }) => personId !== holding.personId,
  );
  const view = endPostPage(c.get('frame'), {
    group,
    holding,
    members: membersOf(others),
    mayAppointAnybody: can(actor, 'post.appoint', { groupId: group.id, areaCode: group.areaCode }),
    ...(form && { form }),
  });
  return c.html(view, form ? 422 : 200);
}

/** Of this body only: an id from elsewhere finds nothing. */
async function holdingOf(c: Context<Env>, group: Group): Promise<Holding> {
  const holding = await findHolding(c.get('services').db, c.req.param('holding') ?? '');
  if (holding.groupId !== group.id) throw new NotFound('post');
  return holding;
}

async function end(c: Context<Env>, events: GroupEvents) {
  const { actor, group } = await visited(c);
  const holding = await holdingOf(c, group);
  const { t } = c.get('frame');
  const form = await parseForm(c, endForm);
  if (!form.ok) return showEnd(c, { actor, group }, form);

  const whom = whomOf(form.value) ?? undefined;
  const outcome = await endPost(c.get('services'), {
    holdingId: holding.id,
    actor,
    successor: whom,
    events,
  });
  if (outcome.ended) return c.redirect(`/meja/kelompok/${group.slug}?selesai=ended`, 303);
  const errors = { [fieldOf(outcome.refusal, whom)]: t.groups.end.refusals[outcome.refusal] };
  return showEnd(c, { actor, group }, { typed: form.typed, errors });
}
