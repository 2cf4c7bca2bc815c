import { type Actor, can } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { lockDigest, saveIntro } from './queries.ts';
import type { DigestOutcome } from './send-digest.ts';

/** Diskominfo says in its own words what the figures mean; as long as it is a draft. */
export function editIntro(
  services: Services,
  { digestId, actor, intro }: { digestId: string; actor: Actor; intro: string },
): Promise<DigestOutcome> {
  return inTransaction(services, async (tx) => {
    const digest = await lockDigest(tx.db, digestId);
    if (!can(actor, 'digest.edit')) return { ok: false, refusal: 'not_allowed' };
    if (digest.state === 'sent') return { ok: false, refusal: 'already_sent' };

    await saveIntro(tx.db, { id: digest.id, intro, personId: actor.personId, at: tx.now() });
    return { ok: true };
  });
}
