import { inCharacters, type Measure, shorten, type Shortening } from './shorten.ts';

/** A piece of a message. Empty pieces leave no trace. */
export type Part = {
  text: string;
  /** Pieces of one group stand together; what lies between groups is the joiner's business. */
  group: string;
  /** Puts the text in its line, as in "*Waktu:* …". */
  frame?: (text: string) => string;
  /** Shorter than this it says too little and is left out. Without it the piece is never touched. */
  least?: number;
  /** Lower ranks give up room first. */
  rank?: number;
};

type Fit = Shortening & {
  limit: number;
  join: (groups: string[][]) => string;
  /** Rather few pieces whole than many in shreds: right where there is little room. */
  wholePieces?: boolean;
};

/**
 * Puts the pieces together within the limit. The less important ones are shortened first, each as far
 * as needed; if that is not enough they are left out; what room that leaves goes back to the more
 * important ones.
 */
export function fitParts(
  parts: Part[],
  { limit, join, wholePieces = false, ...shortening }: Fit,
): string {
  const { measure = inCharacters } = shortening;
  const texts = new Map(parts.map((part) => [part, part.text]));
  const whole = () => join(groupsOf(parts, texts));
  const order = parts
    .filter((part) => part.least !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const leastOf = (part: Part) => Math.min(part.least ?? 0, measure(part.text));
  const cutTo = (part: Part, room: number) => shorten(part.text, room, shortening);

  for (const part of order) {
    const excess = measure(whole()) - limit;
    if (excess <= 0) return whole();
    if (wholePieces) break;
    texts.set(part, cutTo(part, Math.max(leastOf(part), measure(part.text) - excess)));
  }
  for (const part of order) {
    if (measure(whole()) > limit) texts.set(part, '');
  }
  for (const part of order.toReversed()) {
    const kept = texts.get(part) ?? '';
    const room = measure(kept) + limit - measure(whole()) - frameSize(part, kept, measure);
    if (room < leastOf(part)) continue;
    texts.set(part, cutTo(part, room));
    if (measure(whole()) > limit) texts.set(part, kept);
  }
  return whole();
}

/** What a piece needs besides its text when it comes back: its frame, and the space before it. */
function frameSize(part: Part, kept: string, measure: Measure): number {
  return kept === '' ? measure(part.frame?.('') ?? '') + measure('  ') : 0;
}

function groupsOf(parts: Part[], texts: Map<Part, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const text = texts.get(part);
    if (!text) continue;
    const line = part.frame ? part.frame(text) : text;
    groups.set(part.group, [...(groups.get(part.group) ?? []), line]);
  }
  return [...groups.values()];
}
