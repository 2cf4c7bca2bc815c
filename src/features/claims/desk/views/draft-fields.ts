import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { checkboxField, radioField } from '#ui/choice-field.ts';
import { hiddenField } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { textArea } from '#ui/text-field.ts';
import { CLAIM_TYPES, VERDICTS } from '../../claim.ts';
import type { CaseView } from '../case.ts';
import { LIMITS } from '../deed-forms.ts';
import type { Asked } from './deed-form.ts';

/** The verdict as it stands in the draft; a correction begins with what is in public. */
export function draftFields(frame: Frame, view: CaseView, { ask, form }: Asked): Html {
  const words = frame.t.claimDeeds.fields;
  const { claims } = frame.t;
  const known = view.draft ?? view.verdicts.find(({ publishedAt }) => publishedAt) ?? null;
  const area = (
    name: 'summary' | 'body' | 'method' | 'advice',
    { rows, hint, required = true }: { rows: number; hint?: string; required?: boolean },
  ) =>
    textArea(frame.t, {
      ...ask(name, words[name], { value: known?.[name], hint, required }),
      ...{ rows, maxLength: LIMITS[name] },
    });
  const types = checkboxField(frame.t, {
    ...{ name: 'types', id: 'f-save-draft-types', label: words.types },
    choices: CLAIM_TYPES.map((value) => ({ value, label: claims.types[value] })),
    values: known?.types ?? [],
    ...(form && { form }),
  });
  const change = view.claim.firstPublishedAt
    ? textArea(frame.t, {
        ...ask('changeNote', words.changeNote, { value: view.draft?.changeNote }),
        ...{ rows: 2, maxLength: LIMITS.changeNote },
      })
    : '';
  return html`${hiddenField('seen', view.draft?.savedAt.toISOString() ?? '')}
${radioField(frame.t, { ...ask('verdict', words.verdict, { value: known?.verdict }), choices: VERDICTS.map((value) => ({ value, label: claims.verdicts[value], hint: claims.verdictHints[value] })) })}
${area('summary', { rows: 3, hint: words.summaryHint })}
${area('body', { rows: 10, hint: words.bodyHint })}
${area('method', { rows: 4, hint: words.methodHint })}
${area('advice', { rows: 2, required: false })}${change}${types}`;
}

/** One form, three ways: keep it, hand it to the second reader, or only look at it. */
export function draftButtons(frame: Frame, { claim }: CaseView): Html {
  const t = frame.t.claimDeeds;
  const here = `/meja/cek/${claim.id}`;
  return html`${button(t.buttons['save-draft'])}${button(t.submit, { tone: 'plain', formAction: `${here}/submit-draft`, icon: 'send' })}${button(t.preview, { tone: 'quiet', formAction: `${here}/preview-draft`, icon: 'eye' })}`;
}
