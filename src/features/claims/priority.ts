/** Which claim first: harm × spread × nearness, each from 1 to 3 (domain rules of the claims desk). */

/** How far a message has gone, from who asked and where. */
export function spreadOf({ asked, areas }: { asked: number; areas: number }): number {
  if (asked >= WIDE.asked || areas >= WIDE.areas) return 3;
  return asked >= KNOWN.asked || areas >= KNOWN.areas ? 2 : 1;
}

/** Proposals of the house, to be moved when a city knows its own numbers. */
const WIDE = { asked: 20, areas: 5 };
const KNOWN = { asked: 5, areas: 2 };

/** `urgent`: a quarter of an hour counts; `soon`: today; `plain`: in its turn. */
export function urgencyOf({ priority, harmsLife }: { priority: number; harmsLife: boolean }) {
  if (harmsLife) return 'urgent';
  return priority >= 12 ? 'soon' : 'plain';
}
