import {
  addEvidence,
  answerConfirmation,
  askConfirmation,
  assignClaim,
  correctVerdict,
  declareConflict,
  fileObjection,
  judgeObjection,
  nameSubjects,
  publishInterim,
  publishStatement,
  publishVerdict,
  saveDraft,
  secondVerdict,
  setAside,
  submitDraft,
  takeClaim,
  triageClaim,
  withdrawVerdict,
  writeNote,
} from '#features/claims';
import type { Services } from '#platform/services.ts';
import type { ClaimPlan, Judgement, LoosePlan } from '../metro/claims/claim-plan.ts';
import { METHODS, QUESTION, REMARKS } from '../metro/claims/words.ts';
import type { Register } from '../register.ts';
import { confirmationOf, objectionOf } from './claims.queries.ts';
import { judgeOutside, speakerOf, type Team } from './claim-team.ts';
import type { Dice } from './dice.ts';

/** A claim on its way, and everybody who has to do with it. */
export type ClaimLife = {
  plan: LoosePlan & Partial<ClaimPlan>;
  claimId: string;
  dice: Dice;
  team: Team;
  register: Register;
};

type Outcome = { ok: boolean } | null;
export type ClaimStep = {
  /** Hours after the step before. */
  gap: readonly [number, number];
  deed: (tx: Services, life: ClaimLife) => Promise<Outcome>;
};

const step = (low: number, high: number, deed: ClaimStep['deed']): ClaimStep => ({
  gap: [low, high],
  deed,
});

/** What the desk writes, where the plan says what it finds. */
function judged({ plan }: ClaimLife): Judgement {
  const { verdict, found, why, how, sources } = plan;
  if (!verdict || !found || !why || !how || !sources) throw new Error(`${plan.title}: not judged`);
  return { ...plan, verdict, found, why, how, sources };
}

const draftOf = (life: ClaimLife, changed: Partial<Judgement> = {}, changeNote = '') => {
  const { verdict, types = [], found, why, how, advice = '' } = { ...judged(life), ...changed };
  const { claimId } = life;
  return {
    ...{ claimId, verdict, types: [...types], summary: found, body: why },
    ...{ method: METHODS[how], advice, changeNote },
  };
};

const triage = step(0.2, 2.5, (tx, { claimId, plan, team }) => {
  const [harm, nearness] = plan.weight;
  return triageClaim(tx, {
    ...{ claimId, actor: team.editor, title: plan.title, topic: plan.topic },
    ...{ harm: gradeOf(harm), nearness: gradeOf(nearness) },
    harmsLife: plan.meanwhile !== undefined,
    aboutCity: plan.aboutCity === true,
    isTemplate: plan.isTemplate === true,
  });
});

const gradeOf = (number: number) => (number === 1 ? 1 : number === 2 ? 2 : 3);

const GATHERING = {
  triage,
  interim: step(0.2, 0.8, async (tx, { claimId, plan, team }) =>
    plan.meanwhile
      ? publishInterim(tx, { claimId, actor: team.second, text: plan.meanwhile })
      : null,
  ),
  subjects: step(0.05, 0.2, async (tx, { claimId, plan, team, register }) => {
    const groupIds = (plan.about ?? []).map((name) => register.body(name).id);
    return groupIds.length > 0 ? nameSubjects(tx, { claimId, actor: team.editor, groupIds }) : null;
  }),
  assign: step(0.2, 2, (tx, { claimId, team, register }) => {
    const actor = register.person('Damar Contoh');
    return assignClaim(tx, { claimId, actor, handlerId: team.finder.personId });
  }),
  take: step(0.2, 6, (tx, { claimId, team }) => takeClaim(tx, { claimId, actor: team.finder })),
  conflict: step(0.1, 1, async (tx, { claimId, team, register, dice }) => {
    const actor = register.person('Wening Purwarupa');
    if (actor === team.finder || !dice.chance(0.06)) return null;
    return declareConflict(tx, { claimId, actor, reason: dice.pick(REMARKS.conflict) });
  }),
  note: step(0.1, 2, async (tx, { claimId, team, dice }) =>
    dice.chance(0.2)
      ? writeNote(tx, { claimId, actor: team.finder, body: dice.pick(REMARKS.notes) })
      : null,
  ),
  evidence: step(1, 12, async (tx, life) => {
    for (const [kind, source, stance, quote = '', url = ''] of judged(life).sources) {
      const { claimId, team } = life;
      const added = await addEvidence(tx, {
        ...{ claimId, actor: team.finder, kind, source, url, quote, stance },
        ...{ note: '', fileId: null },
      });
      if (!added.ok) return added;
    }
    return null;
  }),
  ask: step(0.2, 2, async (tx, { claimId, plan, team, register }) =>
    plan.asks
      ? askConfirmation(tx, {
          ...{ claimId, actor: team.finder, question: QUESTION },
          of: { officeId: register.body(plan.asks.who).id },
        })
      : null,
  ),
  answer: step(1, 20, async (tx, { claimId, plan, register }) => {
    if (!plan.asks) return null;
    const { who, stance, answer } = plan.asks;
    const confirmationId = await confirmationOf(tx.db, claimId);
    return answerConfirmation(tx, {
      ...{ confirmationId, actor: speakerOf(register, who), stance, answer },
    });
  }),
  statement: step(0.5, 10, async (tx, { claimId, plan, register }) => {
    const [name] = plan.about ?? [];
    if (!name || plan.statement === undefined) return null;
    const groupId = register.body(name).id;
    const actor = speakerOf(register, name);
    return publishStatement(tx, { claimId, actor, groupId, body: plan.statement });
  }),
} satisfies Record<string, ClaimStep>;

