import type { Actor } from '#features/accounts';
import { fileReport, type NewReport, sayMeToo } from '#features/reports';
import type { Services } from '#platform/services.ts';
import { OUTSIDE } from '../metro/reports/remarks.ts';
import { officeOf } from '../metro/reports/routes.ts';
import { PHOTOS } from '../metro/reports/photos.ts';
import { planReports, type ReportPlan } from '../report-plan.ts';
import { tellAnswer } from './answered.ts';
import { HOUR } from './days.ts';
import { type Dice, diceOf } from './dice.ts';
import { pictureOnce } from './files.ts';
import { STEPS } from './report-fates.ts';
import { isShown, type Life, REPORT_STEPS, type StepName } from './report-steps.ts';
import type { Story } from './story.ts';

/** Puts the ninety days of the road up on the timeline; the city's clock looks each morning. */
export function tellReports(story: Story): void {
  const codes = new Map<string, string>();
  for (const plan of planReports(story.days)) {
    story.timeline.add(plan.filedAt, async (tx) => {
      const life = await fileIt(story, tx, { plan, codes });
      tellNext(story, life, { steps: stepsOf(plan, life.dice), from: tx.now() });
    });
  }
}

function stepsOf({ fate }: ReportPlan, dice: Dice): StepName[] {
  return STEPS[fate].flatMap((step) => {
    if (typeof step === 'string') return [step];
    const [name, share] = step;
    return dice.chance(share) ? [name] : [];
  });
}

type Next = { steps: readonly StepName[]; from: Date };

/** Step after step; what would come later than now has not happened yet. */
function tellNext(story: Story, life: Life, { steps: [name, ...rest], from }: Next): void {
  if (!name) return;
  const { gap, when, deed } = REPORT_STEPS[name];
  const later = new Date(from.getTime() + life.dice.between(...gap) * HOUR);
  const at = when === 'office' ? story.days.working(later) : story.days.awake(later);
  story.timeline.add(at, async (tx) => {
    const outcome = await deed(tx, life);
    if (outcome && !outcome.ok)
      throw new Error(`${life.plan.key} ${name}: ${JSON.stringify(outcome)}`);
    tellNext(story, life, { steps: rest, from: at });
  });
}

type Filing = { plan: ReportPlan; codes: Map<string, string> };

async function fileIt(story: Story, tx: Services, { plan, codes }: Filing): Promise<Life> {
  const { register } = story;
  const dice = diceOf(`life of ${plan.key}`);
  const members = register.holders(`KIM ${plan.spot.kelurahan}`);
  const photo: Life['photo'] = async (at, moment) => {
    const name = PHOTOS[plan.subject.category]?.[moment];
    return name ? [(await pictureOnce(at, story, name)).id] : [];
  };
  const filer = filerOf(story, plan, dice);
  const report = newReport(plan, {
    dice,
    filer,
    kimId: register.body(`KIM ${plan.spot.kelurahan}`).id,
  });
  const filed = await fileReport(tx, {
    ...report,
    fileIds: plan.photo ? await photo(tx, 'before') : [],
  });
  if (!filed.ok) throw new Error(`${plan.key}: ${filed.refusal}`);
  codes.set(plan.key, filed.code);

  const office = officeOf(plan.subject.category, plan.spot.areaCode);
  const { reportId } = filed;
  const isAccount = plan.identity === 'account' && filer !== null;
  return {
    ...{ plan, dice, reportId, photo },
    reporter: isAccount
      ? { via: 'account', personId: filer.personId }
      : { via: 'receipt', reportId },
    coordinator: register.person('Yohanes Umpama'),
    officer: officerOf(story, office),
    officeId: register.body(office).id,
    lurah: lurahOf(story, plan),
    witness: dice.pick(members.filter(({ personId }) => personId !== filer?.personId)),
    outside: dice.pick(OUTSIDE),
    outsideNumber: `CONTOH-${dice.whole(10_000, 99_999)}`,
    firstCode: () => codes.get(plan.sameAs?.key ?? '') ?? '',
    meToo: (at) => joinIn(story, at, { code: filed.code, dice }),
    relay: (at) => tellAnswer(story, at, { plan, reportId, code: filed.code, office }),
  };
}

type Filer = { dice: Dice; filer: Actor | null; kimId: string };

