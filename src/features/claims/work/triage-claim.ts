import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import type { Topic } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';

export type TriageClaim = {
  claimId: string;
  actor: Actor;
  /** 1 to 3 each; how far it spreads is counted by the clock. */
  harm: 1 | 2 | 3;
  nearness: 1 | 2 | 3;
  harmsLife: boolean;
  topic: Topic;
  aboutCity: boolean;
  isTemplate: boolean;
  title: string;
};

/** Judges the weight of a message: the clock of triage stops, and harm to life starts shorter ones. */
export function triageClaim(services: Services, asked: TriageClaim): Promise<Outcome> {
  return onClaim(services, 'triage', asked, async (tx, claim) => {
    const title = asked.title.trim();
    const length = countLetters(title);
    if (length < 3 || length > LONGEST_TITLE) return refused('no_title');

    await moveClaim(tx, claim, {
      event: 'triaged',
      by: actingAs(asked.actor, 'claim.triage'),
      change: {
        title,
        harm: asked.harm,
        nearness: asked.nearness,
        harms_life: asked.harmsLife,
        topic: asked.topic,
        about_city: asked.aboutCity,
        is_template: asked.isTemplate,
        triaged_at: claim.triagedAt ?? tx.now(),
      },
    });
    if (title !== claim.title) await indexClaim(tx, claim.id);
    return OK;
  });
}

/** The check on `claims.title` has the same number. */
const LONGEST_TITLE = 140;
