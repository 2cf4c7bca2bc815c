import type { Context } from 'hono';

import { type Actor, can, requireActor } from '#features/accounts';
import { type AreaShape, areaShapes, isWithin, listAreas } from '#features/areas';
import { findPublishedByIdOrNull, type PublicBulletin } from '#features/bulletins';
import type { Messages } from '#messages';
import { Forbidden, NotFound } from '#platform/errors.ts';
import { peopleReached } from './coverage.ts';
import {
  audiencesByKim,
  countQuestions,
  type KimAudience,
  type KimCoverage,
  kimCoverage,
  opensOfCityLink,
} from './coverage.queries.ts';
import { populationsOf, reachOfPlaces, sumsOf } from './coverage-report.ts';
import { type CoverageScope, scopeForBulletin } from './coverage-scope.ts';
import type { NudgeRefusal } from './task.ts';
import { coveragePage, type CoveragePageProps } from './views/coverage-page.ts';

type Sight = { actor: Actor; bulletin: PublicBulletin; scope: CoverageScope };

/** A published bulletin and what of its way the reader may see. */
export async function requireCoverage(c: Context, bulletinId: string): Promise<Sight> {
  const actor = requireActor(c);
  const bulletin = await findPublishedByIdOrNull(c.get('services').db, bulletinId);
  if (!bulletin) throw new NotFound('bulletin');
  const scope = scopeForBulletin(actor, bulletin.issuerId);
  if (!scope) throw new Forbidden();
  return { actor, bulletin, scope };
}

type Said = { nudged?: number | undefined; refusal?: NudgeRefusal };

/** The page of one bulletin's coverage, with what just happened on it. */
export async function showCoverage(c: Context, bulletinId: string, said: Said = {}) {
  const sight = await requireCoverage(c, bulletinId);
  const frame = c.get('frame');
  const props: CoveragePageProps = {
    ...(await coverageOf(c, sight)),
    happened: nudgedWords(frame.t.coverage, said.nudged),
    refusal: said.refusal && frame.t.relay.refusals[said.refusal],
  };
  return c.html(coveragePage(frame, props), said.refusal ? 422 : 200);
}

async function coverageOf(c: Context, { actor, bulletin, scope }: Sight) {
  const { db } = c.get('services');
  const [kims, audiences, areas, shapes] = await Promise.all([
    kimCoverage(db, bulletin.id, scope),
    audiencesByKim(db, bulletin.id, scope),
    listAreas(db),
    areaShapes(db),
  ]);
  const known = populationsOf(areas);
  const reachOf = (which: (one: KimAudience) => boolean) =>
    peopleReached(audiences.filter(which), known);
  const newest = Math.max(1, ...kims.map((kim) => kim.round));
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]));
  const places = areas.filter(
    ({ level, code }) => level === 'kelurahan' && inSight(code, scope, kims),
  );
  return {
    bulletin,
    sums: sumsOf(kims),
    people: reachOf(() => true),
    peopleOfCorrection: newest > 1 ? reachOf((one) => one.round === newest) : null,
    cityOpens: scope.everywhere ? await opensOfCityLink(db, bulletin.id) : null,
    questions: await countQuestions(db, bulletin.id),
    places: reachOfPlaces(places, audiences, kims).map((place) => ({
      ...place,
      shape: drawable(shapeOf.get(place.code)),
    })),
    kims: kims.map((kim) => ({
      ...kim,
      people: reachOf((one) => one.groupId === kim.groupId),
      mayNudge: can(actor, 'task.nudge', { areaCode: kim.areaCode }),
      maySeeTask: can(actor, 'task.see', { groupId: kim.groupId, areaCode: kim.areaCode }),
    })),
  };
}

const inSight = (code: string, scope: CoverageScope, kims: readonly KimCoverage[]): boolean =>
  scope.everywhere ||
  scope.areas.some((area) => isWithin(code, area)) ||
  kims.some((kim) => isWithin(code, kim.areaCode));

function drawable(shape: AreaShape | undefined): CoveragePageProps['places'][number]['shape'] {
  if (!shape) return null;
  return shape.kind === 'tile'
    ? { kind: 'tile', ...shape.tile }
    : { kind: 'boundary', polygons: shape.boundary };
}

function nudgedWords(t: Messages['coverage'], nudged: number | undefined): string | undefined {
  if (nudged === undefined) return undefined;
  if (nudged === 0) return t.nudgedNone;
  return nudged === 1 ? t.nudgedOne : t.nudgedMany(nudged);
}
