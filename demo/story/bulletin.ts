import type { Actor } from '#features/accounts';
import {
  type AfterApproval,
  approveBulletin,
  askChanges,
  type BulletinContent,
  confirmEmergency,
  decideCorrection,
  draftBulletin,
  proposeCorrection,
  publishEmergency,
  saveDraft,
  submitForReview,
  withdrawBulletin,
} from '#features/bulletins';
import { relayEvents as events } from '#features/relay';
import type { Services } from '#platform/services.ts';
import type { Plan } from '../plan.ts';
import { contentOf } from './content.ts';
import { HOUR } from './days.ts';
import { tellQuestion } from './question.ts';
import type { Story } from './story.ts';
import { tellTasks } from './tasks.ts';

const MINUTE = HOUR / 60;
export const ALL_TICKED = { language: true, personal_data: true, validity: true, source: true };

type Told = {
  plan: Plan;
  writer: Actor;
  editor: Actor;
  /** Looks again at what the editor sent out alone. */
  second: Actor;
  at: (hours: number) => Date;
};
type Drafted = Told & { bulletinId: string };

/** Puts the whole life of one bulletin on the timeline, from the first draft on. */
export function tellBulletin(story: Story, plan: Plan): void {
  // what waits for its hour was approved this morning
  const begins = plan.stops === 'scheduled' ? story.days.ago(3) : plan.out;
  const told: Told = {
    plan,
    ...peopleOf(story, plan),
    at: (hours) => new Date(begins.getTime() + hours * HOUR),
  };
  const lead = plan.urgency === 'emergency' ? 0.2 : 26;
  story.timeline.add(told.at(-lead), async (tx) => {
    const content = await contentOf(tx, story, plan, plan.correction?.wrong);
    const issuerId = content.issuerId;
    const drafted = await draftBulletin(tx, { actor: told.writer, issuerId, content });
    if (!drafted.ok) throw new Error(`${plan.key}: ${drafted.refusal}`);
    const bulletin = { ...told, bulletinId: drafted.bulletinId };
    if (plan.stops === 'draft') return;
    if (plan.urgency === 'emergency') tellEmergency(story, bulletin);
    else tellReview(story, bulletin, content);
  });
}

/** Nobody vouches for own work, so the editor is never the writer. */
function peopleOf(story: Story, { key, from }: Plan): Pick<Told, 'writer' | 'editor' | 'second'> {
  const { register } = story;
  const editors = ['Nurul Contoh', 'Agus Peraga', 'Lestari Misal'].map(register.person);
  const writer =
    from === 'Diskominfo'
      ? register.person('Lestari Misal')
      : must(register.holders(from, 'agency_liaison')[0], key);
  const others = editors.filter(({ personId }) => personId !== writer.personId);
  const [first, other] = key.length % 3 === 0 ? [1, 0] : [0, 1];
  return { writer, editor: must(others[first], key), second: must(others[other], key) };
}

function tellReview(story: Story, bulletin: Drafted, content: BulletinContent): void {
  const { plan, writer, editor, bulletinId, at } = bulletin;
  const add = (hours: number, deed: (tx: Services) => Promise<unknown>) =>
    story.timeline.add(at(hours), async (tx) => agreed(plan, await deed(tx)));
  add(-5, (tx) => submitForReview(tx, { bulletinId, actor: writer }));
  if (plan.stops === 'in_review') return;
  const note = plan.givenBack;
  if (note !== undefined) {
    const checklist = { ...ALL_TICKED, language: false };
    add(-4, (tx) => askChanges(tx, { bulletinId, actor: editor, checklist, note }));
    if (plan.stops === 'changes_asked') return;
    add(-2.5, (tx) => saveDraft(tx, { bulletinId, actor: writer, revision: 1, content }));
    add(-2, (tx) => submitForReview(tx, { bulletinId, actor: writer }));
  }
  tellApproval(story, bulletin);
}

