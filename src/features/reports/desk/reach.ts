import { type Action, type Actor, can, canCityWide, postsThatMay } from '#features/accounts';

/** Where a right holds: in the whole city, for bodies, in places and all below them. */
export type Extent = { everywhere: boolean; groups: string[]; areas: string[] };

/** Which cases somebody may open, in a form that a query can ask. Empty lists grant nothing. */
export type Reach = {
  /** Cases whose words may be shown in public. */
  open: Extent;
  /** Cases that are nobody's business but theirs who work on it. */
  confidential: Extent;
  /** Bodies in which this person works on cases: their own, or as one that helps. */
  offices: string[];
  /** Places where a member of a KIM may go and look; there only what everybody sees already. */
  witness: Extent;
};

export function reachOf(actor: Actor): Reach {
  const work = extentOf(actor, 'report.work');
  return {
    open: united(extentOf(actor, 'report.see'), work),
    confidential: extentOf(actor, 'report.see_confidential'),
    offices: work.groups,
    witness: extentOf(actor, 'report.witness'),
  };
}

/** Sees cases of others at all: without it a KIM has its own, smaller list. */
export const seesCases = ({ open }: Reach): boolean => !isEmpty(open);

export const isEmpty = ({ everywhere, groups, areas }: Extent): boolean =>
  !everywhere && groups.length === 0 && areas.length === 0;

function extentOf(actor: Actor, action: Action): Extent {
  const held = postsThatMay(actor, action);
  return {
    everywhere: canCityWide(actor, action),
    groups: unique(
      held.map(({ groupId }) => groupId).filter((groupId) => can(actor, action, { groupId })),
    ),
    areas: unique(
      held.map(({ areaCode }) => areaCode).filter((areaCode) => can(actor, action, { areaCode })),
    ),
  };
}

const united = (one: Extent, other: Extent): Extent => ({
  everywhere: one.everywhere || other.everywhere,
  groups: unique([...one.groups, ...other.groups]),
  areas: unique([...one.areas, ...other.areas]),
});

const unique = (values: string[]): string[] => [...new Set(values)];
