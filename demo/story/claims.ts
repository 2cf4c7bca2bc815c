import { askToBeTold, confirmVariant, mergeClaim, sayOther, takeTip } from '#features/claims';
import type { Services } from '#platform/services.ts';
import { type Asking, planTales, type Tale } from '../claim-tales.ts';
import { REMARKS } from '../metro/claims/words.ts';
import { KELURAHAN } from '../metro/reports/places.ts';
import { stepsTo } from './claim-ends.ts';
import { CLAIM_STEPS, type ClaimLife, type ClaimStepName } from './claim-steps.ts';
import { teamOf } from './claim-team.ts';
import { bornAt, codeOf, countersOf, tipCalled } from './claims.queries.ts';
import { HOUR } from './days.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Story } from './story.ts';
import { tellTasks } from './tasks.ts';

/** Puts what goes round in ninety days on the timeline: who asks, and what the desk makes of it. */
export function tellClaims(story: Story): void {
  const told = new Set<string>();
  for (const tale of planTales(story.days)) {
    const dice = diceOf(`life of ${tale.key}`);
    const [first, ...later] = tale.asked;
    if (!first) continue;
    story.timeline.add(first.at, async (tx) => {
      const claimId = await begin(story, tx, { tale, asking: first, dice });
      if (!claimId) return;
      const plan = tale.plan;
      const team = teamOf(story.register, plan, dice);
      const steps = stepsTo(tale.end, dice.chance(0.22));
      const life = { plan, claimId, dice, team, register: story.register };
      tellNext(story, life, { steps, from: tx.now(), told });
    });
    for (const asking of later) {
      story.timeline.add(asking.at, async (tx) => {
        const code = await ask(story, tx, { tale, asking, dice });
        await settleByHand(story, tx, { code, dice });
      });
    }
  }
  passOnEachMorning(story, told);
}

type Next = { steps: readonly ClaimStepName[]; from: Date; told: Set<string> };

/** Step after step; where life is in danger by night, too, and in a tenth of the time. */
function tellNext(story: Story, life: ClaimLife, { steps: [name, ...rest], from, told }: Next) {
  if (!name) return;
  const { gap, deed } = CLAIM_STEPS[name];
  const haste = life.plan.meanwhile === undefined || AFTERWARDS.includes(name) ? 1 : 0.1;
  const later = new Date(from.getTime() + life.dice.between(...gap) * haste * HOUR);
  const at = haste < 1 ? later : story.days.awake(later);
  story.timeline.add(at, async (tx) => {
    const outcome = await deed(tx, life);
    if (outcome && !outcome.ok)
      throw new Error(`${life.plan.title} ${name}: ${JSON.stringify(outcome)}`);
    if (TOLD_ON.includes(name)) await passOn(story, tx, { claimId: life.claimId, told });
    tellNext(story, life, { steps: rest, from: at, told });
  });
}

const AFTERWARDS: readonly ClaimStepName[] = ['object', 'judgeObjection', 'review', 'correct'];
const TOLD_ON: readonly ClaimStepName[] = ['publish', 'publishAgain'];

type Asked = { tale: Tale; asking: Asking; dice: Dice };

/**
 * The first one who asks opens the case; where something like it is known, they say "not this".
 * Null where the desk is at work on one that reads the same: then there is nothing more to tell.
 */
async function begin(story: Story, tx: Services, asked: Asked): Promise<string | null> {
  const code = await ask(story, tx, asked);
  const { state } = await tipCalled(tx.db, code);
  if (state === 'answered' || state === 'suggested') await sayOther(tx, code);
  const { claimId } = await tipCalled(tx.db, code);
  if (!claimId) throw new Error(`${asked.tale.plan.title} opened no case`);
  const born = await bornAt(tx.db, claimId);
  return born.getTime() === tx.now().getTime() ? claimId : null;
}

/** Now and then somebody says "not this", and the desk finds that it is; or it keeps the wording. */
async function settleByHand(
  { register, days, timeline }: Story,
  tx: Services,
  { code, dice }: { code: string; dice: Dice },
): Promise<void> {
  const actor = register.person('Galang Lakon');
  const { id: tipId, state, claimId: first } = await tipCalled(tx.db, code);
  if (state === 'queued' && first && dice.chance(0.1)) {
    await confirmVariant(tx, { claimId: first, actor, tipId });
  }
  if (state !== 'answered' || !first || !dice.chance(0.06)) return;
  await sayOther(tx, code);
  const { claimId } = await tipCalled(tx.db, code);
  if (!claimId || claimId === first) return;
  const at = days.awake(new Date(tx.now().getTime() + dice.between(1, 20) * HOUR));
  timeline.add(at, async (later) => {
    await mergeClaim(later, { claimId, actor, into: await codeOf(later.db, first) });
  });
}

async function ask(story: Story, tx: Services, { tale, asking, dice }: Asked): Promise<string> {
  const { register } = story;
  const { says, areaCode, network, leaves } = asking;
  const kim = asking.via === 'kim' ? KELURAHAN.find(({ code }) => code === areaCode) : undefined;
  const actor = kim
    ? dice.pick(register.holders(`KIM ${kim.name}`))
    : leaves === 'account'
      ? register.person(dice.pick(RESIDENTS))
      : null;
  const taken = await takeTip(tx, {
    ...{ text: says, areaCode, network, actor },
    origin: kim ? 'kim' : asking.via === 'share' ? 'share' : 'web',
    sighting: kim
      ? {
          ...{ channel: tale.plan.channel ?? 'whatsapp_group', areaCode, url: '', seenOn: null },
          note: dice.pick(REMARKS.seen),
          groupId: register.body(`KIM ${kim.name}`).id,
        }
      : null,
  });
  if (!taken.ok) throw new Error(`${tale.plan.title}: ${taken.refusal}`);
  if (leaves === 'email') {
    const email = `penanya.${dice.whole(1, 400)}@contoh.invalid`;
    await askToBeTold(tx, { code: taken.code, email, language: 'id' });
  }
  return taken.code;
}

const RESIDENTS = [
  'Rini Contoh', 'Warsini Contoh', 'Untung Peraga', 'Saodah Misal', 'Kasno Rekaan', 'Mira Umpama',
  'Bayu Lakon', 'Partini Ibarat', 'Yusuf Purwarupa', 'Tuti Umpama',
] as const; // prettier-ignore

type Passing = { claimId: string | null; told: Set<string> };

/** The KIM take up what they were asked to pass on, each as it is used to. */
async function passOn(story: Story, tx: Services, { claimId, told }: Passing): Promise<void> {
  for (const { title, bulletinId, round, taskIds } of await countersOf(tx.db, claimId)) {
    if (taskIds.every((id) => told.has(id))) continue;
    const plan = { key: `counter ${title}`, zeal: 0.9 };
    await tellTasks(story, tx, { plan, bulletinId, round, told });
  }
}

/** KIM of places that asked later get the kit, too. */
function passOnEachMorning(story: Story, told: Set<string>): void {
  for (let day = -86; day <= 0; day += 2) {
    story.timeline.add(story.days.at(day, '08.20'), (tx) =>
      passOn(story, tx, { claimId: null, told }),
    );
  }
}
