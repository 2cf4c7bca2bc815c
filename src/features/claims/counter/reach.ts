import { askedWhere } from '../desk/asked-where.ts';

/** How far a message and its clarification came at one place. */
export type PlaceReach = {
  code: string;
  name: string;
  slug: string;
  asked: number;
  /** KIM of the place that were asked to pass it on, and those that did. */
  kims: number;
  spread: number;
  /** The largest audience that one of them met there: two meetings may have had the same people. */
  people: number;
};

/** `asked` is null where so few asked that they could be guessed. */
export type ShownReach = Omit<PlaceReach, 'asked'> & { asked: number | null };

/**
 * The places as they may be shown: those with few askers, and one more where the rest would tell
 * it, keep their row but not their figure. `elsewhere` asked without saying where.
 */
export function shownReach(
  places: readonly PlaceReach[],
  elsewhere: number,
): { places: ShownReach[]; hiddenPlaces: number } {
  const known = places.map(({ code, asked }) => ({ code, asked }));
  const { shown, hiddenPlaces } = askedWhere([...known, { code: '', asked: elsewhere }]);
  const open = new Set(shown.map(({ code }) => code));
  return {
    hiddenPlaces,
    places: places.map((place) => ({
      ...place,
      asked: place.asked === 0 || open.has(place.code) ? place.asked : null,
    })),
  };
}
