import { type Audience, type BulletinContent, NO_LETTER } from '#features/bulletins';
import { messagesFor } from '#messages';
import type { City } from '#platform/services.ts';
import { longDate } from '#ui/format.ts';
import type { Claim } from '../claim.ts';
import type { Judgement } from './counter.queries.ts';

/** A bulletin is one text for all who get it, in the language of the city. */
const { claims: shared, claimCounter: words } = messagesFor('id');

export type Told = {
  claim: Pick<Claim, 'code' | 'title' | 'slug' | 'harmsLife'>;
  judgement: Judgement;
  audience: Audience[];
  files: BulletinContent['files'];
};

/**
 * What is true, in the words of the verdict: the verdict stands before the title, and the message
 * itself is not repeated, for whoever reads a falsehood often believes it. The rest is behind the link.
 */
export function clarificationOf(city: City, told: Told): BulletinContent {
  const { claim, judgement, audience, files } = told;
  const { verdict, label, summary, advice } = judgement;
  const address = `${city.origin}/cek/${claim.slug ?? ''}`;
  const hint = shared.verdictHints[verdict];
  const parts = [
    words.verdict(shared.verdicts[verdict], hint),
    label === 'city_clarification' ? shared.labelHints.city_clarification : '',
    words.evidence(address),
  ];
  return {
    kind: 'clarification',
    urgency: claim.harmsLife ? 'important' : 'routine',
    title: titleOf(verdict, claim.title),
    summary: short(summary, 600),
    who: words.who,
    happensWhen: '',
    happensWhere: '',
    how: advice,
    body: parts.filter((part) => part !== '').join('\n\n'),
    contact: words.contact(city.name),
    source: sourceOf(city, claim.code, judgement),
    dimension: null,
    topics: ['cek fakta'],
    issuerId: judgement.issuerId,
    validFrom: null,
    validUntil: null,
    audience,
    variants: [],
    ...NO_LETTER,
    files,
  };
}

/** No title of a claim without its verdict before it. */
const titleOf = (verdict: Judgement['verdict'], title: string): string =>
  short(words.title(shared.verdicts[verdict], title), 140);

function sourceOf(city: City, code: string, judgement: Judgement): string {
  const { label, authorBody, secondBody, number, publishedAt } = judgement;
  const version = words.version(code, number, longDate(atHome(city), publishedAt));
  const readers = words.readers(short(authorBody, 80), short(secondBody, 80));
  return short(words.source(shared.labels[label], version, readers), 300);
}

const atHome = ({ timeZone }: City) => ({ language: 'id', timeZone }) as const;

/** Whole letters, and a sign that there was more. */
export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
