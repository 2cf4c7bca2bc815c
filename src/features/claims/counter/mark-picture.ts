import type { BulletinContent } from '#features/bulletins';
import { messagesFor } from '#messages';
import { storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { watermark } from '../pictures/watermark.ts';
import { findChosenPicture, type Judgement } from './counter.queries.ts';

const { claims: shared, claimCounter: words } = messagesFor('id');

/**
 * The picture that goes round, as it may be shown again: with the verdict across it. Only when
 * somebody looked that it shows no private person. A picture that cannot be read any more is left
 * out: the clarification does not wait for it.
 */
export async function markPicture(
  tx: Services,
  claim: Pick<Claim, 'id' | 'slug'>,
  { verdict, publisherId }: Judgement,
): Promise<BulletinContent['files']> {
  const chosen = await findChosenPicture(tx.db, claim.id);
  const bytes = chosen && (await tx.media.get(chosen.sha256, 'webp'));
  if (!chosen || !bytes) return [];
  const word = shared.verdicts[verdict].toUpperCase();
  const note = words.watermark(`${tx.city.origin}/cek/${claim.slug ?? ''}`);
  try {
    const marked = await watermark(bytes, { word, note });
    const upload = { originalName: `${claim.slug ?? 'cek'}.jpg`, uploadedBy: publisherId };
    const stored = await storeImage(tx, marked, upload);
    if (!stored.ok) return [];
    return [{ fileId: stored.file.id, alt: words.pictureAlt(word, chosen.alt) }];
  } catch (error) {
    tx.log.warn({ err: error, claim: claim.id }, 'A picture could not be marked');
    return [];
  }
}
