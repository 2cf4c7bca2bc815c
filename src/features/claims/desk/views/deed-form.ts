import { html } from 'hono/html';

import { type Ask, askFor } from '#ui/ask.ts';
import { button } from '#ui/button.ts';
import { checkbox, checkboxField, radioField, selectField } from '#ui/choice-field.ts';
import type { FieldProps, FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { textArea, textField } from '#ui/text-field.ts';
import { SET_ASIDE_AS, TOPICS } from '../../claim.ts';
import type { CaseReply, CaseView } from '../case.ts';
import { LIMITS } from '../deed-forms.ts';
import type { Deed } from '../deeds.ts';
import { draftButtons, draftFields } from './draft-fields.ts';
import { confirmationFields, evidenceFields } from './evidence-fields.ts';

/** What the deed asks for; its heading stands above it. */
export function deedForm(frame: Frame, view: CaseView, deed: Deed, reply: CaseReply): Html {
  const t = frame.t.claimDeeds;
  const form = reply.returned?.deed === deed ? reply.returned.form : undefined;
  const ask = askFor(deed, form);
  return formOf(
    {
      action: `/meja/cek/${view.claim.id}/${deed}`,
      label: t.titles[deed],
      ...(deed === 'add-evidence' && { multipart: true }),
    },
    html`<p class="hint">${t.ledes[deed]}</p>${fieldsOf(frame, view, { deed, ask, form })}
<div class="buttons">${deed === 'save-draft' ? draftButtons(frame, view) : button(t.buttons[deed], { tone: toneOf(deed) })}</div>`,
  );
}

export type Asked = { deed: Deed; ask: Ask; form: FormState | undefined };

function fieldsOf(frame: Frame, view: CaseView, asked: Asked): Content {
  const words = frame.t.claimDeeds.fields;
  const { deed, ask, form } = asked;
  const area = (props: FieldProps, maxLength: number, rows = 3) =>
    textArea(frame.t, { ...props, rows, maxLength });
  switch (deed) {
    case 'triage-claim':
      return triageFields(frame, view, asked);
    case 'name-subjects':
      return checkboxField(frame.t, {
        ...{ name: 'groupIds', id: 'f-name-subjects-groupIds', label: words.subjects },
        choices: view.offices.map(({ id, name }) => ({ value: id, label: name })),
        values: view.claim.subjectIds,
        ...(form && { form }),
      });
    case 'assign-claim':
      return selectField(frame.t, {
        ...ask('handlerId', words.handler, { value: view.claim.handlerId }),
        choices: view.finders.map(({ id, name }) => ({ value: id, label: name })),
        empty: frame.t.common.choose,
      });
    case 'set-aside':
      return html`${radioField(frame.t, { ...ask('as', words.setAsideAs), choices: SET_ASIDE_AS.map((value) => ({ value, label: frame.t.claims.setAsideAs[value] })) })}${area(ask('reason', words.reasonForAll), LIMITS.reason)}`;
    case 'merge-claim':
      return textField(frame.t, { ...ask('into', words.into), width: 'short' });
    case 'add-evidence':
      return evidenceFields(frame, ask);
    case 'ask-confirmation':
      return confirmationFields(frame, view, ask);
    case 'save-draft':
      return draftFields(frame, view, asked);
    case 'second-verdict':
      return html`${radioField(frame.t, {
        ...ask('opinion', words.decision),
        choices: [
          { value: 'agree', label: words.agree },
          { value: 'revise', label: words.revise },
        ],
      })}${area(ask('note', words.secondNote, { hint: words.secondNoteHint, required: false }), LIMITS.note)}`;
    case 'send-back':
      return area(ask('note', words.reason), LIMITS.note);
    case 'publish-interim':
      return area(ask('text', words.interim), LIMITS.interim, 4);
    case 'declare-conflict':
      return area(ask('reason', words.reason), LIMITS.reason);
    case 'withdraw-verdict':
      return area(ask('reason', words.reasonForAll), LIMITS.reason);
    case 'write-note':
      return area(ask('body', words.internalNote), LIMITS.note);
    case 'reopen-claim':
    case 'unmerge-claim':
    case 'correct-verdict':
    case 'drop-correction':
    case 'give-back':
    case 'take-back':
      return REASONED.includes(deed) ? area(ask('reason', words.reason), LIMITS.reason) : '';
    default:
      return '';
  }
}

/** Of those that ask for nothing else, these want a reason. */
const REASONED: readonly Deed[] = [
  ...(['reopen-claim', 'unmerge-claim', 'give-back'] as const),
  ...(['correct-verdict', 'drop-correction'] as const),
];

const DANGERS: readonly Deed[] = ['set-aside', 'withdraw-verdict'];
const toneOf = (deed: Deed) => (DANGERS.includes(deed) ? 'danger' : 'primary');

function triageFields(frame: Frame, { claim }: CaseView, { ask, form }: Asked): Html {
  const words = frame.t.claimDeeds.fields;
  const levels = (labels: Record<1 | 2 | 3, string>) =>
    ([1, 2, 3] as const).map((level) => ({ value: String(level), label: labels[level] }));
  const tick = (name: 'harmsLife' | 'aboutCity' | 'isTemplate', hint: string) =>
    checkbox({
      ...{ name, id: `f-triage-claim-${name}`, label: words[name], hint },
      checked: form ? form.typed[name] === 'on' : claim[name],
    });
  return html`${radioField(frame.t, { ...ask('harm', words.harm, { value: String(claim.harm) }), choices: levels(words.harms) })}
${radioField(frame.t, { ...ask('nearness', words.nearness, { value: String(claim.nearness) }), choices: levels(words.nearnesses) })}
${tick('harmsLife', words.harmsLifeHint)}
${selectField(frame.t, { ...ask('topic', words.topic, { value: claim.topic }), choices: TOPICS.map((value) => ({ value, label: frame.t.claims.topics[value] })) })}
${textField(frame.t, { ...ask('title', words.title, { value: claim.title, hint: words.titleHint }), maxLength: LIMITS.title })}
${tick('aboutCity', words.aboutCityHint)}${tick('isTemplate', words.isTemplateHint)}`;
}
