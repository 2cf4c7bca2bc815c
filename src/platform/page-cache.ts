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
};

/**
 * Pages for guests, kept whole in this process and forgotten exactly when what they
 * show changes. Changes arrive through LISTEN/NOTIFY, so they reach every process.
 */
export type PageCache = {
  get: (key: string) => CachedPage | undefined;
  /** Taken before a page is made; `put` refuses the page when anything it shows changed since. */
  mark: () => number;
  put: (key: string, page: CachedPage, mark: number) => void;
  forget: (tags: string[]) => void;
  /** While the ear to the database is lost nobody tells us of changes, so nothing is kept. */
  setListening: (listening: boolean) => void;
  size: () => number;
};

/** `maxBytes` bounds the uncompressed pages; the least recently used ones go first. */
export function createPageCache({ maxBytes }: { maxBytes: number }): PageCache {
  const pages = new Map<string, CachedPage>();
  const changed = new Map<string, number>();
  let clock = 0;
  let bytes = 0;
  let listening = false;
  /** Pages begun before this moment may have missed a change. */
  let deafUntil = 0;

  const drop = (key: string) => {
    bytes -= pages.get(key)?.body.length ?? 0;
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
    mark: () => clock,
    put(key, page, mark) {
      if (!listening || mark < deafUntil || page.body.length > maxBytes / 20) return;
      if (page.tags.some((tag) => (changed.get(tag) ?? 0) > mark)) return;
      drop(key);
      pages.set(key, page);
      bytes += page.body.length;
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

export const INVALIDATION_CHANNEL = 'sambung_pages';

/**
 * Says, inside the transaction that changes public content, which pages show it. The
 * message leaves when the transaction commits, never before, and not at all on a rollback.
 */
export async function invalidate(tx: Services, tags: string[]): Promise<void> {
  const message = JSON.stringify({ city: tx.city.slug, tags: [...new Set(tags)] });
  await sql`select pg_notify(${INVALIDATION_CHANNEL}, ${message})`.execute(tx.db);
}
