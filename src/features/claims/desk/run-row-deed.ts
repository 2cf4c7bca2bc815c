import type { Messages } from '#messages';
import type { Done, Parse } from '#platform/http/index.ts';
import type { Outcome } from '../outcome.ts';
import { answerConfirmation } from '../work/answer-confirmation.ts';
import { archiveAgain } from '../work/archive-again.ts';
import { confirmVariant } from '../work/confirm-variant.ts';
import { removeEvidence } from '../work/remove-evidence.ts';
import { ROW_DEEDS, type RowDeed } from './case.ts';
import { deedForms } from './deed-forms.ts';
import type { Doing } from './run-deed.ts';

export const isRowDeed = (word: string): word is RowDeed => ROW_DEEDS.some((one) => one === word);

/** What is done with a single row of the case: its id comes in the field `row`. */
export async function runRowDeed(
  deed: RowDeed,
  parse: Parse,
  { services, t, actor, claimId }: Doing & { t: Messages },
): Promise<Done<Outcome>> {
  const forms = deedForms(t);
  const by = { actor, claimId };
  switch (deed) {
    case 'remove-evidence': {
      const form = await parse(forms.removal);
      if (!form.ok) return { form, outcome: null };
      const { row: evidenceId, reason } = form.value;
      return { form, outcome: await removeEvidence(services, { ...by, evidenceId, reason }) };
    }
    case 'archive-again': {
      const form = await parse(forms.row);
      if (!form.ok) return { form, outcome: null };
      return { form, outcome: await archiveAgain(services, { ...by, evidenceId: form.value.row }) };
    }
    case 'confirm-variant': {
      const form = await parse(forms.row);
      if (!form.ok) return { form, outcome: null };
      return { form, outcome: await confirmVariant(services, { ...by, tipId: form.value.row }) };
    }
    case 'answer-confirmation': {
      const form = await parse(forms.answer);
      if (!form.ok) return { form, outcome: null };
      const { row: confirmationId, ...said } = form.value;
      return {
        form,
        outcome: await answerConfirmation(services, { actor, confirmationId, ...said }),
      };
    }
  }
}
