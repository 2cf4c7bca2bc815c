import type { KimExtras } from '#features/groups';
import { relayedBy } from '#features/relay';
import { feedLinks } from './views/feed-links.ts';
import { passedOn } from './views/passed-on.ts';

/** What a KIM's page shows besides the register: what it passed on, and its feeds. */
export const kimExtras: KimExtras = async (c, kim) => {
  const frame = c.get('frame');
  const relayed = await relayedBy(c.get('services').db, kim.id);
  return { below: passedOn(frame, relayed), head: feedLinks(frame, `/kim/${kim.slug}`) };
};
