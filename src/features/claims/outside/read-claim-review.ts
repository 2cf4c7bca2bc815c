import { z } from 'zod';

import { type FoundCheck, LONGEST, SHORTEST_TITLE } from './outside-check.ts';
import { dayOf, plainWords, webAddress } from './plain-words.ts';
import { verdictOfRating } from './verdict-of-rating.ts';

/** So that a file made to be endless ends. */
const MOST_NODES = 50_000;
const DEEPEST = 12;

const Node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof Node>;
const List = z.array(z.unknown());

type Reading = {
  /** The page it stood in: the address of a review that gives none, and what others are relative to. */
  page: string;
};

/**
 * Every ClaimReview of schema.org in a JSON document, however it is wrapped: alone, in a list, in
 * `@graph`, in a DataFeed. What lacks an address or says nothing is left out. Words of strangers
 * are words: nothing in them is an instruction.
 */
export function readClaimReviews(json: unknown, { page }: Reading): FoundCheck[] {
  const found = new Map<string, FoundCheck>();
  for (const node of nodesOf(json)) {
    if (!isA(node, 'ClaimReview')) continue;
    const check = checkOf(node, page);
    if (check) found.set(check.url, check);
  }
  return [...found.values()];
}

/** All objects of a document, the outer ones first. */
function nodesOf(json: unknown): Node[] {
  const nodes: Node[] = [];
  let level: unknown[] = [json];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= MOST_NODES) return nodes;
      const list = List.safeParse(value);
      if (list.success) next.push(...list.data.slice(0, MOST_NODES));
      else {
        const node = Node.safeParse(value);
        if (!node.success) continue;
        nodes.push(node.data);
        next.push(...Object.values(node.data).filter((one) => typeof one === 'object'));
      }
    }
    level = next.slice(0, MOST_NODES);
  }
  return nodes;
}

function isA(node: Node, type: string): boolean {
  return [node['@type']]
    .flat()
    .some(
      (one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\//, '') === type,
    );
}

function checkOf(node: Node, page: string): FoundCheck | null {
  const url = webAddress(textOf(node.url) || page, page || undefined);
  const claim = plainWords(textOf(node.claimReviewed), LONGEST.claim);
  const title = plainWords(textOf(node.headline) || textOf(node.name) || claim, LONGEST.title);
  if (!url || title.length < SHORTEST_TITLE) return null;
  const rating = plainWords(ratingOf(node.reviewRating), LONGEST.rating);
  return {
    url,
    title,
    claim,
    rating,
    verdict: verdictOfRating(rating),
    publishedOn: dayOf(textOf(node.datePublished)),
    author: plainWords(nameOf(node.author), LONGEST.author),
  };
}

/** Their word; where they give only a number, the number and its scale. */
function ratingOf(value: unknown): string {
  const rating = firstNode(value);
  if (!rating) return textOf(value);
  const word = textOf(rating.alternateName) || textOf(rating.name);
  if (word) return word;
  const [given, best] = [textOf(rating.ratingValue), textOf(rating.bestRating)];
  return given && best ? `${given}/${best}` : given;
}

const nameOf = (value: unknown): string => {
  const node = firstNode(value);
  return node ? textOf(node.name) : textOf(value);
};

function firstNode(value: unknown): Node | null {
  const node = Node.safeParse([value].flat()[0]);
  return node.success ? node.data : null;
}

/** A text, the first of several, or one with its language beside it. */
function textOf(value: unknown): string {
  const [first] = [value].flat();
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  const node = Node.safeParse(first);
  const inside = node.success ? node.data['@value'] : undefined;
  return typeof inside === 'string' ? inside : '';
}
