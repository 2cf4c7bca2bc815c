import {
  acceptTask,
  addLocalNote,
  declineTask,
  finishTask,
  logSpread,
  nudgeTask,
  receiveTask,
  type SpreadChannel,
} from '#features/relay';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { METRO_AREAS } from '../metro/areas.ts';
import type { PictureName } from '../metro/pictures/draw.ts';
import type { Plan } from '../plan.ts';
import { pictureOnce } from './files.ts';
import { DAY, HOUR } from './days.ts';
import { type Dice, diceOf } from './dice.ts';
import { hauntsOf, PACES, type Zeal, zealOf } from './habits.ts';
import type { Story } from './story.ts';
import { tasksOfRound } from './story.queries.ts';

/** As much of a plan as its passing on depends on. */
export type Relayed = Pick<Plan, 'key' | 'urgency' | 'zeal' | 'leftForVisitors'>;
type Round = {
  plan: Relayed;
  bulletinId: string;
  round: number;
  /** Tasks whose life is told already; those told now join them. */
  told?: Set<string>;
};
type Task = Awaited<ReturnType<typeof tasksOfRound>>[number];
type Working = { story: Story; plan: Relayed; task: Task; dice: Dice; begin: Date };

const REASONS = [
  { reason: 'nobody_free', note: 'Pengurus sedang membantu hajatan warga sampai akhir pekan.' },
  { reason: 'not_our_area', note: '' },
  { reason: 'unclear', note: 'Kami belum paham siapa yang boleh datang.' },
  { reason: 'nobody_free', note: '' },
] as const;

/** A photo as proof: nobody's face on it. */
const PROOF: Partial<Record<SpreadChannel, PictureName>> = {
  notice_board: 'board',
  neighbourhood_meeting: 'hall',
  posyandu: 'posyandu',
  arisan_pkk: 'hall',
};

const LOCAL_NOTES = [
  'Tanya lebih lanjut? Temui ketua RT masing-masing.',
  'Kami bantu warga lansia mendaftar di Balai Kelurahan, Sabtu pagi.',
  'Kumpul di pos ronda RW 03 pukul 19.30, kita bahas bersama.',
  'Warga RW 05 berangkat bersama dari musala pukul 07.30.',
];

const NOTES = [
  '', '', '', '',
  'Warga bertanya soal jadwal, sudah kami jelaskan.',
  'Dibacakan setelah salat Magrib.',
  'Beberapa warga minta selebaran tambahan.',
  'Ibu-ibu langsung mencatat tanggalnya.',
]; // prettier-ignore

/** What each KIM does with its task of this round, by its own habits. */
export async function tellTasks(
  story: Story,
  tx: Services,
  { plan, bulletinId, round, told = new Set() }: Round,
): Promise<void> {
  const begin = tx.now();
  const tasks = (await tasksOfRound(tx.db, bulletinId, round)).filter(({ id }) => !told.has(id));
  for (const task of tasks) {
    told.add(task.id);
    const dice = diceOf(`${plan.key}:${task.kim}:${round}`);
    tellTask({ story, plan, task, dice, begin });
  }
  const [first] = tasks;
  if (first) watchOver(story, begin, first.dueAt);
}

/** When the clock looks at a round: before it is due, when it is, and at each step up. */
function watchOver(story: Story, begin: Date, dueAt: Date): void {
  const allowed = (dueAt.getTime() - begin.getTime()) / HOUR;
  const isRecent = story.days.now.getTime() - begin.getTime() < 12 * DAY;
  // long ago the clock looked less often: nobody sees from here by how many hours
  const seldom = isRecent ? [-allowed / 4, 0, 6, 24] : [0, 24];
  const steps = allowed < 6 ? [0, 0.5, 1] : seldom;
  for (const hours of steps) story.sweepAt(new Date(dueAt.getTime() + hours * HOUR));
}

function tellTask(working: Working): void {
  const { plan, task, dice, begin, story } = working;
  const zeal = zealOf(task.kim);
  const pace = PACES[zeal];
  const will = (share: number) => dice.chance(Math.min(1, share * (plan.zeal ?? 1)));
  // an emergency is passed on at once, an important bulletin sooner than others
  const haste = { emergency: 0.07, important: 0.55, routine: 1 }[plan.urgency ?? 'routine'];
  const after = (from: Date, [low, high]: readonly [number, number]) => {
    const moment = new Date(from.getTime() + dice.between(low, high) * haste * HOUR);
    return plan.urgency === 'emergency' ? moment : story.days.awake(moment);
  };

  if (!will(pace.willReceive)) {
    if (plan.urgency === 'important') tellNudge(working);
    tellLateCall(working, { zeal, after });
    return;
  }
  const left = leftForVisitors(working);
  if (left === 'unopened') return;
  const received = after(begin, pace.receives);
  doing(working, received, (tx, who) => receiveTask(tx, who));
  if (left === 'received') return;
  const accepted = after(received, pace.accepts);
  if (dice.chance(pace.willDecline)) {
    const why = dice.pick(REASONS);
    doing(working, accepted, (tx, who) => declineTask(tx, { ...who, ...why }));
    return;
  }
  if (!will(pace.willAccept)) {
    tellLateCall(working, { zeal, after });
    return;
  }
  doing(working, accepted, (tx, who) => acceptTask(tx, who));
  tellSpreads(working, { zeal, accepted, after });
}

