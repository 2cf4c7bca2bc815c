import type { Actor } from '#features/accounts';
import { type Services } from '#platform/services.ts';
import { NO_LETTER } from './content.ts';
import { type Drafted, draftBulletin } from './draft-bulletin.ts';
import { findBulletin } from './queries.ts';

export type DuplicateBulletin = { bulletinId: string; actor: Actor };

/** A new draft with the words, files and audience of another bulletin. Dates and the number of a letter are left out: they were for the other one. */
export async function duplicateBulletin(
  services: Services,
  { bulletinId, actor }: DuplicateBulletin,
): Promise<Drafted> {
  const { content } = await findBulletin(services.db, bulletinId);
  return draftBulletin(services, {
    actor,
    issuerId: content.issuerId,
    content: {
      ...content,
      happensWhen: '',
      validFrom: null,
      validUntil: null,
      ...NO_LETTER,
    },
  });
}
