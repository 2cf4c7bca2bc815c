import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { jsonLd } from '#ui/json-ld.ts';
import { claimSheet } from '../../claim-sheet.ts';
import { claimReview } from '../claim-review.ts';
import type { PublicClaim, PublicEvidence } from '../published-claim.ts';
import { feedHead } from './archive-aside.ts';

/** Open Graph and schema.org of a verdict. */
export function verdictHead(
  frame: Frame,
  claim: PublicClaim,
  evidence: readonly PublicEvidence[],
): Html {
  const review = claimReview(claim, {
    origin: frame.origin,
    cityName: frame.city.name,
    verdictWords: frame.t.claims.verdicts[claim.verdict],
    evidence,
  });
  return html`<meta property="og:type" content="article">
<meta property="article:published_time" content="${claim.firstPublishedAt.toISOString()}">
<meta property="article:modified_time" content="${claim.publishedAt.toISOString()}">
${claimSheet(frame)}${feedHead(frame)}${review ? jsonLd(review) : ''}`;
}
