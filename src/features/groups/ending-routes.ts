import { type Context, Hono } from 'hono';

import { type Actor, requireActor, requireRight } from '#features/accounts';
import { localDay } from '#platform/clock.ts';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { closeGroup, type CloseRefusal } from './close-group.ts';
import type { GroupEvents } from './events.ts';
import { closeForm } from './forms.ts';
import type { Group } from './group.ts';
import { listHoldings } from './holdings.queries.ts';
import { isLastChair, leaveGroup, type LeaveRefusal } from './leave-group.ts';
import { findGroupBySlug } from './queries.ts';
import { closePage, leavePage } from './views/ending-pages.ts';

const SLUG = '/:slug{[a-z0-9-]+}';

/** A KIM that ends, and a member who goes. */
export function endingRoutes({ events }: { events: GroupEvents }) {
  const routes = new Hono<Env>();
  routes.get(`${SLUG}/tutup`, async (c) => showClose(c, await groupToClose(c)));
  routes.post(`${SLUG}/close-group`, (c) => close(c, events));
  routes.get(`${SLUG}/keluar`, async (c) => {
    const { actor, group, refusal } = await groupToLeave(c);
    if (refusal === 'not_a_member') throw new Forbidden();
    return c.html(leavePage(c.get('frame'), { group, posts: postsIn(actor, group), refusal }));
  });
  routes.post(`${SLUG}/leave-group`, (c) => leave(c, events));
  return routes;
}

async function groupToClose(c: Context<Env>): Promise<Group> {
  const group = await findGroupBySlug(c.get('services').db, c.req.param('slug') ?? '');
  requireRight(c, 'group.close', { areaCode: group.areaCode });
  if (group.kind !== 'kim') throw new NotFound('KIM');
  return group;
}

function showClose(c: Context<Env>, group: Group, form?: FormState) {
  const { now, city } = c.get('services');
  const today = localDay(now(), city.timeZone);
  return c.html(closePage(c.get('frame'), { group, today, form }), form ? 422 : 200);
}

const FIELD_OF: Record<CloseRefusal, string> = {
  not_yours_to_close: '_',
  closed_already: '_',
  future_date: 'closedOn',
  before_it_began: 'closedOn',
  no_reason: 'reason',
};

async function close(c: Context<Env>, events: GroupEvents) {
  const group = await groupToClose(c);
  const actor = requireActor(c);
  const { t } = c.get('frame');
  const form = await parseForm(c, closeForm(t));
  if (!form.ok) return showClose(c, group, form);
  const wanted = { ...form.value, groupId: group.id, actor, events };
  const outcome = await closeGroup(c.get('services'), wanted);
  if (outcome.closed) return c.redirect(`/meja/kelompok/${group.slug}?selesai=closed`, 303);
  const errors = { [FIELD_OF[outcome.refusal]]: t.groups.close.refusals[outcome.refusal] };
  return showClose(c, group, { typed: form.typed, errors });
}

const postsIn = (actor: Actor, group: Group) =>
  actor.posts.filter(({ groupId }) => groupId === group.id).map(({ post }) => post);

/** The same answer draws the button and explains why there is none. */
async function groupToLeave(
  c: Context<Env>,
): Promise<{ actor: Actor; group: Group; refusal?: LeaveRefusal }> {
  const actor = requireActor(c);
  if (actor.via === 'token') throw new Forbidden();
  const { db } = c.get('services');
  const group = await findGroupBySlug(db, c.req.param('slug') ?? '');
  if (group.kind !== 'kim' || postsIn(actor, group).length === 0) {
    return { actor, group, refusal: 'not_a_member' };
  }
  const isLast = isLastChair(await listHoldings(db, group.id), actor.personId);
  return { actor, group, ...(isLast && { refusal: 'last_chair' as const }) };
}

async function leave(c: Context<Env>, events: GroupEvents) {
  const { actor, group } = await groupToLeave(c);
  const outcome = await leaveGroup(c.get('services'), { groupId: group.id, actor, events });
  if (outcome.left) return c.redirect('/saya?keluar=1', 303);
  if (outcome.refusal === 'not_a_member') throw new Forbidden();
  const posts = postsIn(actor, group);
  return c.html(leavePage(c.get('frame'), { group, posts, refusal: outcome.refusal }), 422);
}