function newReport(plan: ReportPlan, { dice, filer, kimId }: Filer): NewReport {
  const { subject, text, spot, identity, title, body } = plan;
  const isGuest = identity === 'guest' && !plan.assisted;
  return {
    clientKey: null,
    ...{ kind: text.kind, category: subject.category, identity, title, body },
    origin: 'web',
    personId:
      identity === 'account' || identity === 'confidential' ? (filer?.personId ?? null) : null,
    contact: {
      name: plan.assisted ? 'Tetangga yang dibantu KIM' : '',
      email: isGuest ? `pelapor.${plan.key.slice(7)}@contoh.invalid` : '',
      phone: '',
    },
    assisted: plan.assisted && filer ? { personId: filer.personId, groupId: kimId } : null,
    prompts: dice.chance(0.3) ? { when: dice.pick(WHEN) } : {},
    answers: ANSWERS[subject.category] ? { ...dice.pick(ANSWERS[subject.category] ?? []) } : {},
    ...{ areaCode: spot.areaCode, rw: spot.rw, rt: spot.rt },
    place: `${spot.street}, ${spot.landmark}`,
    // a request for information is about a place, but not on a spot
    ...(text.kind === 'information_request' ? { latitude: null, longitude: null } : spot.pin),
    fileIds: [],
  };
}

const WHEN = ['Terutama pagi hari', 'Sesudah hujan', 'Malam hari', 'Setiap hari', 'Akhir pekan'];
const ANSWERS: Record<string, readonly Record<string, string>[]> = {
  jalan_rusak: [{ besar: 'Selebar ban motor', bahaya: 'Belum' }, { bahaya: 'Sudah' }, {}],
  drainase: [{ dalam: 'Semata kaki' }, { dalam: 'Selutut' }, { dalam: 'Tidak ada genangan' }],
  lampu_jalan: [{ tiang: 'MTR-0412' }, {}, {}],
  informasi_publik: [
    { tujuan: 'Penelitian' },
    { tujuan: 'Ingin tahu' },
    { tujuan: 'Bahan rapat RW' },
  ],
};

const RESIDENTS = [
  'Tuti Umpama', 'Rahmat Peraga', 'Warsini Contoh', 'Untung Peraga', 'Saodah Misal', 'Kasno Rekaan',
  'Mira Umpama', 'Bayu Lakon', 'Partini Ibarat', 'Yusuf Purwarupa',
] as const; // prettier-ignore

/** With an account of their own, or a KIM member; null where nobody's account is in it. */
function filerOf({ register }: Story, plan: ReportPlan, dice: Dice): Actor | null {
  const { kelurahan } = plan.spot;
  if (plan.assisted || plan.text.kind === 'field_information') {
    const members = register.holders(`KIM ${kelurahan}`);
    const siti = members.find(({ name }) => name === 'Siti Peraga');
    return siti ?? dice.pick(members);
  }
  if (plan.identity !== 'account' && plan.identity !== 'confidential') return null;
  if (kelurahan === 'Yosodadi') return register.person('Rini Contoh');
  return register.person(dice.pick(RESIDENTS));
}

function officerOf({ register }: Story, office: string): Actor {
  const { kind } = register.body(office).plan;
  const post = kind === 'kelurahan' ? 'lurah' : kind === 'kecamatan' ? 'camat' : 'agency_liaison';
  const [officer] = register.holders(office, post);
  if (!officer) throw new Error(`Nobody answers for ${office}`);
  return officer;
}

/** Where the lurah is moved in the middle of the story, and for what is not public, nobody. */
function lurahOf({ register }: Story, plan: ReportPlan): Actor | null {
  const { kelurahan } = plan.spot;
  if (!isShown(plan) || kelurahan === 'Yosorejo') return null;
  return register.holders(`Kelurahan ${kelurahan}`, 'lurah')[0] ?? null;
}

/** Neighbours say "me too": some with an account, most as guests whom nobody tells. */
async function joinIn(
  { register }: Story,
  tx: Services,
  { code, dice }: { code: string; dice: Dice },
): Promise<void> {
  const count = dice.whole(1, 6);
  for (let number = 1; number <= count; number += 1) {
    const neighbour = dice.chance(0.25) ? register.person(dice.pick(RESIDENTS)) : null;
    await sayMeToo(tx, {
      code,
      who: neighbour ? neighbour.personId : `demo:${code}:${number}`,
      personId: neighbour?.personId ?? null,
      email: '',
      language: 'id',
    });
  }
}
