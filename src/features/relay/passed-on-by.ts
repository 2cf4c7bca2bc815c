import type { Context } from 'hono';

import type { Html } from '#ui/html.ts';
import { findLinkCode } from './kit.queries.ts';
import { relayersOf } from './public.queries.ts';
import { relayersSection } from './views/relayers.ts';

/**
 * For the public page of a bulletin, handed to the bulletins by src/app.ts. Names of KIM only; the
 * page carries the tag `bulletin:<slug>`, which every spread invalidates.
 */
export async function passedOnBy(
  c: Context,
  bulletin: { id: string; state: string },
): Promise<Html> {
  const { db } = c.get('services');
  const [relayers, code] = await Promise.all([
    relayersOf(db, bulletin.id),
    findLinkCode(db, { bulletinId: bulletin.id, groupId: null }),
  ]);
  const kitCode = bulletin.state === 'withdrawn' ? null : code;
  return relayersSection(c.get('frame'), { relayers, kitCode });
}
