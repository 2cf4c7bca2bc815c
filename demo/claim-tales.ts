import { CLAIMS, LOOSE, PATTERNS } from './metro/claims/index.ts';
import type { ClaimPlan, LoosePlan } from './metro/claims/claim-plan.ts';
import { retell } from './metro/claims/retell.ts';
import { KELURAHAN } from './metro/reports/places.ts';
import { DAY, type Days, HOUR } from './story/days.ts';
import { type Dice, diceOf } from './story/dice.ts';

/** How far the desk gets with it. */
export type TaleEnd =
  | 'published'
  | 'set_aside'
  | 'new'
  | 'assigned'
  | 'evidence'
  | 'draft'
  | 'second_opinion'
  | 'revision'
  | 'ready';

/** One time that somebody asks. */
export type Asking = {
  at: Date;
  says: string;
  areaCode: string | null;
  network: string;
  via: 'web' | 'share' | 'kim';
  /** Leaves an address to be told at, or is signed in. */
  leaves: 'nothing' | 'email' | 'account';
};

/** One message with everything that becomes of it. */
export type Tale = {
  key: string;
  plan: ClaimPlan | LoosePlan;
  end: TaleEnd;
  /** Nobody did the next step in time. */
  isLate: boolean;
  /** The first one to ask is at `asked[0]`. */
  asked: readonly Asking[];
};

/** All messages of ninety days, the same in every installation but for the dates. */
export function planTales(days: Days): readonly Tale[] {
  const judged = CLAIMS.map((plan, number) => taleOf(plan, endOf(plan, number), days));
  const again = PATTERNS.map((pattern) => {
    const first = CLAIMS.find(({ title }) => title === pattern.of);
    if (!first) throw new Error(`No template ${pattern.of}`);
    return taleOf(patternOf(first, pattern), 'published', days);
  });
  const loose = LOOSE.map((plan, number) =>
    taleOf(plan, plan.aside ? 'set_aside' : (OPEN[number % OPEN.length] ?? 'new'), days),
  );
  return [...judged, ...again, ...loose];
}

const OPEN = ['new', 'evidence', 'assigned', 'new'] as const satisfies readonly TaleEnd[];

/** Every ninth is still on somebody's desk; what has a story of its own goes all the way. */
function endOf(plan: ClaimPlan, number: number): TaleEnd {
  const hasMore = plan.correction ?? plan.withdrawal ?? plan.objection ?? plan.meanwhile;
  if (hasMore !== undefined || plan.isTemplate || number % 9 !== 4) return 'published';
  return ON_DESKS[Math.floor(number / 9) % ON_DESKS.length] ?? 'published';
}
const ON_DESKS = ['second_opinion', 'draft', 'ready', 'revision'] as const;

/** The copy is judged by what is known of the first. */
function patternOf(
  { verdict, types, advice, weight, topic }: ClaimPlan,
  { of, title, says }: { of: string; title: string; says: string },
): ClaimPlan {
  return {
    ...{ title, says, verdict, weight, topic, how: 'compared' },
    ...(types && { types }),
    ...(advice !== undefined && { advice }),
    found:
      'Templat penipuan yang sama dengan yang sudah pernah dicek, hanya nama dan angkanya diganti.',
    why: `Kalimatnya sama dengan "${of}", yang sudah diputus sebagai penipuan. Nama yang baru menyatakan tidak membuat pesan itu.`,
    sources: [
      ['secondary', 'Putusan Sambung tentang templat yang sama', 'against'],
      ['secondary', 'Komunitas Cek Kabar Umpama, arsip pesan', 'against'],
    ],
  };
}

/** Days that have to pass so that it can be where it is. */
const AGES: Record<TaleEnd, readonly [youngest: number, oldest: number]> = {
  published: [5, 88],
  set_aside: [3, 80],
  new: [0.02, 0.3],
  assigned: [0.6, 1.4],
  evidence: [1.2, 3],
  draft: [1.5, 3.5],
  second_opinion: [2, 4],
  revision: [2.5, 4.5],
  ready: [2.5, 4],
};

function taleOf(plan: ClaimPlan | LoosePlan, end: TaleEnd, days: Days): Tale {
  const key = `claim ${plan.title}`;
  const dice = diceOf(key);
  const isLate = end === 'evidence' || (end === 'draft' && dice.chance(0.5));
  const [youngest, oldest] = spanOf(plan, end);
  const age = dice.between(youngest, oldest) + (isLate ? 4 : 0);
  const first = days.awake(days.ago(24 * age));
  return { key, plan, end, isLate, asked: askingsOf({ plan, first, days }, dice) };
}

/** Templates were judged before their copies came; an objection that is open is not old. */
function spanOf(plan: ClaimPlan | LoosePlan, end: TaleEnd): readonly [number, number] {
  if (isPattern(plan)) return [3, 30];
  if (isTemplate(plan)) return [60, 88];
  return isContested(plan) ? [7.5, 9.5] : AGES[end];
}

const isContested = (plan: ClaimPlan | LoosePlan) =>
  'objection' in plan && plan.objection?.outcome !== 'upheld' && !plan.correction;
const isTemplate = (plan: ClaimPlan | LoosePlan) => 'isTemplate' in plan;
const isPattern = ({ title }: { title: string }) =>
  PATTERNS.some((pattern) => pattern.title === title);

type Spread = { plan: ClaimPlan | LoosePlan; first: Date; days: Days };

/** One in five goes from group to group within days; most who ask do so in the first days and where it began; some weeks later, and get the verdict at once. */
function askingsOf({ plan, first, days }: Spread, dice: Dice): Asking[] {
  const [harm, nearness] = plan.weight;
  const isHot = !('aside' in plan) && harm * nearness >= 4 && dice.chance(0.16);
  const usual = 'aside' in plan ? 1 : dice.whole(2, 3 + harm * nearness);
  const count = isHot ? dice.whole(16, 34) : usual;
  const home = homeOf(plan, dice);
  const askings = Array.from({ length: count }, (_, number): Asking => {
    const soon = dice.chance(isHot ? 0.92 : 0.75);
    const away = number === 0 ? 0 : soon ? dice.between(0.02, 2.5) : dice.between(4, 40);
    const at = number === 0 ? first : days.awake(new Date(first.getTime() + away * DAY));
    return {
      at,
      says: number === 0 || dice.chance(isHot ? 0.8 : 0.45) ? plan.says : retell(plan.says, dice),
      areaCode: placeOf(home, dice),
      network: `demo ${plan.title} ${number}`,
      via: dice.pick(['web', 'share', 'share', 'share', 'kim']),
      leaves: dice.pick(['nothing', 'nothing', 'nothing', 'email', 'account']),
    };
  });
  return askings
    .filter(({ at }) => at.getTime() < days.now.getTime() - HOUR / 6)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** A kelurahan that the message names, or any. */
function homeOf({ says }: { says: string }, dice: Dice): string {
  const named = KELURAHAN.find(({ name }) => name !== 'Metro' && says.includes(name));
  return (named ?? dice.pick(KELURAHAN)).code;
}

function placeOf(home: string, dice: Dice): string | null {
  const roll = dice.roll();
  if (roll < 0.12) return null;
  return roll < 0.87 ? home : dice.pick(KELURAHAN).code;
}
