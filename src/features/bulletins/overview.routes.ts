import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, can, requireRight } from '#features/accounts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { authorityOf } from './authority.ts';
import { type Bulletin, type Outcome, type Refusal, refusalTo } from './bulletin.ts';
import type { Correction } from './correction.ts';
import { findOpenCorrection } from './corrections.queries.ts';
import { DESK_PATH, deskView, openOnDesk } from './desk-context.ts';
import { localMoment } from './local-time.ts';
import type { BulletinParts } from './parts.ts';
import { publishBulletin } from './publish-bulletin.ts';
import { schedulePublication } from './schedule-publication.ts';
import { overviewPage, type Possible } from './views/overview-page.ts';

const ScheduleForm = z.object({ publishAt: z.string().max(30).default('') });

/** Sending out what is approved. */
export function publicationRoutes({ events }: BulletinParts) {
  const routes = new Hono<Env>();

  routes.post(`${DESK_PATH}/publish-bulletin`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const publication = { bulletinId: bulletin.id, actor, events };
    return answer(c, actor, await publishBulletin(c.get('services'), publication));
  });

  routes.post(`${DESK_PATH}/schedule-publication`, async (c) => {
    const { bulletin, actor } = await openToDecide(c);
    const form = await parseForm(c, ScheduleForm);
    const { timeZone } = c.get('frame');
    const publishAt = form.ok ? localMoment(form.value.publishAt, timeZone) : null;
    if (!publishAt) return showOverview(c, bulletin, actor, 'time_has_passed');
    const schedule = { bulletinId: bulletin.id, actor, publishAt };
    return answer(c, actor, await schedulePublication(c.get('services'), schedule));
  });

  return routes;
}

/** Whoever only lacks the second factor is sent to set it up, before anything is decided. */
export async function openToDecide(c: Context<Env>): Promise<{ bulletin: Bulletin; actor: Actor }> {
  const { bulletin } = await openOnDesk(c);
  const { issuerId } = bulletin.content;
  return { bulletin, actor: requireRight(c, 'bulletin.review', { issuerId }) };
}

async function answer(c: Context<Env>, actor: Actor, outcome: Outcome): Promise<Response> {
  const { bulletin } = await openOnDesk(c);
  if (outcome.ok) return c.redirect(`/meja/kabar/${bulletin.id}`, 303);
  return showOverview(c, bulletin, actor, outcome.refusal);
}

/** The page of a bulletin that is no longer being written; 422 when something was refused. */
export async function showOverview(
  c: Context<Env>,
  bulletin: Bulletin,
  actor: Actor,
  refusal?: Refusal,
): Promise<Response> {
  const correction = await findOpenCorrection(c.get('services').db, bulletin.id);
  const possible = possibleFor(bulletin, actor, correction);
  const view = await deskView(c, bulletin);
  return c.html(
    overviewPage(c.get('frame'), {
      ...view,
      possible,
      correctionWaits: correction !== null,
      refusal,
    }),
    refusal ? 422 : 200,
  );
}

function possibleFor(bulletin: Bulletin, actor: Actor, correction: Correction | null): Possible {
  const authority = authorityOf(actor, bulletin);
  const may = (deed: Parameters<typeof refusalTo>[0]) =>
    refusalTo(deed, bulletin, authority) === null;
  const { issuerId } = bulletin.content;
  const decides = correction !== null && correction.proposedBy !== actor.personId;
  return {
    review: may('approve') || may('confirm_emergency') || (decides && may('publish_correction')),
    recall: bulletin.state !== 'in_review' && may('ask_changes'),
    publish: may('publish'),
    schedule: may('schedule'),
    correct: may('propose_correction') && correction === null,
    withdraw: may('withdraw'),
    restore: may('restore'),
    duplicate: can(actor, 'bulletin.draft', { issuerId }),
  };
}
