import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { openSealed, seal } from '#platform/vault.ts';
import { secretIdsOf } from './queries.ts';

const KIND = 'webhook_secret';
const Secret = z.object({ secret: z.string() });

/** A new secret in the form of Standard Webhooks, sealed in the vault; shown to its maker once. */
export async function sealNewSecret(tx: Services): Promise<{ secretId: string; secret: string }> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const secretId = newId(tx.now().getTime());
  await seal(tx, { subjectKind: KIND, subjectId: secretId, content: { secret } });
  return { secretId, secret };
}

/** What signs for this address at this moment, the newest first. */
export async function openSecrets(services: Services, webhookId: string): Promise<string[]> {
  const secrets: string[] = [];
  for (const subjectId of await secretIdsOf(services.db, webhookId, services.now())) {
    const sealed = await openSealed(services, { subjectKind: KIND, subjectId }, Secret);
    if (sealed) secrets.push(sealed.secret);
  }
  return secrets;
}
