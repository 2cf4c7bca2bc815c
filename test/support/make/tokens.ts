import { createHash, randomBytes } from 'node:crypto';

import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';

/** Personal tokens, as a program carries them. */
export function tokenMakers({ db, now }: Services) {
  async function token(personId: string, scopes: string[] = ['reports:write']): Promise<string> {
    const made = `smb_${randomBytes(32).toString('base64url')}`;
    await db
      .insertInto('personal_tokens')
      .values({
        id: newId(),
        person_id: personId,
        name: 'Aplikasi contoh',
        token_hash: createHash('sha256').update(made).digest('hex'),
        scopes,
        created_at: now(),
        expires_at: new Date(now().getTime() + 86_400_000),
      })
      .execute();
    return made;
  }

  return { token };
}
