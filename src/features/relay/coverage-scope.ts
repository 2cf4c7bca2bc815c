import { type Actor, can, canCityWide, postsThatMay } from '#features/accounts';

/** Which KIM somebody sees the coverage of. */
export type CoverageScope = {
  /** The whole city; the rest then says nothing. */
  everywhere: boolean;
  /** Places with all below them: the offices'. */
  areas: string[];
  /** Single KIM: the members'. */
  groupIds: string[];
};

const EVERYWHERE: CoverageScope = { everywhere: true, areas: [], groupIds: [] };

/** A KIM sees its own, an office its place and below, Diskominfo and the leaders the city. */
export function scopeOf(actor: Actor): CoverageScope {
  if (canCityWide(actor, 'coverage.see')) return EVERYWHERE;
  const held = postsThatMay(actor, 'coverage.see');
  const ofKind = (...kinds: string[]) => held.filter((post) => kinds.includes(post.groupKind));
  return {
    everywhere: false,
    areas: [...new Set(ofKind('kelurahan', 'kecamatan').map((post) => post.areaCode))],
    groupIds: [...new Set(ofKind('kim').map((post) => post.groupId))],
  };
}

/** Whoever speaks for the issuer sees all of its bulletin; null when the actor sees nothing of it. */
export function scopeForBulletin(actor: Actor, issuerId: string): CoverageScope | null {
  if (can(actor, 'coverage.see', { issuerId })) return EVERYWHERE;
  const scope = scopeOf(actor);
  return seesNothing(scope) ? null : scope;
}

export const seesNothing = ({ everywhere, areas, groupIds }: CoverageScope): boolean =>
  !everywhere && areas.length === 0 && groupIds.length === 0;
