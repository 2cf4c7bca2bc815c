import { limit } from '#features/accounts';
import { localDay } from '#platform/clock.ts';
import { TooMany } from '#platform/errors.ts';
import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import { type KeptPicture, keepPicture, pictureShaOf } from './keep-picture.ts';
import { meaningOf } from './meaning/near-meaning.ts';
import type { NewTip, Taken } from './new-tip.ts';
import { askReading } from './read-tip-picture.ts';
import { cleanText, coverPersonal, cut, type ReadMessage, readMessage } from './read-message.ts';
import { SEALED_TIP } from './sealed-tip.ts';
import { rememberPicture, settleTip } from './settle-tip.ts';
import { insertSighting } from './sightings.queries.ts';
import { tipFingerprint } from './tip-fingerprint.ts';
import {
  addAsker,
  countSending,
  findTip,
  insertTip,
  knownArea,
  type SentAgain,
} from './tips.queries.ts';
import { isOpenTo, waitForClaim } from './tell-waiters.ts';
import { addWaiter, type Waiter } from './waiters.queries.ts';

/** 31^8: people read it aloud; it opens nothing but what becomes of this message. */
const CODE_LENGTH = 8;

type Read = ReadMessage & { fingerprint: string; pictureSha: string | null; counted: boolean };

/**
 * Takes a message in and says at once what is known of it: the page of its code shows it. However
 * often the same message comes it is one row, each network counts once a day, and nothing of who
 * sent it is kept. Throws `TooMany` when one network sends too many different ones.
 */
export async function takeTip(services: Services, tip: NewTip): Promise<Taken> {
  const message = readMessage({ text: tip.text, links: tip.links ?? [] });
  if (!tip.picture && !message.isEnough) {
    return { ok: false, refusal: message.text === '' ? 'empty' : 'too_short' };
  }
  const pictureSha = tip.picture ? pictureShaOf(tip.picture) : null;
  const fingerprint = tipFingerprint({ ...message, pictureSha });
  const counted = await isFirstToday(services, fingerprint, tip);
  const read = { ...message, fingerprint, pictureSha, counted };
  const known = await inTransaction(services, (tx) => takeAgain(tx, tip, read));
  if (known) return known;

  await limit(services, 'tip_new', tip.actor?.personId ?? tip.network);
  const kept = tip.picture ? await keepPicture(services, tip.picture) : null;
  if (kept && !kept.ok) return kept;
  const meaning = await meaningOf(services, read.text);
  const taken = await inTransaction(services, (tx) =>
    takeNew(tx, tip, { ...read, meaning, picture: kept?.picture ?? null }),
  );
  // somebody sent the same a moment before; or, one in 31^8, the code was taken
  const again = taken ?? (await inTransaction(services, (tx) => takeAgain(tx, tip, read)));
  return again ?? takeTip(services, tip);
}

/** One network, or one account, counts once a day for one message; every sending is counted beside. */
async function isFirstToday(
  services: Services,
  fingerprint: string,
  { actor, network }: NewTip,
): Promise<boolean> {
  const day = localDay(services.now(), services.city.timeZone);
  try {
    const who = actor?.personId ?? network;
    await limit(services, 'tip_once', `${fingerprint} ${day} ${who}`);
    return true;
  } catch (error) {
    if (error instanceof TooMany) return false;
    throw error;
  }
}

/** The same message once more: a number goes up, and nothing is looked for again. */
async function takeAgain(tx: Services, tip: NewTip, read: Read): Promise<Taken | null> {
  const { counted, fingerprint } = read;
  const known = await countSending(tx.db, fingerprint, { counted, now: tx.now() });
  if (!known) return null;
  const areaCode = await knownArea(tx.db, tip.areaCode ?? null);
  await noteAsker(tx, known, { tip, counted, areaCode });
  return { ok: true, tipId: known.id, code: known.code, again: true };
}

/** Null when somebody sent the same a moment before. */
async function takeNew(
  tx: Services,
  tip: NewTip,
  read: Read & { picture: KeptPicture | null; meaning: readonly number[] | null },
): Promise<Taken | null> {
  const at = tx.now();
  const [id, code] = [newId(at.getTime()), newCode(CODE_LENGTH)];
  const areaCode = await knownArea(tx.db, tip.areaCode ?? null);
  const { picture } = read;
  const isNew = await insertTip(tx.db, {
    ...{ id, code, fingerprint: read.fingerprint, text: read.text, links: read.links },
    ...{
      masked: read.original !== null,
      origin: tip.origin,
      state: 'received',
      area_code: areaCode,
    },
    ...{ file_id: picture?.fileId ?? null, picture_sha: read.pictureSha },
    ...{ reading: picture ? 'waiting' : 'none', asked: 1, first_at: at, last_at: at },
  });
  if (!isNew) return null;

  if (read.original !== null) {
    await seal(tx, { ...SEALED_TIP, subjectId: id, content: { text: read.original } });
  }
  await noteAsker(
    tx,
    { id, code, state: 'received', claimId: null },
    { tip, counted: true, areaCode },
  );
  const hashes = picture?.hashes ?? [];
  const taken = await findTip(tx.db, id);
  if (picture) await rememberPicture(tx, taken, hashes);
  await settleTip(tx, taken, {
    ...{ hashes, meaning: read.meaning },
    isWaiting: picture !== null,
  });
  if (picture) await askReading(tx, { fileId: picture.fileId, tipId: id });
  return { ok: true, tipId: id, code, again: false };
}

type Asker = { tip: NewTip; counted: boolean; areaCode: string | null };

/** That somebody asked, from where; who has an account hears of the answer without asking for it. */
async function noteAsker(tx: Services, known: SentAgain, { tip, counted, areaCode }: Asker) {
  const at = tx.now();
  const day = localDay(at, tx.city.timeZone);
  if (counted) await addAsker(tx.db, { tipId: known.id, day, areaCode });
  if (tip.sighting) await noteSighting(tx, known.id, tip);
  for (const waiter of waitersOf(tip)) {
    if (known.claimId) await waitForClaim(tx, known.claimId, waiter);
    if (isOpenTo(known)) await addWaiter(tx.db, { ...waiter, tipId: known.id, since: at });
  }
}

async function noteSighting(tx: Services, tipId: string, { actor, sighting }: NewTip) {
  if (!sighting) return;
  const areaCode = await knownArea(tx.db, sighting.areaCode);
  const note = cut(coverPersonal(cleanText(sighting.note)), LONGEST_NOTE);
  const at = tx.now();
  await insertSighting(tx.db, {
    ...{ ...sighting, areaCode, note, tipId, at },
    personId: actor?.personId ?? null,
  });
}

/** The check on `tip_sightings.note` has the same number. */
const LONGEST_NOTE = 500;

/** A program looks again by itself: its account hears of nothing it asked. */
function waitersOf({ actor, sighting, origin }: NewTip): Omit<Waiter, 'language'>[] {
  if (!actor) return [];
  const person =
    origin === 'api'
      ? []
      : [{ why: 'asker' as const, personId: actor.personId, groupId: null, email: '' }];
  const groupId = sighting?.groupId ?? null;
  if (!groupId) return person;
  return [...person, { why: 'kim', personId: null, groupId, email: '' }];
}
