import { html } from 'hono/html';

import { type Ask, askFor } from '#ui/ask.ts';
import { button } from '#ui/button.ts';
import { type Choice, checkboxField, radioField, selectField } from '#ui/choice-field.ts';
import type { FieldProps, FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { textArea, textField } from '#ui/text-field.ts';
import { OUTSIDE_STATES, PAUSE_REASONS } from '../../report.ts';
import type { CaseReply, CaseView } from '../case.ts';
import { LIMITS } from '../deed-forms.ts';
import type { Deed } from '../deeds.ts';
import { answerFields, witnessFields } from './proof-fields.ts';

/** What the deed asks for; its heading and its sentence stand above it. */
export function deedForm(frame: Frame, view: CaseView, deed: Deed, reply: CaseReply): Html {
  const t = frame.t.reportDeeds;
  const form = reply.returned?.deed === deed ? reply.returned.form : undefined;
  const ask = askFor(deed, form);
  const hasFiles = deed === 'answer-report' || deed === 'witness-report';
  return formOf(
    {
      action: `/meja/laporan/${view.report.id}/${deed}`,
      label: t.titles[deed],
      ...(hasFiles && { multipart: true }),
    },
    html`<p class="hint">${t.ledes[deed]}</p>${fieldsOf(frame, view, { deed, ask, form })}
<div class="buttons">${button(t.buttons[deed], { tone: toneOf(deed) })}</div>`,
  );
}

type Asked = { deed: Deed; ask: Ask; form: FormState | undefined };

function fieldsOf(frame: Frame, view: CaseView, { deed, ask, form }: Asked): Content {
  const words = frame.t.reportDeeds.fields;
  const area = (props: FieldProps, rows = 3, maxLength: number = LIMITS.note) =>
    textArea(frame.t, { ...props, rows, maxLength });
  switch (deed) {
    case 'verify-report':
    case 'note-field':
    case 'confirm-closed':
    case 'resume-report':
      return area(ask('note', words.noteForAll, { required: false }), 2);
    case 'ask-completion':
      return area(ask('note', words.missing));
    case 'start-report':
      return area(ask('note', words.firstWords), 4);
    case 'post-update':
      return area(ask('note', words.noteForAll));
    case 'assign-report':
      return assignFields(frame, view, { ask, form });
    case 'take-report':
      return takeFields(frame, view, ask);
    case 'answer-report':
      return answerFields(frame, view, ask);
    case 'pause-report':
      return html`${radioField(frame.t, { ...ask('pauseReason', words.pauseReason), choices: PAUSE_REASONS.map((value) => ({ value, label: frame.t.reports.pauseReasons[value] })) })}${area(ask('note', words.reasonForAll))}`;
    case 'mark-not-ours':
      return html`${textField(frame.t, ask('outsideBody', words.outsideBody, { hint: words.outsideBodyHint }))}${area(ask('reason', words.reasonForAll))}`;
    case 'update-outside':
      return outsideFields(frame, view, ask);
    case 'merge-report':
      return textField(frame.t, { ...ask('into', words.into), width: 'short' });
    case 'write-note':
      return area(ask('body', words.internalNote));
    case 'read-again':
      return html`${radioField(frame.t, { ...ask('verdict', words.decision), choices: decisions(frame) })}${area(ask('note', words.decisionReason))}`;
    case 'witness-report':
      return witnessFields(frame, view, ask);
    case 'hide-report':
    case 'show-report':
      return area(ask('reason', words.reason));
    default:
      return area(ask('reason', words.reasonForAll));
  }
}

const DANGERS: readonly Deed[] = ['reject-report', 'mark-not-ours', 'hide-report'];
const toneOf = (deed: Deed) => (DANGERS.includes(deed) ? 'danger' : 'primary');

function decisions({ t }: Frame): Choice[] {
  const words = t.reportDeeds.fields;
  return [
    { value: 'uphold', label: words.uphold },
    { value: 'send_back', label: words.sendBack },
  ];
}

function assignFields(
  frame: Frame,
  { report, offices, routedId }: CaseView,
  { ask, form }: Omit<Asked, 'deed'>,
): Html {
  const words = frame.t.reportDeeds.fields;
  const choices = offices.map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = report.state !== 'filed' && report.state !== 'verified';
  const helping = checkboxField(frame.t, {
    ...{ name: 'deputies', id: 'f-assign-report-deputies', label: words.deputies, choices },
    values: report.deputyIds,
    ...(form && { form }),
  });
  return html`${selectField(frame.t, { ...ask('officeId', words.office, { value: isKnown ? report.ownerId : routedId }), choices, empty: frame.t.common.choose })}
${textArea(frame.t, { ...ask('note', words.noteToOffice, { required: false }), rows: 2, maxLength: LIMITS.note })}
<details><summary>${words.deputies}</summary>${helping}</details>`;
}

function takeFields(frame: Frame, { report, officers }: CaseView, ask: Ask): Html {
  const choices = officers.map(({ personId, name }) => ({ value: personId, label: name }));
  return selectField(frame.t, {
    ...ask('handlerId', frame.t.reportDeeds.fields.handler, { value: report.handlerId }),
    choices,
    empty: frame.t.common.choose,
  });
}

function outsideFields(frame: Frame, { report }: CaseView, ask: Ask): Html {
  const words = frame.t.reportDeeds.fields;
  const states = OUTSIDE_STATES.map((value) => ({
    value,
    label: frame.t.reports.outsideStates[value],
  }));
  return html`${textField(frame.t, ask('number', words.outsideNumber, { value: report.outsideNumber, required: false }))}
${selectField(frame.t, { ...ask('state', words.outsideState, { value: report.outsideState }), choices: states })}
${textArea(frame.t, { ...ask('note', words.noteForAll, { required: false }), rows: 3, maxLength: LIMITS.note })}`;
}
