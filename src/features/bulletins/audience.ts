import type { Recipient } from '#features/channels';
import type { Db } from '#platform/db.ts';
import { reachOf } from './audience.queries.ts';
import type { Bulletin } from './bulletin.ts';

type Addressed = Pick<Bulletin, 'slug' | 'content'>;

/** What pages of the cache show this bulletin. */
export async function tagsOf(db: Db, { slug, content }: Addressed): Promise<string[]> {
  const { codes, groupSlugs } = await reachOf(db, content);
  return [
    'bulletins',
    `bulletin:${slug}`,
    ...codes.map((code) => `area:${code}`),
    ...groupSlugs.map((group) => `group:${group}`),
  ];
}

/** Who asked to be told of what is said here; nobody is told twice of one notice. */
export async function audienceOf(
  db: Db,
  { id, content }: Addressed & { id: string },
): Promise<{ followers: Recipient[] }> {
  const { codes, groupIds } = await reachOf(db, content);
  const topics = [
    ...content.topics,
    ...content.audience.filter((part) => part.kind === 'topic').map((part) => part.ref),
  ];
  const about = [
    { about: 'city' as const, ref: '' },
    { about: 'bulletin' as const, ref: id },
    ...codes.map((ref) => ({ about: 'area' as const, ref })),
    ...groupIds.map((ref) => ({ about: 'group' as const, ref })),
    ...[...new Set(topics)].map((ref) => ({ about: 'topic' as const, ref })),
  ];
  return { followers: about.map((followersOf) => ({ followersOf })) };
}
