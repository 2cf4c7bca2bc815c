import type { Entry } from '#ui/entry-list.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { PublicClaimItem } from '../published-claim.ts';
import { labelledLine } from './verdict-word.ts';

/** A verdict as a line of a public list: the word, what was claimed, what is true. */
export function verdictEntry(frame: Frame, claim: PublicClaimItem): Entry {
  const t = frame.t.claimSee;
  return {
    href: `/cek/${claim.slug}`,
    title: labelledLine(frame, claim),
    margin: timeTag(frame, claim.publishedAt, 'short'),
    eyebrow: frame.t.claims.topics[claim.topic],
    summary: claim.summary,
    meta: [
      claim.asked > 1 && t.asked(number(frame, claim.asked)),
      claim.version > 1 && t.correctedTo(claim.version),
      claim.label === 'city_clarification' && frame.t.claims.labels.city_clarification,
    ],
  };
}
