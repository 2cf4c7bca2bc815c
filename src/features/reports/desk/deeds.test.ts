import type { Actor, Post } from '#features/accounts';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Outcome } from '../outcome.ts';
import { findReport } from '../queries.ts';
import { REPORT_STATES, type ReportState } from '../report.ts';
import { answerReport } from '../work/answer-report.ts';
import { phaseOf, witnessReport } from '../work/witness-report.ts';
import { type Deed, deedsFor, isDeed } from './deeds.ts';
import { runDeed } from './run-deed.ts';

const DEEDS = Object.keys(messagesFor('id').reportDeeds.titles).filter(isDeed);

/** Everything any deed asks for, well filled in. */
const WELL_SAID = {
  note: 'Sudah dilihat bersama warga',
  reason: 'Sudah dilihat bersama warga',
  body: 'Selokan sudah dibersihkan hari ini',
  pauseReason: 'field_blocked',
  outsideBody: 'Balai Jalan Contoh',
  number: 'A-1',
  state: 'sent',
  verdict: 'send_back',
};

type Attempt = { services: Services; actor: Actor; reportId: string; extra: object };

async function attempt(
  deed: Deed,
  { services, actor, reportId, extra }: Attempt,
): Promise<Outcome> {
  const report = await findReport(services.db, reportId);
  if (deed === 'answer-report') {
    const said = { body: WELL_SAID.body, proof: 'Di lokasi', fileIds: [] };
    return answerReport(services, { reportId, actor, ...said });
  }
  if (deed === 'witness-report') {
    const phase = phaseOf(report) ?? 'before';
    const seen = { phase, verdict: 'confirmed' as const, note: 'Benar', fileIds: [] };
    return witnessReport(services, { reportId, actor, ...seen });
  }
  const { outcome } = await runDeed(
    deed,
    (schema) =>
      Promise.resolve({ ok: true, value: schema.parse({ ...WELL_SAID, ...extra }), typed: {} }),
    { services, actor, reportId, t: messagesFor('id') },
  );
  return outcome!;
}

const SOME_STATES = ['filed', 'assigned', 'answered', 'reopened'] as const;
/** Whoever may do most is tried in every state, the others in those that differ for them. */
const STATES_FOR = {
  report_coordinator: REPORT_STATES,
  agency_liaison: REPORT_STATES,
  lurah: SOME_STATES,
  kim_member: SOME_STATES,
  auditor: SOME_STATES,
} satisfies Partial<Record<Post, readonly ReportState[]>>;
const POSTS = ['report_coordinator', 'agency_liaison', 'lurah', 'kim_member', 'auditor'] as const;

describe('what is offered and what is accepted are the same', () => {
  test.for(POSTS)(
    'for a %s in every state',
    { timeout: 60_000 },
    async (post, { make, services }) => {
      const { actor, owner, officeId, into, handlerId } = await stage(make, post);
      const wrong: string[] = [];
      for (const state of STATES_FOR[post]) {
        const fresh = () => make.report({ ...wishFor(state), owner, duplicateOf: into.id });
        let { id } = await fresh();
        for (const deed of DEEDS) {
          const report = await findReport(services.db, id);
          const { next, others } = deedsFor(actor, report, services.now());
          const isOffered = next === deed || others.includes(deed);
          const extra = { officeId, into: into.code, handlerId };
          const outcome = await attempt(deed, { services, actor, reportId: id, extra });
          const refusal = outcome.ok ? '' : outcome.refusal;
          // for what is not offered any refusal will do: it was not accepted
          const isRefused = ['not_allowed', 'wrong_state', 'only_public_information'];
          const isAccepted = isOffered ? !isRefused.includes(refusal) : outcome.ok;
          if (outcome.ok) ({ id } = await fresh());
          if (isAccepted !== isOffered) wrong.push(`${deed} in ${state}: ${refusal || 'done'}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

const wishFor = (state: ReportState) => ({
  state,
  ...(state === 'reopened' && { answeredAt: new Date() }),
});

async function stage(make: Make, post: Post) {
  const owner = await make.agency();
  const into = await make.report({ state: 'assigned', owner });
  const actor = await make.person({
    posts: [post === 'agency_liaison' ? { post, group: owner } : post],
  });
  const colleague = await make.person({ posts: [{ post: 'agency_liaison', group: owner }] });
  const officeId = (await make.agency()).id;
  return { actor, owner, officeId, into, handlerId: colleague.personId };
}

describe('the likely next step', () => {
  test.for([
    ['report_coordinator', 'filed', 'verify-report'],
    ['report_coordinator', 'verified', 'assign-report'],
    ['agency_liaison', 'assigned', 'start-report'],
    ['agency_liaison', 'in_progress', 'answer-report'],
    ['report_coordinator', 'answered', 'confirm-closed'],
    ['lurah', 'answered', 'confirm-closed'],
    ['report_coordinator', 'reopened', 'read-again'],
    ['agency_liaison', 'reopened', 'answer-report'],
    ['report_coordinator', 'not_ours', 'update-outside'],
    ['kim_member', 'assigned', 'witness-report'],
    ['auditor', 'filed', null],
  ] as const)('of a %s with what is %s', async ([post, state, expected], { make, services }) => {
    const { actor, owner } = await stage(make, post);
    const { id } = await make.report({ ...wishFor(state), owner });
    const report = await findReport(services.db, id);
    expect(deedsFor(actor, report, services.now()).next).toBe(expected);
  });
});
