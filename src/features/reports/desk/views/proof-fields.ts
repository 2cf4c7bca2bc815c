import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { radioField, selectField } from '#ui/choice-field.ts';
import { hiddenField } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { fileField, textArea } from '#ui/text-field.ts';
import { phaseOf } from '../../work/witness-report.ts';
import type { CaseView } from '../case.ts';
import { LIMITS } from '../deed-forms.ts';
import type { Ask } from '#ui/ask.ts';

const PHOTOS = 'image/jpeg,image/png,image/webp';

/** Words, proof in words or pictures, and answers prepared beforehand. */
export function answerFields(frame: Frame, view: CaseView, ask: Ask): Html {
  const words = frame.t.reportDeeds.fields;
  return html`${templateFields(frame, view, ask)}
${textArea(frame.t, { ...ask('body', words.answer, { hint: words.answerHint }), rows: 6, maxLength: LIMITS.answer })}
${fileField(frame.t, { ...ask('proofPhotos', words.proofPhotos, { hint: words.proofPhotosHint, required: false }), accept: PHOTOS, multiple: true })}
${textArea(frame.t, { ...ask('proof', words.proof, { hint: words.proofHint, required: false }), rows: 2, maxLength: LIMITS.proof })}
${fileField(frame.t, { ...ask('proofDocuments', words.proofDocuments, { required: false }), accept: 'application/pdf', multiple: true })}`;
}

/** Sent to an address of its own, it comes back with the words filled in and nothing lost. */
function templateFields(frame: Frame, { templates, report }: CaseView, ask: Ask): Content {
  const words = frame.t.reportDeeds.fields;
  if (templates.length === 0) return '';
  const choices = templates.map(({ id, title }) => ({ value: id, label: title }));
  return html`${selectField(frame.t, { ...ask('template', words.template, { required: false }), choices, empty: frame.t.common.choose })}
<div class="buttons">${button(words.useTemplate, { tone: 'plain', small: true, formAction: `/meja/laporan/${report.id}/use-template` })}</div>`;
}

export function witnessFields(frame: Frame, { report }: CaseView, ask: Ask): Html {
  const words = frame.t.reportDeeds.fields;
  const { verdicts, phases } = frame.t.reports;
  const phase = phaseOf(report) ?? 'before';
  const choices = (['confirmed', 'contradicted'] as const).map((value) => ({
    value,
    label: verdicts[value],
    hint: words.verdictHints[value],
  }));
  return html`${hiddenField('phase', phase)}<p>${words.phase}: <strong>${phases[phase]}</strong></p>
${radioField(frame.t, { ...ask('verdict', words.verdict), choices })}
${textArea(frame.t, { ...ask('note', words.whatISaw, { required: false }), rows: 3, maxLength: LIMITS.witness })}
${fileField(frame.t, { ...ask('witnessPhotos', words.witnessPhotos, { hint: words.proofPhotosHint, required: false }), accept: PHOTOS, multiple: true, camera: true })}`;
}
