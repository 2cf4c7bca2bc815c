import { allJobs } from '#app';
import { giveBadge } from '#features/claims';
import { METRO_PEOPLE } from '../metro/people.ts';
import type { Story } from './story.ts';

/** What stands around the claims: who was trained, and the clock of the desk. */
export function tellClaimDesk(story: Story): void {
  train(story);
  lookEachDay(story);
}

function train({ timeline, register, days }: Story): void {
  const at = days.office(-89, '15.00');
  const basis = `Pelatihan cek fakta angkatan pertama, ${days.date(at)}`;
  timeline.add(at, async (tx) => {
    for (const { name } of METRO_PEOPLE.filter(({ isTrained }) => isTrained)) {
      const { personId } = register.person(name);
      const given = await giveBadge(tx, {
        actor: register.person('Agus Peraga'),
        ...{ personId, badge: 'fact_check', basis, validUntil: null },
      });
      if (!given.ok) throw new Error(`${name}: ${given.refusal}`);
    }
  });
}

const WATCHED_DAYS = 88;
const ROUNDS = ['claims.settle-unchosen', 'claims.sweep', 'claims.widen-counters'];

/** Twice a day for what is long past, and once more just now. */
function lookEachDay({ timeline, days }: Story): void {
  const rounds = allJobs().filter(({ name }) => ROUNDS.includes(name));
  if (rounds.length !== ROUNDS.length) throw new Error('A round of the desk has another name now');
  const look = (at: Date) => {
    timeline.add(at, async (tx) => {
      for (const round of rounds) await round.run({}, tx);
    });
  };
  for (let day = -WATCHED_DAYS; day <= 0; day += 1) {
    look(days.at(day, '08.10'));
    look(days.at(day, '15.40'));
  }
  look(days.ago(0.05));
}
