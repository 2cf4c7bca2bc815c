import { createHmac } from 'node:crypto';

/** What a tracked link leads to and who counts as a visitor. No I/O. */
export type LinkedBulletin = {
  slug: string;
  state: 'published' | 'corrected' | 'expired' | 'withdrawn';
};

/**
 * A link on paper or in a chat cannot be called back, so it says first what changed: only a
 * bulletin that still stands as it was passed on is opened at once.
 */
export const opensAtOnce = (bulletin: LinkedBulletin): boolean => bulletin.state === 'published';

export const bulletinPath = (slug: string): string => `/kabar/${slug}`;

/**
 * Servers that fetch a link to draw its preview in a chat; nobody read anything. Names as the
 * senders document them, then the words that most other robots carry. CUBOT is a maker of phones.
 */
const ROBOTS =
  /whatsapp|facebookexternalhit|facebot|meta-external|telegrambot|twitterbot|slackbot|discordbot|linkedinbot|skypeuripreview|signal|viber|line\/|linespider|pinterest|embedly|(?<!cu)bot\b|crawl|spider|preview|monitor|uptime|headless|curl\/|wget\/|python-|go-http|okhttp|java\//i;

/** A real browser always says what it is; silence is a program. */
export function isRobot(userAgent: string | undefined): boolean {
  return !userAgent || ROBOTS.test(userAgent);
}

/** Browsers say so when they fetch a page that nobody has asked for yet. */
export const isPrefetch = (purpose: string | undefined): boolean =>
  purpose !== undefined && /prefetch|prerender|preview/i.test(purpose);

/**
 * Tells a reload from a new visitor for one day and nothing more: the salt is drawn each day
 * and dropped with all these words the night after, so nobody can be found again by them.
 */
export function visitorMark(visitor: { network: string; userAgent: string }, salt: string): string {
  return createHmac('sha256', salt)
    .update(`${visitor.network}\n${visitor.userAgent}`)
    .digest('base64url')
    .slice(0, 22);
}
