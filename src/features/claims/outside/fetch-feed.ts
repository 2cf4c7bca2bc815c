import { AnswerTooLong, BlockedAddress } from '#platform/guarded-fetch.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { checkOfPage } from './check-of-page.ts';
import { keepChecks } from './keep-checks.ts';
import type { FoundCheck } from './outside-check.ts';
import { type FetchFault, type FetchOutcome, outcomeText } from './outside-feed.ts';
import { findFeed, knownAddresses, lockFeed, noteOutcome } from './outside.queries.ts';
import { type NamedPage, readSource } from './read-source.ts';

/** As many pages of a publisher as are looked at in one go: a guest in somebody's house. */
const MOST_PAGES = 20;
/** As many fact-checks as one address may bring in one go. */
const MOST_CHECKS = 5_000;

/**
 * Fetches what a publisher has to say now. Their server may be slow, gone, or lead to a private
 * network: then the feed says so, and what was kept stays.
 */
export async function fetchFeed(services: Services, feedId: string): Promise<FetchOutcome> {
  const feed = await findFeed(services.db, feedId);
  const found = await checksOf(services, feed);
  return inTransaction(services, async (tx) => {
    await lockFeed(tx.db, feedId);
    const outcome: FetchOutcome =
      'fault' in found
        ? found
        : {
            found: found.checks.length,
            fresh: await keepChecks(tx, { feedId, checks: found.checks }),
          };
    await noteOutcome(tx.db, feedId, { outcome: outcomeText(outcome), at: tx.now() });
    return outcome;
  });
}

type Found = { checks: FoundCheck[] } | { fault: FetchFault };

async function checksOf(
  services: Services,
  { id, url, publisher }: { id: string; url: string; publisher: string },
): Promise<Found> {
  const answer = await readAddress(services, url);
  if ('fault' in answer) return answer;
  const read = readSource(answer.text, url);
  if (read.kind === 'unreadable') return { fault: 'unreadable' };
  if (read.kind === 'pages') return checksOfPages(services, { feedId: id, pages: read.pages });
  const checks = read.checks.slice(0, MOST_CHECKS).map((check) => ownAuthor(check, publisher));
  return checks.length > 0 ? { checks } : { fault: 'nothing' };
}

/** The name of the feed is not said twice. */
const ownAuthor = (check: FoundCheck, publisher: string): FoundCheck =>
  check.author.toLowerCase() === publisher.toLowerCase() ? { ...check, author: '' } : check;

/** Pages that were not looked at before, the newest first; one that fails does not stop the others. */
async function checksOfPages(
  services: Services,
  { feedId, pages }: { feedId: string; pages: readonly NamedPage[] },
): Promise<Found> {
  const known = await knownAddresses(
    services.db,
    feedId,
    pages.map(({ url }) => url),
  );
  const checks: FoundCheck[] = [];
  for (const page of pages.filter(({ url }) => !known.has(url)).slice(0, MOST_PAGES)) {
    const answer = await readAddress(services, page.url);
    const check = 'fault' in answer ? null : checkOfPage(answer.text, page);
    if (check) checks.push({ ...check, author: '' });
  }
  return checks.length > 0 || known.size > 0 ? { checks } : { fault: 'nothing' };
}

/** Through the guarded fetch: no private address, no endless answer, no endless wait. */
async function readAddress(
  { fetch, log, city }: Services,
  url: string,
): Promise<{ text: string } | { fault: FetchFault }> {
  try {
    const answer = await fetch(url, {
      headers: {
        accept: 'application/ld+json, application/json, application/rss+xml, text/html;q=0.8',
        'user-agent': `Sambung (+${city.origin}/tentang)`,
      },
    });
    return answer.ok ? { text: await answer.text() } : { fault: 'refused' };
  } catch (error) {
    log.info({ err: error, url }, 'A feed of fact-checks could not be fetched');
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): FetchFault {
  if (error instanceof BlockedAddress) return 'blocked';
  if (error instanceof AnswerTooLong) return 'too_long';
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return isLate ? 'slow' : 'unreachable';
}
