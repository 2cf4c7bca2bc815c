import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import type { PublicBulletin } from '#features/bulletins';
import { markdownHtml } from '#ui/markdown.ts';

export type FeedForm = 'rss' | 'atom' | 'json';

export type FeedSource = {
  title: string;
  about: string;
  /** Public address of the city, and the page that the feed is of. */
  origin: string;
  page: string;
  language: 'id' | 'en';
  bulletins: PublicBulletin[];
  /** Of an empty feed; otherwise the newest change counts. */
  now: Date;
};

export const FEED_TYPES: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The same bulletins in the three forms that readers understand. A withdrawn one says only that. */
export function feed(form: FeedForm, source: FeedSource): string {
  if (form === 'rss') return generateRssFeed(rss(source), { lenient: true });
  if (form === 'atom') return generateAtomFeed(atom(source), { lenient: true });
  return JSON.stringify(generateJsonFeed(json(source)));
}

/** When anything in it changed last. */
export function changedAt({ bulletins, now }: Pick<FeedSource, 'bulletins' | 'now'>): Date {
  if (bulletins.length === 0) return now;
  return new Date(Math.max(...bulletins.map((one) => one.changedAt.getTime())));
}

const address = ({ origin }: FeedSource, { slug }: PublicBulletin) => `${origin}/kabar/${slug}`;

function textOf(bulletin: PublicBulletin): string {
  if (bulletin.state === 'withdrawn') return bulletin.withdrawalReason;
  return [bulletin.correctionNote, bulletin.summary, bulletin.body].filter(Boolean).join('\n\n');
}

function rss(source: FeedSource) {
  const { title, about, origin, page, language, bulletins } = source;
  return {
    title,
    description: about,
    link: `${origin}${page}`,
    language,
    lastBuildDate: changedAt(source),
    atom: {
      links: [{ href: `${origin}${page}.rss`, rel: 'self', type: 'application/rss+xml' }],
    },
    items: bulletins.map((one) => ({
      title: one.title,
      link: address(source, one),
      guid: { value: `urn:uuid:${one.id}`, isPermaLink: false },
      pubDate: one.publishedAt,
      description: one.state === 'withdrawn' ? one.withdrawalReason : one.summary,
      categories: one.topics.map((name) => ({ name })),
      dc: { creators: [one.issuerName] },
      content: { encoded: markdownHtml(textOf(one)) },
    })),
  };
}

function atom(source: FeedSource) {
  const { title, about, origin, page, bulletins } = source;
  return {
    id: `${origin}${page}.atom`,
    title: { value: title },
    subtitle: { value: about },
    updated: changedAt(source),
    links: [
      { href: `${origin}${page}`, rel: 'alternate', type: 'text/html' },
      { href: `${origin}${page}.atom`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: bulletins.map((one) => ({
      id: `urn:uuid:${one.id}`,
      title: { value: one.title },
      updated: one.changedAt,
      published: one.publishedAt,
      authors: [{ name: one.issuerName }],
      links: [{ href: address(source, one), rel: 'alternate', type: 'text/html' }],
      categories: one.topics.map((term) => ({ term })),
      summary: { value: one.state === 'withdrawn' ? one.withdrawalReason : one.summary },
      content: { value: markdownHtml(textOf(one)), type: 'html' as const },
    })),
  };
}

function json(source: FeedSource) {
  const { title, about, origin, page, language, bulletins } = source;
  return {
    title,
    description: about,
    home_page_url: `${origin}${page}`,
    feed_url: `${origin}${page}.json`,
    language,
    items: bulletins.map((one) => ({
      id: `urn:uuid:${one.id}`,
      url: address(source, one),
      title: one.title,
      summary: one.state === 'withdrawn' ? one.withdrawalReason : one.summary,
      content_html: markdownHtml(textOf(one)),
      date_published: one.publishedAt,
      date_modified: one.changedAt,
      authors: [{ name: one.issuerName }],
      tags: one.topics,
      language,
    })),
  };
}
