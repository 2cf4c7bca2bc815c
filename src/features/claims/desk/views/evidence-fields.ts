import { html } from 'hono/html';

import { radioField, selectField } from '#ui/choice-field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { fileField, textArea, textField } from '#ui/text-field.ts';
import type { CaseView } from '../case.ts';
import { LIMITS } from '../deed-forms.ts';
import type { Ask } from '#ui/ask.ts';

const KINDS = ['primary', 'secondary'] as const;
const STANCES = ['supports', 'against', 'context'] as const;

export function evidenceFields(frame: Frame, ask: Ask): Html {
  const words = frame.t.claimDeeds.fields;
  const { claims } = frame.t;
  const optional = { required: false };
  return html`${radioField(frame.t, { ...ask('kind', words.kind), choices: KINDS.map((value) => ({ value, label: claims.evidenceKinds[value] })) })}
${textField(frame.t, ask('source', words.source, { hint: words.sourceHint }))}
${textField(frame.t, { ...ask('url', words.url, { hint: words.urlHint, ...optional }), type: 'url', inputMode: 'url' })}
${radioField(frame.t, { ...ask('stance', words.stance), choices: STANCES.map((value) => ({ value, label: claims.stances[value] })) })}
${textArea(frame.t, { ...ask('quote', words.quote, optional), rows: 3, maxLength: LIMITS.quote })}
${textArea(frame.t, { ...ask('note', words.evidenceNote, optional), rows: 2, maxLength: LIMITS.evidenceNote })}
${fileField(frame.t, { ...ask('file', words.file, optional), accept: 'image/*,application/pdf' })}`;
}

export function confirmationFields(frame: Frame, { offices }: CaseView, ask: Ask): Html {
  const words = frame.t.claimDeeds.fields;
  const choices = offices.map(({ id, name }) => ({ value: id, label: name }));
  return html`${selectField(frame.t, { ...ask('officeId', words.office, { required: false }), choices, empty: frame.t.common.choose })}
${textField(frame.t, ask('expert', words.expert, { hint: words.expertHint, required: false }))}
${textArea(frame.t, { ...ask('question', words.question), rows: 3, maxLength: LIMITS.question })}`;
}
