import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { METRO_AREAS } from '../metro/areas.ts';
import type { Register } from '../register.ts';
import { diceOf } from './dice.ts';
import { type FollowerRow, insertFollowers } from './followers.queries.ts';

const TOPICS = ['kesehatan', 'stunting', 'pbb', 'umkm', 'sekolah', 'banjir', 'pertanian'];
const OUTSIDERS = 160;

/** Residents who follow the city, their place or a topic by mail, at addresses that lead nowhere. */
export async function addFollowers(tx: Services, { kims, holders }: Register): Promise<void> {
  const dice = diceOf('followers');
  const kelurahan = METRO_AREAS.filter(({ code }) => code.split('.').length === 4);
  const at = tx.now();
  const row = (address: string, about: FollowerRow['about'], ref: string): FollowerRow => ({
    id: newId(),
    address,
    about,
    ref,
    token: newCode(24),
    at,
    personId: null,
  });
  const outsiders = Array.from({ length: OUTSIDERS }, (_, i) => {
    const address = `pengikut.${i + 1}@contoh.invalid`;
    if (i % 8 === 0) return row(address, 'city', '');
    if (i % 5 === 0) return row(address, 'topic', dice.pick(TOPICS));
    return row(address, 'area', dice.pick(kelurahan).code);
  });
  // a bulletin for a topic reaches the KIM in which somebody follows it
  const members = kims.flatMap(({ plan }, i) => {
    if (i % 3 !== 0) return [];
    const [member] = holders(plan.name);
    const topic = TOPICS[(i / 3) % TOPICS.length];
    if (!member || !topic) return [];
    return [{ ...row(member.email, 'topic', topic), personId: member.personId }];
  });
  await insertFollowers(tx.db, [...outsiders, ...members]);
}
