import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import type { Messages } from '#messages';
import { localMidnight, type TimeZone } from '#platform/clock.ts';
import { type Env, parseForm, type ParsedForm, parseQuery } from '#platform/http/index.ts';
import type { Outcome, Refusal } from '../../outcome.ts';
import { giveBadge, revokeBadge } from '../../work/give-badge.ts';
import { badgesPage } from './views/badges-page.ts';
import { listWearers } from './wearers.queries.ts';

const HERE = '/meja/cek/lencana';

/** Who may judge: given and taken by the administrator of the KIM, by hand for now. */
export function badgeRoutes() {
  return new Hono<Env>()
    .get(HERE, (c) => showBadges(c))
    .post(`${HERE}/give-badge`, give)
    .post(`${HERE}/revoke-badge`, revoke);
}

const DoneQuery = z.object({ selesai: z.enum(['given', 'revoked']).optional() });

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

async function showBadges(c: Context<Env>, again?: Again): Promise<Response> {
  requireRight(c, 'badge.give');
  const { db, now } = c.get('services');
  const wearers = await listWearers(db, now());
  const done = parseQuery(c, DoneQuery).selesai ?? null;
  return c.html(badgesPage(c.get('frame'), { wearers, done, ...again }), again ? 422 : 200);
}

const forms = ({ common }: Messages) => ({
  give: z.object({
    personId: z.uuid(),
    basis: z.string().trim().max(200, common.tooLong(200)).default(''),
    validUntil: z.iso.date(common.notADate).or(z.literal('')).default(''),
  }),
  revoke: z.object({ personId: z.uuid() }),
});

async function give(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'badge.give');
  const services = c.get('services');
  const form = await parseForm(c, forms(c.get('frame').t).give);
  if (!form.ok) return showBadges(c, { form });
  const { personId, basis, validUntil: day } = form.value;
  const validUntil = day === '' ? null : endOfDay(day, services.city.timeZone);
  const given = { actor, personId, badge: 'fact_check' as const, basis, validUntil };
  return settled(c, form, { outcome: await giveBadge(services, given), done: 'given' });
}

/** A badge holds through its last day, as the city counts days. */
const endOfDay = (day: string, timeZone: TimeZone): Date =>
  new Date(localMidnight(new Date(`${day}T12:00:00Z`), timeZone).getTime() + 24 * 3600_000);

async function revoke(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'badge.give');
  const form = await parseForm(c, forms(c.get('frame').t).revoke);
  if (!form.ok) return showBadges(c, { form });
  const worn = { actor, personId: form.value.personId, badge: 'fact_check' as const };
  return settled(c, form, {
    outcome: await revokeBadge(c.get('services'), worn),
    done: 'revoked',
  });
}

async function settled(
  c: Context<Env>,
  form: ParsedForm<unknown>,
  { outcome, done }: { outcome: Outcome; done: 'given' | 'revoked' },
): Promise<Response> {
  return outcome.ok
    ? c.redirect(`${HERE}?selesai=${done}`, 303)
    : showBadges(c, { form, refusal: outcome.refusal });
}
