import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import { addressIn, changedAt, type FeedSource } from './feed-source.ts';
import type { PublicReport } from './published-report.ts';

export const FEED_FORMS = ['rss', 'atom', 'json'] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

export const FEED_TYPES: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The same reports in the three forms that readers understand; in RSS and Atom with their place (GeoRSS). */
export function feed(form: FeedForm, source: FeedSource): string {
  if (form === 'rss') return generateRssFeed(rss(source), { lenient: true });
  if (form === 'atom') return generateAtomFeed(atom(source), { lenient: true });
  return JSON.stringify(generateJsonFeed(json(source)));
}

const idOf = ({ id }: PublicReport): string => `urn:uuid:${id}`;

/** GeoRSS Simple: latitude before longitude. */
function pointOf({ latitude, longitude }: PublicReport) {
  return latitude === null || longitude === null
    ? {}
    : { georss: { point: { lat: latitude, lng: longitude } } };
}

const wordsOf = ({ stateWords }: FeedSource, report: PublicReport): string =>
  `${stateWords(report)}. ${report.body}`;

function rss(source: FeedSource) {
  const { title, about, origin, page, self, language, reports } = source;
  return {
    title,
    description: about,
    link: `${origin}${page}`,
    language,
    lastBuildDate: changedAt(source),
    atom: { links: [{ href: `${origin}${self}`, rel: 'self', type: 'application/rss+xml' }] },
    items: reports.map((report) => ({
      title: report.title,
      link: addressIn(source, report),
      guid: { value: idOf(report), isPermaLink: false },
      pubDate: report.publishedAt,
      description: wordsOf(source, report),
      categories: [{ name: report.categoryName }],
      dc: { creators: [report.officeName] },
      ...pointOf(report),
    })),
  };
}

function atom(source: FeedSource) {
  const { title, about, origin, page, self, reports } = source;
  return {
    id: `${origin}${self}`,
    title: { value: title },
    subtitle: { value: about },
    updated: changedAt(source),
    links: [
      { href: `${origin}${page}`, rel: 'alternate', type: 'text/html' },
      { href: `${origin}${self}`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: reports.map((report) => ({
      id: idOf(report),
      title: { value: report.title },
      updated: report.changedAt,
      published: report.publishedAt,
      authors: [{ name: report.officeName }],
      links: [{ href: addressIn(source, report), rel: 'alternate', type: 'text/html' }],
      categories: [{ term: report.category, label: report.categoryName }],
      summary: { value: wordsOf(source, report) },
      ...pointOf(report),
    })),
  };
}

function json(source: FeedSource) {
  const { title, about, origin, page, self, language, reports } = source;
  return {
    title,
    description: about,
    home_page_url: `${origin}${page}`,
    feed_url: `${origin}${self}`,
    language,
    items: reports.map((report) => ({
      id: idOf(report),
      url: addressIn(source, report),
      title: report.title,
      content_text: wordsOf(source, report),
      date_published: report.publishedAt,
      date_modified: report.changedAt,
      authors: [{ name: report.officeName }],
      tags: [report.categoryName, source.stateWords(report)],
      language,
    })),
  };
}
