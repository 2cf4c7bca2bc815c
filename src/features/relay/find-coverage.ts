import { type Actor, can } from '#features/accounts';
import { areaShapes, drawable, isWithin, listAreas } from '#features/areas';
import { findPublishedByIdOrNull, type PublicBulletin } from '#features/bulletins';
import { Forbidden, NotFound } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
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

export type Sight = { actor: Actor; bulletin: PublicBulletin; scope: CoverageScope };

/** A published bulletin and what of its way the actor may see; throws NotFound and Forbidden. */
export async function findSight(
  services: Services,
  actor: Actor,
  bulletinId: string,
): Promise<Sight> {
  const bulletin = await findPublishedByIdOrNull(services.db, bulletinId);
  if (!bulletin) throw new NotFound('bulletin');
  const scope = scopeForBulletin(actor, bulletin.issuerId);
  if (!scope) throw new Forbidden();
  return { actor, bulletin, scope };
}

/** How far a bulletin got, as far as it is in sight: for the page and for machines. */
export async function findCoverage({ db }: Services, { actor, bulletin, scope }: Sight) {
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
  const shapeOf = new Map(shapes.map((shape) => [shape.code, drawable(shape)]));
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
      shape: shapeOf.get(place.code) ?? null,
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
