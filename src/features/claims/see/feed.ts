import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import type { PublicClaim } from './published-claim.ts';

export const FEED_FORMS = ['rss', 'atom', 'json'] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

export const FEED_TYPES: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** A feed of verdicts, ready to be written in any of its forms. */
export type FeedSource = {
  title: string;
  about: string;
  /** Public address of the city. */
  origin: string;
  language: 'id' | 'en';
  claims: readonly PublicClaim[];
  /** "Salah: Air keran beracun": the false words never stand alone. */
  titleOf: (claim: PublicClaim) => string;
  topicOf: (claim: PublicClaim) => string;
  /** Of an empty feed; otherwise the newest verdict counts. */
  now: Date;
};

export function feed(form: FeedForm, source: FeedSource): string {
  if (form === 'rss') return generateRssFeed(rss(source), { lenient: true });
  if (form === 'atom') return generateAtomFeed(atom(source), { lenient: true });
  return JSON.stringify(generateJsonFeed(json(source)));
}

/** When anything in it changed last. */
export function changedAt({ claims, now }: Pick<FeedSource, 'claims' | 'now'>): Date {
  if (claims.length === 0) return now;
  return new Date(Math.max(...claims.map(({ publishedAt }) => publishedAt.getTime())));
}

const addressIn = ({ origin }: FeedSource, { slug }: PublicClaim): string =>
  `${origin}/cek/${slug}`;

const idOf = ({ id }: PublicClaim): string => `urn:uuid:${id}`;

const wordsOf = ({ summary, advice }: PublicClaim): string =>
  [summary, advice].filter(Boolean).join('\n\n');

function rss(source: FeedSource) {
  const { title, about, origin, language, claims } = source;
  return {
    title,
    description: about,
    link: `${origin}/cek`,
    language,
    lastBuildDate: changedAt(source),
    atom: { links: [{ href: `${origin}/cek.rss`, rel: 'self', type: 'application/rss+xml' }] },
    items: claims.map((claim) => ({
      title: source.titleOf(claim),
      link: addressIn(source, claim),
      guid: { value: idOf(claim), isPermaLink: false },
      pubDate: claim.publishedAt,
      description: wordsOf(claim),
      categories: [{ name: source.topicOf(claim) }],
      dc: { creators: [claim.draftedBody] },
    })),
  };
}

function atom(source: FeedSource) {
  const { title, about, origin, claims } = source;
  return {
    id: `${origin}/cek.atom`,
    title: { value: title },
    subtitle: { value: about },
    updated: changedAt(source),
    links: [
      { href: `${origin}/cek`, rel: 'alternate', type: 'text/html' },
      { href: `${origin}/cek.atom`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: claims.map((claim) => ({
      id: idOf(claim),
      title: { value: source.titleOf(claim) },
      updated: claim.publishedAt,
      published: claim.firstPublishedAt,
      authors: [{ name: claim.draftedBody }],
      links: [{ href: addressIn(source, claim), rel: 'alternate', type: 'text/html' }],
      categories: [{ term: claim.topic, label: source.topicOf(claim) }],
      summary: { value: wordsOf(claim) },
    })),
  };
}

function json(source: FeedSource) {
  const { title, about, origin, language, claims } = source;
  return {
    title,
    description: about,
    home_page_url: `${origin}/cek`,
    feed_url: `${origin}/cek.json`,
    language,
    items: claims.map((claim) => ({
      id: idOf(claim),
      url: addressIn(source, claim),
      title: source.titleOf(claim),
      summary: claim.summary,
      content_text: wordsOf(claim),
      date_published: claim.firstPublishedAt,
      date_modified: claim.publishedAt,
      authors: [{ name: claim.draftedBody }],
      tags: [source.topicOf(claim)],
      language,
    })),
  };
}
