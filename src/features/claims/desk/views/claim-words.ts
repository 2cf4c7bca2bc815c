import { isPost } from '#features/accounts';
import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { Claim, ClaimState } from '../../claim.ts';
import { urgencyOf } from '../../priority.ts';

const TONES: Record<ClaimState, BadgeTone> = {
  new: 'warn',
  assigned: 'busy',
  evidence: 'busy',
  draft: 'busy',
  second_opinion: 'busy',
  revision: 'warn',
  ready: 'good',
  published: 'good',
  review: 'warn',
  withdrawn: 'muted',
  set_aside: 'muted',
  merged: 'muted',
};

type Marked = Pick<Claim, 'state' | 'priority' | 'harmsLife' | 'isPublished'>;

/** State, and what else must be known before it is opened: how pressing, and whether it is in public. */
export function claimBadges({ t }: Frame, claim: Marked): Content {
  const urgency = urgencyOf(claim);
  const words = t.claims.urgencies;
  const pressing =
    urgency === 'plain'
      ? ''
      : urgency === 'urgent'
        ? html` ${badge(words.urgent, 'bad', 'siren')}`
        : html` ${badge(words.soon, 'warn')}`;
  const isJudgedAnew = claim.isPublished && claim.state !== 'published';
  return html`${badge(t.claims.states[claim.state], TONES[claim.state])}${pressing}${isJudgedAnew ? html` ${badge(t.claimDesk.row.inPublic, 'neutral', 'globe')}` : ''}`;
}

/** "18 = bahaya 3 × sebaran 2 × kedekatan 3": why it stands where it stands. */
export function priorityWords(
  { t }: Frame,
  claim: Pick<Claim, 'priority' | 'harm' | 'spread' | 'nearness'>,
): string {
  return t.claimDesk.row.priority(claim);
}

/** Post in words, as it is written in a history row: `fact_verifier@kampus-contoh`. */
export function postWords({ t }: Frame, post: string): string {
  const word = post.split('@')[0] ?? '';
  return isPost(word) ? t.accounts.posts[word] : '';
}

/** The claim word for word, under a mark, so that nobody takes it for news. */
export function quoteFigure({ t }: Frame, quote: string): Html {
  const words = t.claimDesk.case;
  return html`<figure class="claim-quote"><figcaption>${words.quoteMark}</figcaption>
<blockquote class="claim-words" data-verdict="${words.quoteStamp}">${quote}</blockquote></figure>`;
}
