import { freeSlug } from '#features/bulletins';
import type { Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { listSlugsWith } from './slug.queries.ts';

/** Pages under /cek that are no claim. */
const RESERVED_SLUGS = [
  'pesan',
  'bagikan',
  'surat',
  'data',
  'denyut',
  'belajar',
  'rujukan',
  'keberatan',
] as const;

/** Where the claim is read in public: given with its first public word, and never changed after. */
export async function slugFor(
  tx: Services,
  { slug, title }: Pick<Claim, 'slug' | 'title'>,
): Promise<string> {
  if (slug) return slug;
  const taken = async (stem: string) => [...RESERVED_SLUGS, ...(await listSlugsWith(tx.db, stem))];
  return freeSlug(title, taken);
}