const JUDGING = {
  draft: step(0.5, 8, (tx, life) => saveDraft(tx, { ...draftOf(life), actor: life.team.finder })),
  submit: step(0.1, 1, (tx, { claimId, team }) => submitDraft(tx, { claimId, actor: team.finder })),
  revise: step(1, 8, (tx, { claimId, team, dice }) =>
    secondVerdict(tx, {
      ...{ claimId, actor: team.second, opinion: 'revise' },
      note: dice.pick(REMARKS.revision),
    }),
  ),
  redraft: step(1, 6, async (tx, life) => {
    const { claimId, team } = life;
    const saved = await saveDraft(tx, { ...draftOf(life), actor: team.finder });
    return saved.ok ? submitDraft(tx, { claimId, actor: team.finder }) : saved;
  }),
  second: step(1, 10, (tx, { claimId, team, dice }) =>
    secondVerdict(tx, {
      ...{ claimId, actor: team.second, opinion: 'agree' },
      note: dice.pick(REMARKS.agreed),
    }),
  ),
  publish: step(0.3, 5, (tx, { claimId, team }) =>
    publishVerdict(tx, { claimId, actor: team.editor }),
  ),
  aside: step(0.5, 8, async (tx, { claimId, plan, team }) => {
    if (!('aside' in plan) || !plan.aside) return null;
    const [as, reason] = plan.aside;
    return setAside(tx, { claimId, actor: team.editor, as, reason });
  }),
} satisfies Record<string, ClaimStep>;

const AFTER = {
  object: step(20, 50, async (tx, { claimId, plan }) =>
    plan.objection
      ? fileObjection(tx, { claimId, reason: plan.objection.reason, url: '', actor: null })
      : null,
  ),
  judgeObjection: step(10, 30, async (tx, { claimId, plan, register, team }) => {
    const { outcome, answer = '' } = plan.objection ?? {};
    if (!outcome || outcome === 'waits') return null;
    const objectionId = await objectionOf(tx.db, claimId);
    const actor = judgeOutside(register, team);
    return judgeObjection(tx, { objectionId, actor, outcome, answer });
  }),
  review: step(24, 120, async (tx, { claimId, plan, team }) => {
    if (!plan.correction || plan.objection?.outcome === 'review') return null;
    return correctVerdict(tx, { claimId, actor: team.second, reason: plan.correction.note });
  }),
  correct: step(4, 30, async (tx, life) => {
    const { claimId, plan, team } = life;
    if (!plan.correction) return null;
    const { note, ...changed } = plan.correction;
    const saved = await saveDraft(tx, { ...draftOf(life, changed, note), actor: team.finder });
    return saved.ok ? submitDraft(tx, { claimId, actor: team.finder }) : saved;
  }),
  secondAgain: step(1, 10, async (tx, life) =>
    life.plan.correction ? JUDGING.second.deed(tx, life) : null,
  ),
  publishAgain: step(0.5, 5, async (tx, life) =>
    life.plan.correction ? JUDGING.publish.deed(tx, life) : null,
  ),
  withdraw: step(60, 200, async (tx, { claimId, plan, team }) =>
    plan.withdrawal
      ? withdrawVerdict(tx, { claimId, actor: team.editor, reason: plan.withdrawal })
      : null,
  ),
} satisfies Record<string, ClaimStep>;

export const CLAIM_STEPS = { ...GATHERING, ...JUDGING, ...AFTER };
export type ClaimStepName = keyof typeof CLAIM_STEPS;
