import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { canCityWide, requireActor, requireRight } from '#features/accounts';
import { areaShapes, drawable, listAreas } from '#features/areas';
import { audienceNames } from '#features/bulletins';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import { refusalTo } from '../authority.ts';
import type { Refusal } from '../outcome.ts';
import { findClaim } from '../queries.ts';
import { choosePicture } from './choose-picture.ts';
import { findAsked } from './counter.queries.ts';
import { findPictureChoice, listTipPictures } from './pictures.queries.ts';
import { shownReach } from './reach.ts';
import { countTold, findCounterBulletin, reachByPlace } from './reach.queries.ts';
import { reachPage } from './views/reach-page.ts';

const CLAIM = '/meja/cek/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/jangkauan';
const NO_PICTURE = 'none';

/** How far one message and its clarification went. */
export function reachRoutes() {
  const routes = new Hono<Env>();
  routes.get(CLAIM, (c) => showReach(c, c.req.param('id')));
  routes.post(`${CLAIM}/choose-picture`, async (c) => {
    const actor = requireActor(c);
    const claimId = c.req.param('id');
    const words = c.get('frame').t.claimCounter.reach.problems;
    const form = await parseForm(c, pictureForm(words));
    if (!form.ok) return showReach(c, claimId, { form });
    const { picture: fileId, alt } = form.value;
    const picture = fileId === NO_PICTURE ? null : { fileId, alt };
    const outcome = await choosePicture(c.get('services'), { claimId, actor, picture });
    if (!outcome.ok) return showReach(c, claimId, { form, refusal: outcome.refusal });
    return c.redirect(`/meja/cek/${claimId}/jangkauan?tersimpan=1#gambar`, 303);
  });
  return routes;
}

type Problems = { picture: string; alt: string; looked: string };

/** Without a picture nothing has to be said of it. */
const pictureForm = (words: Problems) =>
  z
    .object({
      picture: z.union([z.literal(NO_PICTURE), z.uuid()], words.picture),
      alt: z.string().trim().max(200, words.alt).default(''),
      looked: z.literal('on').optional(),
    })
    .superRefine(({ picture, alt, looked }, context) => {
      if (picture === NO_PICTURE) return;
      if (alt.length < 5) context.addIssue({ code: 'custom', path: ['alt'], message: words.alt });
      if (!looked) context.addIssue({ code: 'custom', path: ['looked'], message: words.looked });
    });

type Reply = { form?: ParsedForm<unknown>; refusal?: Refusal };

async function showReach(c: Context<Env>, claimId: string, reply: Reply = {}): Promise<Response> {
  const actor = requireRight(c, 'claim.see');
  const { db } = c.get('services');
  const claim = await findClaim(db, claimId);
  const bulletin = await findCounterBulletin(db, claimId);
  const [reach, asked, told, pictures, choice, areas, shapes] = await Promise.all([
    reachByPlace(db, claimId, bulletin?.id ?? null),
    findAsked(db, claimId),
    countTold(db, claimId),
    listTipPictures(db, claimId),
    findPictureChoice(db, claimId),
    listAreas(db),
    areaShapes(db),
  ]);
  const elsewhere = asked.asked - reach.reduce((sum, place) => sum + place.asked, 0);
  const audience = bulletin
    ? ((await audienceNames(db, [bulletin.id])).get(bulletin.id) ?? [])
    : [];
  const props = {
    claim,
    bulletin,
    audience,
    asked: asked.asked,
    told,
    ...shownReach(reach, elsewhere),
    kelurahan: areas.filter(({ level }) => level === 'kelurahan'),
    shapes: new Map(shapes.map((shape) => [shape.code, drawable(shape)])),
    picture: { pictures, choice, mayChoose: refusalTo('claim.check', actor, claim) === null },
    seesCoverage: canCityWide(actor, 'coverage.see'),
    saved: c.req.query('tersimpan') === '1',
    ...reply,
  };
  return c.html(reachPage(c.get('frame'), props), reply.form ? 422 : 200);
}
