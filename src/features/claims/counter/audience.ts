import type { Audience } from '#features/bulletins';
import { spreadOf } from '../priority.ts';

/** How many asked, and where; places without a name are not among `areas`. */
export type Asked = { asked: number; areas: readonly string[] };

/**
 * Whom a clarification is for: exactly the places whose people asked, so that no KIM passes on what
 * nobody around it has heard of. The whole city when the message has gone wide. Where nobody knows
 * where it goes round, it stands on the portal and bothers no KIM.
 */
export function audienceFor({ asked, areas }: Asked, spread: number): Audience[] {
  const widest = Math.max(spread, spreadOf({ asked, areas: areas.length }));
  if (widest === 3) return [{ kind: 'all', ref: '' }];
  return areas.map((ref) => ({ kind: 'area', ref }));
}
