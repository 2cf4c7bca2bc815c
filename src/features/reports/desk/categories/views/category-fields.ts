import { html } from 'hono/html';

import { checkbox, checkboxField, selectField } from '#ui/choice-field.ts';
import { fieldGroup, type FormState, hiddenField } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { textArea, textField } from '#ui/text-field.ts';
import { REPORT_KINDS } from '../../../report.ts';
import { type DeskCategory, type Question, QUESTION_TYPES } from '../category.ts';
import { MOST_QUESTIONS } from '../category-form.ts';

type Props = { category: DeskCategory | null; form: FormState | undefined };

export function categoryFields(frame: Frame, { category, form }: Props): Html {
  const t = frame.t.reportOffice.categories;
  const kinds = REPORT_KINDS.map((value) => ({ value, label: frame.t.reports.kinds[value] }));
  const text = (name: string, label: string, value: string | undefined, required = false) =>
    textField(frame.t, { name, label, value, required, form });
  const number = (name: string, label: string, value: number, hint = '') =>
    textField(frame.t, {
      ...{ name, label, value: String(value), required: true, form, type: 'number', hint },
      inputMode: 'numeric',
      width: 'short',
    });
  const isTicked = (name: 'oversight' | 'publicInformation') =>
    form ? form.typed[name] === 'on' : (category?.[name] ?? false);
  return html`${category ? '' : textField(frame.t, { name: 'code', label: t.code, hint: t.codeHint, required: true, width: 'short', form })}
${text('name', t.name, category?.name, true)}${text('nameEn', t.nameEn, category?.nameEn)}
${text('about', t.about, category?.about)}${text('section', t.section, category?.section)}${text('keywords', t.keywords, category?.keywords)}
${checkboxField(frame.t, { name: 'kinds', label: t.kinds, choices: kinds, values: category?.kinds ?? ['complaint'], required: true, ...(form && { form }) })}
<div class="field-row">${number('similarMetres', t.similarMetres, category?.similarMetres ?? 100, t.similarHint)}${number('position', t.position, category?.position ?? 500)}</div>
${checkbox({ name: 'publicInformation', label: t.publicInformation, checked: isTicked('publicInformation') })}
${checkbox({ name: 'oversight', label: t.oversight, checked: isTicked('oversight') })}
${fieldGroup(t.questions, questionRows(frame, { category, form }), t.questionsHint)}`;
}

/** Those there are, and one empty row for the next. */
function questionRows(frame: Frame, { category, form }: Props): Content {
  const questions = category?.questions ?? [];
  const rows = Math.min(MOST_QUESTIONS, questions.length + 1);
  return Array.from({ length: rows }, (_, index) =>
    questionRow(frame, { index, question: questions[index], form }),
  );
}

type Row = { index: number; question: Question | undefined; form: FormState | undefined };

function questionRow(frame: Frame, { index, question, form }: Row): Html {
  const t = frame.t.reportOffice.categories;
  const name = (part: string) => `q${index}${part}`;
  const types = QUESTION_TYPES.map((value) => ({ value, label: t.types[value] }));
  const wasTicked = form ? form.typed[name('required')] === 'on' : (question?.required ?? false);
  const fields = html`${hiddenField(name('key'), question?.key ?? '')}
${textField(frame.t, { name: name('label'), label: t.questionLabel, value: question?.label, form })}
${textField(frame.t, { name: name('hint'), label: t.questionHint, value: question?.hint, form })}
${selectField(frame.t, { name: name('type'), label: t.questionType, value: question?.type ?? 'text', choices: types, required: true, form })}
${textArea(frame.t, { name: name('choices'), label: t.questionChoices, value: question?.choices.join('\n'), rows: 3, form })}
${checkbox({ name: name('required'), label: t.questionRequired, checked: wasTicked })}`;
  return fieldGroup(t.question(index + 1), fields);
}
