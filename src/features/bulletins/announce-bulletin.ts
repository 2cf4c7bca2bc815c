import { announce, recallAnnouncements } from '#features/channels';
import type { Services } from '#platform/services.ts';
import { findPublishedByIdOrNull } from './published.queries.ts';

type Announced = 'bulletin.published' | 'bulletin.corrected' | 'bulletin.withdrawn';

/**
 * Tells other people's programs what everybody may read of a bulletin, in the transaction that made
 * it so. Of a withdrawn one that is title and reason, and what was still on its way stays here.
 */
export async function announceBulletin(
  tx: Services,
  { bulletinId, event }: { bulletinId: string; event: Announced },
): Promise<void> {
  const shown = await findPublishedByIdOrNull(tx.db, bulletinId);
  if (!shown) return;
  const subject = `bulletin:${shown.slug}`;
  if (event === 'bulletin.withdrawn') await recallAnnouncements(tx, subject);
  await announce(tx, {
    event,
    subject,
    body: {
      id: shown.id,
      slug: shown.slug,
      url: `${tx.city.origin}/kabar/${shown.slug}`,
      state: shown.state,
      kind: shown.kind,
      urgency: shown.urgency,
      title: shown.title,
      summary: shown.summary,
      issuer: { id: shown.issuerId, name: shown.issuerName },
      version: shown.version,
      correctionNote: shown.correctionNote,
      withdrawalReason: shown.withdrawalReason,
      publishedAt: shown.publishedAt.toISOString(),
      changedAt: shown.changedAt.toISOString(),
    },
  });
}
