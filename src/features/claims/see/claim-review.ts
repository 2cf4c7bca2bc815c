import type { Verdict } from '../claim.ts';
import type { PublicClaim, PublicEvidence } from './published-claim.ts';

/** On the scale of ClaimReview 1 is false and 5 is true; where no number fits, the words alone say it. */
const RATINGS: Partial<Record<Verdict, number>> = {
  fraud: 1,
  false: 1,
  misleading: 2,
  partly_true: 3,
  true: 5,
};

export const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

type Around = {
  /** Public address of the city. */
  origin: string;
  cityName: string;
  /** The verdict as it is read: "Salah". */
  verdictWords: string;
  evidence: readonly Pick<PublicEvidence, 'source' | 'url'>[];
};

/**
 * A verdict as schema.org ClaimReview, for Fact Check Explorer and whoever gathers such reviews.
 * Null for what nobody can judge: an opinion is no claim, so there is no review of one.
 */
export function claimReview(
  claim: PublicClaim,
  { origin, cityName, verdictWords, evidence }: Around,
): Readonly<Record<string, unknown>> | null {
  if (claim.verdict === 'not_a_claim') return null;
  const url = `${origin}/cek/${claim.slug}`;
  const rating = RATINGS[claim.verdict];
  const organization = (name: string) => ({ '@type': 'Organization', name });
  return {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    inLanguage: 'id',
    license: LICENCE,
    datePublished: claim.firstPublishedAt.toISOString(),
    dateModified: claim.publishedAt.toISOString(),
    version: claim.version,
    headline: `${verdictWords}: ${claim.title}`,
    abstract: claim.summary,
    claimReviewed: claim.quote.slice(0, 750),
    author: { ...organization(`Cek fakta ${cityName}`), url: `${origin}/cek` },
    contributor: [claim.draftedBody, claim.secondBody].flatMap((name) =>
      name ? [organization(name)] : [],
    ),
    itemReviewed: { '@type': 'Claim', datePublished: claim.firstSeenAt.toISOString() },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdictWords,
      ...(rating !== undefined && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
    citation: evidence.flatMap(({ source, url: address }) =>
      address === '' ? [] : [{ '@type': 'CreativeWork', name: source, url: address }],
    ),
  };
}