/** The KIM of the demonstration's own people leaves something to do for whoever looks in. */
function leftForVisitors({ plan, task }: Working): 'unopened' | 'received' | null {
  if (task.kim !== 'KIM Yosodadi') return null;
  return plan.leftForVisitors ?? null;
}

/** What nobody took up for days, Diskominfo asks about by telephone; then it is done late, or said to be impossible. */
function tellLateCall(working: Working, { zeal, after }: Omit<Spreading, 'accepted'>): void {
  const { task, dice } = working;
  if (!dice.chance(zeal === 'silent' ? 0.8 : 0.9)) return;
  const called = after(new Date(task.dueAt.getTime() + 2.2 * DAY), [1, 60]);
  if (dice.chance(zeal === 'silent' ? 0.75 : 0.3)) {
    const why = { reason: 'nobody_free', note: 'Disampaikan lewat telepon.' } as const;
    doing(working, called, (tx, who) => declineTask(tx, { ...who, ...why }));
    return;
  }
  doing(working, called, (tx, who) => acceptTask(tx, who));
  tellSpreads(working, { zeal, accepted: called, after });
}

type Spreading = {
  zeal: Zeal;
  accepted: Date;
  after: (from: Date, span: readonly [number, number]) => Date;
};

function tellSpreads(working: Working, { zeal, accepted, after }: Spreading): void {
  const { task, dice } = working;
  const pace = PACES[zeal];
  if (zeal === 'strong' && dice.chance(0.25)) {
    const note = dice.pick(LOCAL_NOTES);
    doing(working, after(accepted, [0.1, 0.5]), (tx, who) => addLocalNote(tx, { ...who, note }));
  }
  const haunts = [...hauntsOf(task.kim)].sort(() => dice.roll() - 0.5);
  const count = dice.whole(...pace.spreads);
  const moments = haunts
    .slice(0, count)
    .map((haunt) => ({ haunt, at: after(accepted, pace.spreadsFor) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { haunt, at } of moments) {
    const turnout = dice.between(0.85, 1.1);
    const minutes = dice.whole(2, 50);
    const note = dice.pick(NOTES);
    const photo = zeal === 'strong' && dice.chance(0.08) ? PROOF[haunt.channel] : undefined;
    const areaCode = areaOf(task.areaCode, dice);
    doing(working, at, async (tx, who) => {
      const happened = Math.max(accepted.getTime(), at.getTime() - minutes * 60_000);
      const spread = {
        ...haunt,
        id: newId(at.getTime()),
        areaCode,
        audienceEstimate: Math.round(haunt.audience * turnout),
        happenedAt: new Date(happened),
        note,
        photoId: photo ? (await pictureOnce(tx, working.story, photo)).id : null,
      };
      return logSpread(tx, { ...who, spread });
    });
  }
  const last = moments.at(-1);
  // the clock finishes what was passed on in time; what came late its KIM has to finish
  const isLate = last && last.at >= task.dueAt;
  if (last && (dice.chance(pace.willFinish) || isLate)) {
    doing(working, after(last.at, [0.05, 1.5]), (tx, who) => finishTask(tx, who));
  }
}

/** A kecamatan's KIM passes on in one of its kelurahan. */
function areaOf(code: string, dice: Dice): string {
  const below = METRO_AREAS.filter((area) => area.code.startsWith(`${code}.`));
  return below.length > 0 ? dice.pick(below).code : code;
}

function tellNudge({ story, task }: Working): void {
  const { personId } = story.register.person('Agus Peraga');
  const at = story.days.awake(new Date(task.dueAt.getTime() + 2 * HOUR));
  story.timeline.add(at, async (tx) => {
    await nudgeTask(tx, { taskId: task.id, personId });
  });
}

type Who = { taskId: string; personId: string };

/**
 * One of the KIM does something. It may be refused, as in life: the bulletin was withdrawn or
 * corrected in the meantime, or the clock had finished the task.
 */
function doing(
  { story, task, dice }: Working,
  at: Date,
  deed: (tx: Services, who: Who) => Promise<unknown>,
): void {
  const { personId } = dice.pick(story.register.holders(task.kim));
  story.timeline.add(at, async (tx) => {
    await deed(tx, { taskId: task.id, personId });
  });
}
