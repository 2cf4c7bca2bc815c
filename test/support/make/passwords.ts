import { hashPassword } from 'better-auth/crypto';

import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';

/** The password of everybody who is given one in a test. */
export const PASSWORD = 'kopi pahit di teras';

/** Hashing takes as long as it should, so it is done once for all tests. */
const hash = hashPassword(PASSWORD);

export async function givePassword({ db, now }: Services, personId: string): Promise<void> {
  await db
    .insertInto('sign_in_methods')
    .values({
      id: newId(),
      person_id: personId,
      provider_id: 'credential',
      account_id: personId,
      password: await hash,
      created_at: now(),
      updated_at: now(),
    })
    .execute();
}
