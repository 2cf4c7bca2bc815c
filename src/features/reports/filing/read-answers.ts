import type { Messages } from '#messages';
import type { Typed } from '#platform/http/index.ts';
import type { Category, CategoryQuestion } from './category.ts';
import { LONGEST } from './mask.ts';

/** What a field that answers a question of the category is called. */
export const answerName = (key: string): string => `answer_${key}`;

/** The answers to the category's own questions, by key, and what is wrong with them by field. */
export function readAnswers(
  t: Messages,
  category: Category | null,
  typed: Typed,
): { answers: Record<string, string>; errors: Record<string, string> } {
  const answers: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const question of category?.questions ?? []) {
    const name = answerName(question.key);
    const answer = [typed[name] ?? ''].flat()[0]?.trim() ?? '';
    const wrong = errorOf(t, question, answer);
    if (wrong) errors[name] = wrong;
    else if (answer !== '') answers[question.key] = answer;
  }
  return { answers, errors };
}

function errorOf(
  { reportFiling: { errors } }: Messages,
  { required, type, choices }: CategoryQuestion,
  answer: string,
): string | null {
  if (answer === '') return required ? errors.question : null;
  if (answer.length > LONGEST.prompt) return errors.prompt;
  if (type === 'choice' && !choices.includes(answer)) return errors.choice;
  if (type === 'number' && !/^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(answer)) return errors.number;
  return null;
}
