import { announce, isHeard, recallAnnouncements } from '#features/channels';
import type { Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { findAnnounced } from './announced.queries.ts';

export type Announced = 'claim.published' | 'claim.corrected' | 'claim.withdrawn';

/**
 * Tells other people's programs of a verdict, read back from what is public. Once it is withdrawn,
 * what was still on its way stays here.
 */
export async function announceClaim(
  tx: Services,
  { id, code }: Pick<Claim, 'id' | 'code'>,
  event: Announced,
): Promise<void> {
  const subject = `claim:${code}`;
  if (event === 'claim.withdrawn') await recallAnnouncements(tx, subject);
  if (!(await isHeard(tx, event))) return;
  const shown = await findAnnounced(tx.db, id);
  if (!shown) return;
  const url = `${tx.city.origin}/cek/${shown.slug}`;
  await announce(tx, { event, subject, body: { ...shown, url } });
}
