import type { Services } from '../services.ts';
import { knownHashes } from './queries.ts';

/** An upload puts its bytes before its row, and a form may stand open; a day is ample for both. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * Removes bytes that no row points at, left by transactions that were rolled back. Returns how many.
 * The list is read before the rows, so bytes that arrive in between are not touched.
 */
export async function sweepOrphans(services: Services): Promise<number> {
  const { db, media, now } = services;
  const old = [];
  for await (const name of media.list()) {
    if (now().getTime() - name.storedAt.getTime() > GRACE_MS) old.push(name);
  }
  const known = await knownHashes(db);
  const orphans = old.filter(({ sha256 }) => !known.has(sha256));
  for (const { sha256, ext } of orphans) await media.remove(sha256, ext);
  return orphans.length;
}
