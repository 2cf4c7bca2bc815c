import { listFiles } from '#platform/media/index.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { hashPicture } from '../pictures/hash-picture.ts';
import { indexClaim } from '../work/index-claim.ts';
import { defineReadPicture } from '../pictures/read-picture.ts';
import { meaningOf } from './meaning/near-meaning.ts';
import { cleanText, coverPersonal, cut } from './read-message.ts';
import { settleTip } from './settle-tip.ts';
import { type Tip, wordsOf } from './tip.ts';
import { findTip, lockTip, updateTip } from './tips.queries.ts';

/** The check on `tips.picture_text` has the same number. */
const LONGEST = 20_000;

/**
 * The words in a message's picture, read in the background. Told twice it does nothing the second
 * time: a reading that was killed is run again.
 */
export const readTipPicture = defineReadPicture(async (services, { subjectId }, reading) => {
  const words = reading.state === 'read' ? cleanText(reading.text) : '';
  const pictureText = cut(coverPersonal(words), LONGEST);
  const { text } = await findTip(services.db, subjectId);
  const meaning = await meaningOf(services, wordsOf({ text, pictureText }));
  await inTransaction(services, async (tx) => {
    const tip = await lockTip(tx.db, subjectId);
    if (tip.reading !== 'waiting') return;
    await updateTip(tx.db, tip.id, { reading: reading.state, picture_text: pictureText });
    if (tip.state !== 'received') return findByPicture(tx, tip);
    const hashes = await hashesOf(tx, tip.fileId);
    await settleTip(tx, { ...tip, pictureText, reading: reading.state }, { hashes, meaning });
  });
});

/** It took so long that the message is a case already: its words lead to that case from now on. */
async function findByPicture(tx: Services, { state, claimId }: Tip): Promise<void> {
  if (claimId && (state === 'queued' || state === 'pattern')) await indexClaim(tx, claimId);
}

/** In the transaction that stored the message: it is read exactly when it was stored. */
export const askReading = (
  tx: Services,
  { fileId, tipId }: { fileId: string; tipId: string },
): Promise<void> => readTipPicture.enqueue(tx, { fileId, subjectId: tipId }, { key: tipId });

/** Of the stored copy: it looks the same as what came. */
async function hashesOf(tx: Services, fileId: string | null) {
  const [file] = fileId ? await listFiles(tx.db, [fileId]) : [];
  const bytes = file && (await tx.media.get(file.sha256, 'webp'));
  return bytes ? ((await hashPicture(bytes)) ?? []) : [];
}
