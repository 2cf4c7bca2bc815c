import { giveBadge, importList } from '#features/claims';
import { OUTSIDE_LIST } from '../metro/claims/outside.ts';
import { METRO_PEOPLE } from '../metro/people.ts';
import { jobOf } from './report-desk.ts';
import type { Story } from './story.ts';

/** What stands around the claims: who was trained, and the clock of the desk. */
export function tellClaimDesk(story: Story): void {
  train(story);
  bringInOthers(story);
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

/** What others have checked is found, too, and shown as theirs. */
function bringInOthers({ timeline, register, days }: Story): void {
  timeline.add(days.office(-40, '13.00'), async (tx) => {
    const { rows, ...from } = OUTSIDE_LIST;
    const lines = rows.map(([address, title, rating, claim], number) => [
      ...[`https://cek.contoh.invalid/${address}`, title, rating, claim],
      days
        .at(-200 - number * 9)
        .toISOString()
        .slice(0, 10),
    ]);
    const table = [['url', 'judul', 'putusan', 'klaim', 'tanggal'], ...lines];
    const text = table.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
    const actor = register.person('Damar Contoh');
    const imported = await importList(tx, { actor, ...from, text });
    if (!imported.ok) throw new Error(`Fact-checks of others: ${imported.refusal}`);
  });
}

const WATCHED_DAYS = 88;
const LATELY = 14;
const ROUNDS = ['claims.settle-unchosen', 'claims.sweep', 'claims.widen-counters'];

/** Once a day for what is long past, twice lately, and once more just now. */
function lookEachDay({ timeline, days }: Story): void {
  const rounds = ROUNDS.map(jobOf);
  const look = (at: Date) => {
    timeline.add(at, async (tx) => {
      for (const round of rounds) await round.run({}, tx);
    });
  };
  for (let day = -WATCHED_DAYS; day <= 0; day += 1) {
    look(days.at(day, '08.10'));
    if (day > -LATELY) look(days.at(day, '15.40'));
  }
  look(days.ago(0.05));
  for (let week = 4; week >= 0; week -= 1) {
    timeline.add(days.at(-7 * week, '03.20'), (tx) => jobOf('claims.review-matching').run({}, tx));
  }
}
