import { sql } from 'kysely';

import type { Services } from './services.ts';

export type CachedPage = {
  body: Uint8Array<ArrayBuffer>;
  /** Compressed once, when first asked for. */
  encoded: Map<string, Uint8Array<ArrayBuffer>>;
  status: number;
  headers: Record<string, string>;
  etag: string;
  tags: string[];
  /** Pattern of the page's address, for who counts requests. */
  route?: string;
};

/**
 * Pages for guests, kept whole in this process and forgotten exactly when what they
 * show changes. Changes arrive through LISTEN/NOTIFY, so they reach every process.
 */
export type PageCache = {
  get: (key: string) => CachedPage | undefined;
  /**
   * A value of the city that many pages show, read once and kept until one of its tags changes.
   * Like a page it is kept only while changes are heard of.
   */
  remember: <T>(key: string, tags: string[], read: () => Promise<T>) => Promise<T>;
  /** Taken before a page is made; `put` refuses the page when anything it shows changed since. */
  mark: () => number;
  put: (key: string, page: CachedPage, mark: number) => void;
  forget: (tags: string[]) => void;
  /** While the ear to the database is lost nobody tells us of changes, so nothing is kept. */
  setListening: (listening: boolean) => void;
  size: () => number;
};

/** `maxBytes` bounds the pages with their compressed forms; the least recently used ones go first. */
export function createPageCache({ maxBytes }: { maxBytes: number }): PageCache {
  const pages = new Map<string, CachedPage>();
  const values = new Map<string, { value: unknown; mark: number }>();
  const changed = new Map<string, number>();
  let clock = 0;
  let bytes = 0;
  let listening = false;
  /** Pages begun before this moment may have missed a change. */
  let deafUntil = 0;

  const isCurrent = (tags: string[], mark: number) =>
    listening && mark >= deafUntil && !tags.some((tag) => (changed.get(tag) ?? 0) > mark);

  const drop = (key: string) => {
    bytes -= weightOf(pages.get(key));
    pages.delete(key);
  };
  const clear = () => {
    pages.clear();
    bytes = 0;
  };

  return {
    get(key) {
      const page = pages.get(key);
      if (!page) return undefined;
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    async remember<T>(key: string, tags: string[], read: () => Promise<T>) {
      const known = values.get(key);
      // whoever names the key names the type with it
      if (known && isCurrent(tags, known.mark)) return known.value as T;
      const mark = clock;
      const value = await read();
      values.set(key, { value, mark });
      return value;
    },
    mark: () => clock,
    put(key, page, mark) {
      if (page.body.length > maxBytes / 20 || !isCurrent(page.tags, mark)) return;
      drop(key);
      pages.set(key, page);
      bytes += weightOf(page);
      for (const oldest of pages.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    forget(tags) {
      clock += 1;
      for (const tag of tags) changed.set(tag, clock);
      const gone = new Set(tags);
      for (const [key, page] of pages) if (page.tags.some((tag) => gone.has(tag))) drop(key);
    },
    setListening(now) {
      clock += 1;
      deafUntil = clock;
      listening = now;
      clear();
    },
    size: () => pages.size,
  };
}

/** Text compresses to a quarter at most, and both compressed forms are kept once asked for. */
const WITH_ENCODED = 1.5;

function weightOf(page: CachedPage | undefined): number {
  return page ? page.body.length * WITH_ENCODED : 0;
}

export const INVALIDATION_CHANNEL = 'sambung_pages';

/**
 * Says, inside the transaction that changes public content, which pages show it. The
 * message leaves when the transaction commits, never before, and not at all on a rollback.
 */
export async function invalidate(tx: Services, tags: string[]): Promise<void> {
  const message = JSON.stringify({ city: tx.city.slug, tags: [...new Set(tags)] });
  await sql`select pg_notify(${INVALIDATION_CHANNEL}, ${message})`.execute(tx.db);
}
