import { parseFeed } from 'feedsmith';

import type { FoundCheck } from './outside-check.ts';
import { dayOf, webAddress } from './plain-words.ts';
import { readClaimReviews } from './read-claim-review.ts';

/** A page that a news feed names; its ClaimReview stands in the page itself. */
export type NamedPage = { url: string; title: string; publishedOn: string | null };

export type SourceRead =
  | { kind: 'checks'; checks: FoundCheck[] }
  | { kind: 'pages'; pages: NamedPage[] }
  | { kind: 'unreadable' };

/**
 * What a publisher's address holds: ClaimReview as JSON (alone, a DataFeed, or one a line), a page
 * with ClaimReview in it, or a news feed that names such pages. Told by the text, not by its
 * announced type, which is often wrong.
 */
export function readSource(text: string, address: string): SourceRead {
  const start = text.slice(0, 500).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text, address);
  const pages = readNewsFeed(text, address);
  if (pages) return { kind: 'pages', pages };
  const checks = readPage(text, address);
  if (checks.length > 0 || /<html|<!doctype html/i.test(start)) return { kind: 'checks', checks };
  return { kind: 'unreadable' };
}

function readJson(text: string, address: string): SourceRead {
  const whole = parsed(text);
  if (whole !== undefined) {
    const checks = readClaimReviews(whole, { page: '' });
    const pages = checks.length === 0 ? readNewsFeed(text, address) : null;
    return pages ? { kind: 'pages', pages } : { kind: 'checks', checks };
  }
  const lines = text.split('\n').slice(0, 20_000).map(parsed);
  if (lines.every((line) => line === undefined)) return { kind: 'unreadable' };
  const checks = lines.flatMap((line) => readClaimReviews(line, { page: '' }));
  return { kind: 'checks', checks };
}

const SCRIPT = /<script\b([^>]{0,500})>/gi;

/** The ClaimReviews that stand in a page as JSON-LD. */
export function readPage(html: string, address: string): FoundCheck[] {
  const checks: FoundCheck[] = [];
  for (const { index, 0: tag, 1: attributes = '' } of html.matchAll(SCRIPT)) {
    const from = index + tag.length;
    const until = html.indexOf('</script', from);
    if (until < 0) break;
    if (!/application\/ld\+json/i.test(attributes)) continue;
    checks.push(...readClaimReviews(parsed(html.slice(from, until)), { page: address }));
  }
  return checks;
}

/** Not JSON is `undefined`, which no JSON is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Entry = { title: string | undefined; link: string | undefined; date: string | undefined };

/** RSS, RDF, Atom and JSON feeds; null when it is none. */
function readNewsFeed(text: string, address: string): NamedPage[] | null {
  try {
    const found = parseFeed(text);
    return entriesOf(found).flatMap(({ title, link, date }) => {
      const url = link ? webAddress(link, address) : null;
      return url ? [{ url, title: title ?? '', publishedOn: dayOf(date ?? '') }] : [];
    });
  } catch (error) {
    // feedsmith says by an error that it is no feed
    if (error instanceof Error) return null;
    throw error;
  }
}

function entriesOf(found: ReturnType<typeof parseFeed<string>>): Entry[] {
  switch (found.format) {
    case 'rss':
      return (found.feed.items ?? []).map(({ title, link, pubDate }) => ({
        title: wordsOf(title),
        link,
        date: pubDate,
      }));
    case 'rdf':
      return (found.feed.items ?? []).map(({ title, link }) => ({
        title: wordsOf(title),
        link,
        date: undefined,
      }));
    case 'atom':
      return (found.feed.entries ?? []).map(({ title, links, published, updated }) => ({
        title: wordsOf(title),
        link: links?.find(({ rel }) => !rel || rel === 'alternate')?.href,
        date: published ?? updated,
      }));
    case 'json':
      return (found.feed.items ?? []).map(({ title, url, date_published: date }) => ({
        title: wordsOf(title),
        link: url,
        date,
      }));
  }
}

const wordsOf = (title: string | { value?: string | undefined } | undefined) =>
  typeof title === 'object' ? title.value : title;
