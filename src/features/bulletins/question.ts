import { z } from 'zod';

export const QUESTION_STATES = ['asked', 'answered', 'passed_on', 'set_aside'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export const QUESTION_LIMITS = { shortest: 5, longest: 1_000, answer: 2_000, note: 300 } as const;

export type Question = {
  id: string;
  code: string;
  bulletinId: string;
  bulletinSlug: string;
  bulletinTitle: string;
  bulletinState: string;
  state: QuestionState;
  body: string;
  askerName: string;
  askerId: string | null;
  viaGroupId: string | null;
  viaGroupName: string | null;
  ownerId: string;
  ownerName: string;
  askedAt: Date;
  dueAt: Date;
  answer: string;
  answeredAt: Date | null;
  passedOnNote: string;
};

export type QuestionRefusal =
  | 'not_allowed'
  | 'already_settled'
  | 'no_answer'
  | 'no_reason'
  | 'same_owner'
  | 'unknown_office'
  | 'bulletin_is_gone';

export type QuestionOutcome = { ok: true } | { ok: false; refusal: QuestionRefusal };

/** A question waits until it is answered or set aside; passing it on leaves it waiting elsewhere. */
export function refusalToSettle(
  question: Pick<Question, 'state'>,
  mayAnswer: boolean,
): QuestionRefusal | null {
  if (!mayAnswer) return 'not_allowed';
  return isWaiting(question.state) ? null : 'already_settled';
}

export function isWaiting(state: QuestionState): boolean {
  return state === 'asked' || state === 'passed_on';
}

/**
 * Bulletins one may still ask about: what was withdrawn is no longer said. Nor about a clarification:
 * its words are those of a verdict, which has its own objections, and an answer would join the kit
 * without a second reader, perhaps by the very office the claim is about.
 */
export function takesQuestions({ state, origin }: { state: string; origin?: string }): boolean {
  return origin !== 'claim' && ['published', 'corrected', 'expired'].includes(state);
}

export const AskForm = z.object({
  body: z.string().trim().min(QUESTION_LIMITS.shortest).max(QUESTION_LIMITS.longest),
  name: z.string().trim().max(80).default(''),
  email: z.union([z.literal(''), z.email().max(200)]).default(''),
  /** The slug of the KIM whose link or kit brought the asker here. */
  via: z.string().max(90).default(''),
  /** A field people do not see; what fills it is a program. */
  website: z.string().max(200).default(''),
});
