import { type OwnChannel, SPREAD_CHANNELS } from '#features/groups';
import type { SpreadChannel, UsualSpread } from './spread.ts';

/** One button that logs a spread with one tap. */
export type QuickSpread = {
  channel: SpreadChannel;
  place: string;
  areaCode: string;
  rw: number | null;
  rt: number | null;
  people: number;
};

const AT_MOST = 6;

/**
 * The KIM's own channels first, with the number last logged there; then where it went most often.
 * An own channel that was used before is one button, not two.
 */
export function quickSpreads(
  { ownChannels, areaCode }: { ownChannels: readonly OwnChannel[]; areaCode: string },
  usual: readonly UsualSpread[],
): QuickSpread[] {
  const own = ownChannels.flatMap(({ channel, name, audience }): QuickSpread[] => {
    const known = SPREAD_CHANNELS.find((one) => one === channel);
    if (!known) return [];
    const last = usual.find((spread) => spread.channel === known && spread.place === name);
    return [
      last
        ? asQuick(last)
        : { channel: known, place: name, areaCode, rt: null, rw: rwIn(name), people: audience },
    ];
  });
  const others = usual
    .filter((spread) => !ownChannels.some((one) => isSame(one, spread)))
    .map(asQuick);
  return [...own, ...others].slice(0, AT_MOST);
}

const isSame = (own: OwnChannel, spread: UsualSpread) =>
  own.channel === spread.channel && own.name === spread.place;

const asQuick = ({ channel, place, areaCode, rw, rt, audience }: UsualSpread): QuickSpread => ({
  channel,
  place,
  areaCode,
  rw,
  rt,
  people: audience,
});

/** "Warga RW 03" lies in RW 3, so that its people are counted there. */
function rwIn(name: string): number | null {
  const number = Number(/\brw[ .]*0*(\d{1,2})\b/i.exec(name)?.[1]);
  return number >= 1 && number <= 99 ? number : null;
}
