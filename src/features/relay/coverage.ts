/**
 * How many people a bulletin reached, never counting one audience twice. No I/O.
 *
 * A spread says "about 60 people, RW 03 of Yosodadi". Two spreads at one place may have
 * met the same people, so a place counts only its largest single audience. People live in
 * one place, so places that do not overlap may be added: an RW counts at least what its RT
 * count together. Hence, up the tree RT ⊂ RW ⊂ kelurahan ⊂ kecamatan ⊂ city,
 *
 *     reached(place) = min(population, max(largest audience logged there, Σ reached(below)))
 *
 * It is a lower bound of the people reached, as good as the estimates are: two different
 * groups of one RW count as one. Too low can be defended in front of a council, too high not.
 */
export type Audience = { areaCode: string; rw: number | null; rt: number | null; people: number };

type Place = { largest: number; below: Map<string, Place> };

const emptyPlace = (): Place => ({ largest: 0, below: new Map() });

/** `18.72.04.1001`, RW 3, RT 2 → 18.72, 18.72.04, 18.72.04.1001, rw3, rt2; an RT without its RW lies nowhere. */
function pathOf({ areaCode, rw, rt }: Audience): string[] {
  const parts = areaCode.split('.');
  const path = parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('.'));
  if (rw === null) return path;
  path.push(`rw${rw}`);
  if (rt !== null) path.push(`rt${rt}`);
  return path;
}

function treeOf(audiences: readonly Audience[]): Place {
  const root = emptyPlace();
  for (const audience of audiences) {
    let place = root;
    for (const step of pathOf(audience)) {
      const next = place.below.get(step) ?? emptyPlace();
      place.below.set(step, next);
      place = next;
    }
    place.largest = Math.max(place.largest, audience.people);
  }
  return root;
}

/**
 * People reached in each area that was reached at all, by area code; the codes above a
 * place are there too. `populations` caps a place where its number of people is known.
 */
export function reachByArea(
  audiences: readonly Audience[],
  populations: ReadonlyMap<string, number>,
): Map<string, number> {
  const reached = new Map<string, number>();
  const measure = (code: string, place: Place): number => {
    let below = 0;
    for (const [step, child] of place.below) below += measure(step, child);
    const people = Math.min(
      populations.get(code) ?? Number.POSITIVE_INFINITY,
      Math.max(place.largest, below),
    );
    if (isAreaStep(code)) reached.set(code, people);
    return people;
  };
  for (const [code, place] of treeOf(audiences).below) measure(code, place);
  return reached;
}

const isAreaStep = (step: string) => /^\d/.test(step);

/** People reached in all: the sum over the cities named, which is one. */
export function peopleReached(
  audiences: readonly Audience[],
  populations: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [code, people] of reachByArea(audiences, populations)) {
    if (code.split('.').length === 2) sum += people;
  }
  return sum;
}