function tellApproval(story: Story, bulletin: Drafted): void {
  const { plan, editor, bulletinId, at } = bulletin;
  const approval = { bulletinId, actor: editor, events, checklist: ALL_TICKED };
  story.timeline.add(at(0), async (tx) => {
    const then = afterApproval(plan);
    agreed(plan, await approveBulletin(tx, { ...approval, then }));
    if (!plan.stops) await tellPublished(story, tx, bulletin);
  });
}

function afterApproval({ stops, out }: Plan): AfterApproval {
  if (stops === 'scheduled') return { kind: 'schedule', at: out };
  return { kind: stops === 'approved' ? 'hold' : 'publish' };
}

function tellEmergency(story: Story, bulletin: Drafted): void {
  const { plan, editor, bulletinId, at } = bulletin;
  story.timeline.add(at(0), async (tx) => {
    agreed(plan, await publishEmergency(tx, { bulletinId, actor: editor, events }));
    await tellPublished(story, tx, bulletin);
  });
  const minutes = plan.confirmed === undefined ? 34 : plan.confirmed;
  if (minutes !== null) tellConfirmation(story, bulletin, minutes / 60);
}

function tellConfirmation(story: Story, { plan, second, bulletinId, at }: Drafted, hours: number) {
  story.timeline.add(at(hours), async (tx) => {
    const confirmation = { bulletinId, actor: second, checklist: ALL_TICKED };
    agreed(plan, await confirmEmergency(tx, confirmation));
  });
}

async function tellPublished(story: Story, tx: Services, bulletin: Drafted): Promise<void> {
  const { plan, bulletinId, at } = bulletin;
  await tellTasks(story, tx, { plan, bulletinId, round: 1 });
  for (const question of plan.questions ?? []) tellQuestion(story, { plan, question, bulletinId });
  if (plan.correction) tellCorrection(story, bulletin, plan.correction);
  if (plan.proposal) tellProposal(story, bulletin, plan.proposal);
  story.sweepAt(new Date(plan.until.getTime() + MINUTE));

  const { withdrawal } = plan;
  if (!withdrawal) return;
  story.timeline.add(at(withdrawal.after), async (tx) => {
    const { editor: actor } = bulletin;
    const { reason } = withdrawal;
    agreed(plan, await withdrawBulletin(tx, { bulletinId, actor, events, reason }));
  });
}

function tellCorrection(
  story: Story,
  bulletin: Drafted,
  { after, note, atOnce = false }: NonNullable<Plan['correction']>,
): void {
  const { plan, writer, editor, bulletinId, at } = bulletin;
  const actor = atOnce ? editor : writer;
  story.timeline.add(at(after), async (tx) => {
    const content = await contentOf(tx, story, plan);
    const proposal = { bulletinId, actor, events, content, note, atOnce };
    agreed(plan, await proposeCorrection(tx, proposal));
    if (atOnce) await tellTasks(story, tx, { plan, bulletinId, round: 2 });
  });
  if (atOnce) {
    tellConfirmation(story, bulletin, after + 0.4);
    return;
  }
  story.timeline.add(at(after + 0.6), async (tx) => {
    const decision = { bulletinId, actor: editor, events, decision: 'publish' as const };
    agreed(plan, await decideCorrection(tx, decision));
    await tellTasks(story, tx, { plan, bulletinId, round: 2 });
  });
}

function tellProposal(
  story: Story,
  { plan, writer, bulletinId, at }: Drafted,
  { after, note, change }: NonNullable<Plan['proposal']>,
): void {
  story.timeline.add(at(after), async (tx) => {
    const content = await contentOf(tx, story, plan, change);
    const proposal = { bulletinId, actor: writer, events, content, note };
    agreed(plan, await proposeCorrection(tx, proposal));
  });
}

/** The plans are ours: a refusal is a mistake in them, and the city does not load with it. */
function agreed(plan: Plan, outcome: unknown): void {
  const ok = typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok;
  if (ok !== true) throw new Error(`${plan.key}: ${JSON.stringify(outcome)}`);
}

function must<T>(thing: T | undefined, key: string): T {
  if (thing === undefined) throw new Error(`${key}: nobody can do this`);
  return thing;
}
