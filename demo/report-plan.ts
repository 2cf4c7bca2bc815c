import type { Identity } from '#features/reports';
import { SUBJECTS } from './metro/reports/index.ts';
import { KELURAHAN, nextDoor, type Spot, spotIn } from './metro/reports/places.ts';
import type { ReportText, Subject } from './metro/reports/subject.ts';
import { closingOf, fillIn, titleOf } from './metro/reports/words.ts';
import { type Days, DAY } from './story/days.ts';
import { type Dice, diceOf } from './story/dice.ts';
import { AGES, FATE_DECK, type Fate, FIELD_DECK } from './story/report-fates.ts';

/** One report with everything that became of it. */
export type ReportPlan = {
  key: string;
  subject: Subject;
  text: ReportText;
  spot: Spot;
  title: string;
  body: string;
  filedAt: Date;
  fate: Fate;
  identity: Identity;
  /** A KIM member of the kelurahan wrote it down for a neighbour. */
  assisted: boolean;
  photo: boolean;
  /** The one it tells again, where its fate is to be merged. */
  sameAs: ReportPlan | null;
};

const HOW_MANY = 400;

/** About four hundred reports of ninety days, the same in every installation but for the dates. */
export function planReports(days: Days): readonly ReportPlan[] {
  const dice = diceOf('reports of Metro');
  const subjects = shuffled(
    SUBJECTS.flatMap((subject) => Array<Subject>((subject.weight * HOW_MANY) / 100).fill(subject)),
    dice,
  );
  const texts = new Map(SUBJECTS.map((subject) => [subject, turnsOf(subject.texts)]));
  const fates = { owed: turnsOf(shuffled(FATE_DECK, dice)), field: turnsOf(FIELD_DECK) };
  const plans: ReportPlan[] = [];
  for (const [number, subject] of subjects.entries()) {
    const text = texts.get(subject)?.();
    if (!text) continue;
    const fate = text.kind === 'field_information' ? fates.field() : fates.owed();
    plans.push(planReport({ key: `report ${number}`, subject, text, fate, days }));
  }
  const whole = plans.map((plan) => (plan.fate === 'merged' ? toldAgain(plan, plans, days) : plan));
  return whole.map((plan, number) => withOwnTitle(plan, whole.slice(0, number)));
}

/** No two read alike: a title that was there says its kelurahan, too. */
function withOwnTitle(plan: ReportPlan, before: readonly ReportPlan[]): ReportPlan {
  const isTaken = before.some(({ title }) => title === plan.title);
  return isTaken ? { ...plan, title: `${plan.title}, ${plan.spot.kelurahan}` } : plan;
}

type Wish = { key: string; subject: Subject; text: ReportText; fate: Fate; days: Days };

function planReport({ key, subject, text, fate, days }: Wish): ReportPlan {
  const dice = diceOf(key);
  const spot = spotIn(dice.pick(CORNERS), dice);
  const [youngest, oldest] = AGES[fate];
  const filedAt = days.awake(days.ago(24 * dice.between(youngest, oldest)));
  const isOversight = subject.category === 'sikap_petugas';
  const isField = text.kind === 'field_information';
  const assisted = !isField && !isOversight && dice.chance(0.14);
  return {
    ...{ key, subject, text, spot, filedAt, fate, assisted, sameAs: null },
    ...wordsOf({ subject, text }, spot, dice),
    identity: isField ? 'account' : identityOf({ isOversight, assisted }, dice),
    photo: text.kind !== 'information_request' && !isOversight && dice.chance(0.24),
  };
}

/** The kelurahan of the demonstration's own people has more to show. */
const CORNERS = [
  ...KELURAHAN.map(({ code }) => code),
  ...['18.72.04.1001', '18.72.04.1001', '18.72.01.1003', '18.72.02.1003'],
];

function wordsOf(
  { subject, text }: Pick<ReportPlan, 'subject' | 'text'>,
  spot: Spot,
  dice: Dice,
): Pick<ReportPlan, 'title' | 'body'> {
  const { kind } = text;
  const closing = closingOf({ kind, isOutdoors: subject.isOutdoors === true }, spot, dice);
  // some leave a number in their words, which nobody else shall read
  const number =
    text.kind === 'complaint' && dice.chance(0.015) ? ' Hubungi saya di 081200001234.' : '';
  return {
    title: titleOf(text.title, spot, dice),
    body: `${fillIn(text.body, spot, dice)} ${closing}${number}`,
  };
}

function identityOf(
  { isOversight, assisted }: { isOversight: boolean; assisted: boolean },
  dice: Dice,
): Identity {
  if (assisted) return 'guest';
  if (isOversight) return dice.chance(0.5) ? 'anonymous' : 'confidential';
  const roll = dice.roll();
  if (roll < 0.34) return 'account';
  if (roll < 0.8) return 'guest';
  return roll < 0.94 ? 'anonymous' : 'confidential';
}

/** Somebody else tells the same thing some days later, from next door. */
function toldAgain(plan: ReportPlan, plans: readonly ReportPlan[], days: Days): ReportPlan {
  const dice = diceOf(`${plan.key} again`);
  const firsts = plans.filter(
    (one) =>
      one.subject === plan.subject &&
      one.text.kind === 'complaint' &&
      FOLLOWED.includes(one.fate) &&
      one.identity !== 'confidential' &&
      days.now.getTime() - one.filedAt.getTime() > 9 * DAY,
  );
  const first = firsts[Math.floor(dice.roll() * firsts.length)];
  const text = plan.subject.texts.find(
    (one) => one.kind === 'complaint' && one !== first?.text && dice.chance(0.6),
  );
  if (!first || !text || plan.subject.category === 'sikap_petugas') {
    return { ...plan, fate: 'rejected' };
  }
  const spot = nextDoor(first.spot, dice);
  const filedAt = days.awake(new Date(first.filedAt.getTime() + dice.between(1.2, 4) * DAY));
  return {
    ...plan,
    text,
    spot,
    filedAt,
    sameAs: first,
    ...wordsOf({ ...plan, text }, spot, dice),
    identity: 'guest',
  };
}

const FOLLOWED: readonly Fate[] = [
  'closed_by_reporter',
  'closed_by_second',
  'closed_by_clock',
  'answered',
  'late',
];

function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  return things
    .map((thing) => ({ thing, place: dice.roll() }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

/** One after the other, from the start again when all have had their turn. */
function turnsOf<T>(things: readonly T[]): () => T {
  let turn = 0;
  return () => {
    const thing = things[turn % things.length];
    if (thing === undefined) throw new Error('Nothing to take turns with');
    turn += 1;
    return thing;
  };
}
