import type { TaleEnd } from '../claim-tales.ts';
import type { ClaimStepName } from './claim-steps.ts';

const GATHERED: readonly ClaimStepName[] = [
  ...(['triage', 'interim', 'subjects', 'take', 'conflict', 'note'] as const),
  ...(['evidence', 'ask', 'answer', 'statement'] as const),
];
const WRITTEN: readonly ClaimStepName[] = [...GATHERED, 'draft', 'submit'];

/** Who reads second asks for more now and then. */
const READ: readonly ClaimStepName[] = [...WRITTEN, 'second'];
const READ_TWICE: readonly ClaimStepName[] = [...WRITTEN, 'revise', 'redraft', 'second'];

const AFTERWARDS: readonly ClaimStepName[] = [
  ...(['publish', 'object', 'judgeObjection', 'review'] as const),
  ...(['correct', 'secondAgain', 'publishAgain', 'withdraw'] as const),
];

/** The steps of a claim as far as its end; `isRevised`: the second reader asked for more. */
export function stepsTo(end: TaleEnd, isRevised: boolean): readonly ClaimStepName[] {
  const read = isRevised ? READ_TWICE : READ;
  const STEPS: Record<TaleEnd, readonly ClaimStepName[]> = {
    published: [...read, ...AFTERWARDS],
    set_aside: ['aside'],
    new: [],
    assigned: ['triage', 'assign'],
    evidence: ['triage', 'take'],
    draft: [...GATHERED, 'draft'],
    second_opinion: WRITTEN,
    revision: [...WRITTEN, 'revise'],
    ready: read,
  };
  return STEPS[end];
}
