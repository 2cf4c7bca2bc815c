import type { Context } from 'hono';

import { postsThatMay } from '#features/accounts';
import { branches, listAreas } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import type { CheckFormProps } from './views/check-form.ts';

/** What the form for a message offers to whoever asks for it; for guests the same for all. */
export async function checkProps(c: Context<Env>): Promise<CheckFormProps> {
  const areas = await listAreas(c.get('services').db);
  const kims = postsThatMay(c.get('actor'), 'claim.sight').map(({ groupId, groupName }) => ({
    id: groupId,
    name: groupName,
  }));
  const named = new Map(kims.map((kim) => [kim.id, kim]));
  return { areas: branches(areas), kims: [...named.values()] };
}
