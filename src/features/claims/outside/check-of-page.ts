import { type FoundCheck, LONGEST, SHORTEST_TITLE } from './outside-check.ts';
import { plainWords } from './plain-words.ts';
import { type NamedPage, readPage } from './read-source.ts';
import { verdictOfRating } from './verdict-of-rating.ts';

/**
 * The fact-check that a page is: its ClaimReview, or, as Indonesian fact checkers write it, the
 * rating in brackets before the title ("[SALAH] Garam menyembuhkan …"). Null for any other page.
 */
export function checkOfPage(html: string, page: NamedPage): FoundCheck | null {
  const [review] = readPage(html, page.url);
  const title = plainWords(page.title, LONGEST.title);
  // it is the page that is quoted, whatever address it claims to have
  if (review) {
    return {
      ...review,
      url: page.url,
      title: title.length < SHORTEST_TITLE ? review.title : title,
    };
  }
  const [, rating = '', rest = ''] = /^\[([^\]]{2,60})\]\s*(.+)$/.exec(title) ?? [];
  const verdict = verdictOfRating(rating);
  if (!verdict || rest.length < SHORTEST_TITLE) return null;
  const { url, publishedOn } = page;
  return { url, title, claim: rest, rating, verdict, publishedOn, author: '' };
}
