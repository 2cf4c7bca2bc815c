import {
  approveBulletin,
  type BulletinContent,
  NO_LETTER,
  saveDraft,
  submitForReview,
} from '#features/bulletins';
import { relayEvents as events } from '#features/relay';
import { draftBulletinFrom } from '#features/reports';
import type { Services } from '#platform/services.ts';
import type { ReportPlan } from '../report-plan.ts';
import { ALL_TICKED } from './bulletin.ts';
import { DAY, HOUR } from './days.ts';
import type { Story } from './story.ts';
import { lastAnswerTo } from './story.queries.ts';
import { tellTasks } from './tasks.ts';

type Answered = { plan: ReportPlan; reportId: string; code: string; office: string };

/** An answer worth telling: the office makes a bulletin of it, and the KIM concerned passes it on. */
export async function tellAnswer(story: Story, tx: Services, answered: Answered): Promise<void> {
  const { register, timeline, days } = story;
  const { plan, reportId, office } = answered;
  const [writer] = register.holders(office);
  const mayWrite = writer?.posts.some(({ post }) => post === 'agency_liaison');
  if (!writer || !mayWrite) return;

  const answer = await lastAnswerTo(tx.db, reportId);
  const drafted = await draftBulletinFrom(tx, { answerId: answer.id, actor: writer });
  const { bulletinId } = agreed(plan, drafted);
  const content = contentOf(story, answered, { answer: answer.body, at: tx.now() });
  agreed(plan, await saveDraft(tx, { bulletinId, actor: writer, revision: 1, content }));
  agreed(plan, await submitForReview(tx, { bulletinId, actor: writer }));

  const reviewed = days.working(new Date(tx.now().getTime() + 2 * HOUR));
  timeline.add(reviewed, async (later) => {
    const actor = register.person('Nurul Contoh');
    const then = { kind: 'publish' } as const;
    const approval = { bulletinId, actor, events, checklist: ALL_TICKED, then };
    agreed(plan, await approveBulletin(later, approval));
    await tellTasks(story, later, { plan: { key: plan.key }, bulletinId, round: 1 });
  });
}

type Written = { answer: string; at: Date };

function contentOf(
  { register, days }: Story,
  { plan, code, office }: Answered,
  { answer, at }: Written,
): BulletinContent {
  const { spot, title } = plan;
  const { id, plan: body } = register.body(office);
  return {
    kind: 'answer',
    urgency: 'routine',
    title: `Sudah dijawab: ${title}`,
    summary: answer,
    who: `Warga Kelurahan ${spot.kelurahan}`,
    happensWhen: `Dijawab ${days.long(at)}`,
    happensWhere: `${spot.street}, ${spot.landmark}`,
    how: '',
    body: `Seorang warga bertanya lewat laporan. ${answer} Bila Anda melihat hal serupa, laporkan lewat Sambung atau lewat KIM ${spot.kelurahan}.`,
    contact: body.contact,
    source: `${body.name}, laporan ${code}`,
    dimension: null,
    topics: [],
    issuerId: id,
    validFrom: at,
    validUntil: new Date(at.getTime() + 45 * DAY),
    audience: [{ kind: 'area', ref: spot.areaCode }],
    variants: [],
    ...NO_LETTER,
    files: [],
  };
}

/** The plans are ours: a refusal is a mistake in them. */
function agreed<Given extends { ok: boolean }>(
  { key }: ReportPlan,
  outcome: Given,
): Extract<Given, { ok: true }> {
  if (!isGiven(outcome)) throw new Error(`${key}: ${JSON.stringify(outcome)}`);
  return outcome;
}

const isGiven = <Given extends { ok: boolean }>(
  outcome: Given,
): outcome is Extract<Given, { ok: true }> => outcome.ok;
