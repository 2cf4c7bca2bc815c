import postgres from 'postgres';
import { z } from 'zod';

import { connectionUrl, socketOf } from './db.ts';
import { newId } from './ids.ts';
import { INVALIDATION_CHANNEL, type PageCache } from './page-cache.ts';

const Heard = z.union([
  z.object({ beat: z.string() }),
  z.object({ city: z.string(), tags: z.array(z.string()) }),
]);

const BEAT_MS = 5_000;

export type PageEar = { stop: () => Promise<void> };

/**
 * Listens to the database for pages that changed, for the caches of all cities.
 * A connection can die without a word, so every few seconds we call ourselves; when
 * the call is not heard in time we count as deaf, and the caches keep nothing.
 */
export async function listenForPages(
  url: string,
  cacheOf: (city: string) => PageCache | null,
  caches: () => PageCache[],
): Promise<PageEar> {
  const sql = postgres(connectionUrl(url), {
    ...socketOf(url),
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'sambung-pages' },
  });
  const me = newId();
  let hears = false;
  let heardBeat = true;

  const settle = (now: boolean) => {
    if (now === hears) return;
    hears = now;
    for (const cache of caches()) cache.setListening(now);
  };
  await sql.listen(
    INVALIDATION_CHANNEL,
    (message) => {
      const heard = understood(message);
      if (heard === null) return;
      if ('tags' in heard) {
        cacheOf(heard.city)?.forget(heard.tags);
      } else if (heard.beat === me) {
        heardBeat = true;
        settle(true);
      }
    },
    () => {
      // Again connected: what was said in between is lost, so the caches start anew.
      settle(false);
      settle(true);
    },
  );
  const timer = setInterval(() => {
    if (!heardBeat) settle(false);
    heardBeat = false;
    sql.notify(INVALIDATION_CHANNEL, JSON.stringify({ beat: me })).catch(() => settle(false));
  }, BEAT_MS);

  return {
    stop: async () => {
      clearInterval(timer);
      await sql.end({ timeout: 2 });
    },
  };
}

/** Anybody with access to the database may shout on the channel; what is not ours is passed over. */
function understood(message: string): z.infer<typeof Heard> | null {
  try {
    return Heard.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
  }
}
