/** What a reviewer says to have looked at, before the word is given. */
export const CHECKS = ['language', 'personal_data', 'validity', 'source'] as const;
export type Check = (typeof CHECKS)[number];
export type Checklist = Record<Check, boolean>;

export function checklistOf(ticked: readonly string[]): Checklist {
  return {
    language: ticked.includes('language'),
    personal_data: ticked.includes('personal_data'),
    validity: ticked.includes('validity'),
    source: ticked.includes('source'),
  };
}

export function isComplete(checklist: Checklist): boolean {
  return CHECKS.every((check) => checklist[check]);
}
