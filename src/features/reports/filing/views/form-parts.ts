import { html } from 'hono/html';

import { radioField, selectField } from '#ui/choice-field.ts';
import { type FieldProps, fieldGroup, hiddenField } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { fileField, textArea, textField } from '#ui/text-field.ts';
import type { Category, CategoryQuestion } from '../category.ts';
import { LONGEST } from '../mask.ts';
import { answerName } from '../read-answers.ts';
import { PROMPTS } from '../report-form.ts';
import { REPORT_KINDS } from '../../report.ts';
import type { FormProps } from './form-page.ts';

export function photoPart({ t }: Frame, { uploads, state }: FormProps): Html {
  const words = t.reportFiling;
  const kept = uploads.map(
    ({ id, sha256 }, index) =>
      html`<li><img src="/berkas/${sha256}.webp" alt="${words.photoKept(index + 1)}" width="96" height="96">${hiddenField('kept', id)}<div class="tick"><input type="checkbox" name="drop" value="${id}" id="drop-${id}"><label for="drop-${id}">${words.photoDrop(index + 1)}</label></div></li>`,
  );
  return fieldGroup(
    words.parts.photos,
    html`<ul class="kept-photos" data-kept-photos>${kept}</ul>
${fileField(t, { name: 'photos', label: words.photos, hint: words.photosHint, accept: 'image/*', multiple: true, form: state })}
<p class="hint" role="status" data-photo-word></p>`,
  );
}

export function whatPart(frame: Frame, { categories, category, state }: FormProps): Html {
  const { t } = frame;
  const words = t.reportFiling;
  return fieldGroup(
    words.parts.what,
    html`${radioField(t, {
      name: 'kind',
      label: words.kind,
      value: 'complaint',
      required: true,
      form: state,
      choices: REPORT_KINDS.map((kind) => ({
        value: kind,
        label: t.reports.kinds[kind],
        hint: t.reports.kindHints[kind],
      })),
    })}
${selectField(t, {
  name: 'category',
  label: words.category,
  hint: words.categoryHint,
  empty: words.categoryEmpty,
  required: true,
  form: state,
  choices: inSections(frame, categories),
})}
<div data-questions-place>${category ? questionsPart(frame, category, state) : ''}</div>`,
  );
}

function inSections(frame: Frame, categories: readonly Category[]) {
  const sections = [...new Set(categories.map(({ section }) => section))];
  return sections.map((section) => ({
    label: section,
    choices: categories
      .filter((one) => one.section === section)
      .map((one) => ({ value: one.code, label: categoryName(frame, one) })),
  }));
}

const categoryName = ({ language }: Frame, { name, nameEn }: Category): string =>
  language === 'en' && nameEn !== '' ? nameEn : name;

/** Also given alone, while the category is being chosen. */
export function questionsPart(
  frame: Frame,
  category: Category,
  form: NonNullable<FieldProps['form']>,
): Content {
  if (category.questions.length === 0) return '';
  const { questions, questionsLede } = frame.t.reportFiling;
  return html`<section class="panel questions" aria-label="${questions}"><p class="hint">${questionsLede(categoryName(frame, category))}</p>${category.questions.map((one) => questionField(frame, one, form))}</section>`;
}

function questionField(
  { t }: Frame,
  { key, label, hint, type, choices, required }: CategoryQuestion,
  form: NonNullable<FieldProps['form']>,
): Html {
  const field = { name: answerName(key), label, hint, required, form };
  if (type !== 'choice') {
    return textField(t, { ...field, ...(type === 'number' && { inputMode: 'decimal' as const }) });
  }
  return radioField(t, {
    ...field,
    choices: choices.map((choice) => ({ value: choice, label: choice })),
  });
}

export function storyPart({ t }: Frame, { state }: FormProps): Html {
  const words = t.reportFiling;
  const prompts = PROMPTS.map((name) =>
    textField(t, { name, label: words.prompts[name], form: state }),
  );
  const isFilled = PROMPTS.some((name) => state.typed[name] || state.errors?.[name]);
  return fieldGroup(
    words.parts.story,
    html`${textArea(t, { name: 'body', label: words.body, hint: words.bodyHint, rows: 6, maxLength: LONGEST.body, required: true, form: state })}
${isFilled ? html`<details class="more-words" open>${promptsOf(words, prompts)}</details>` : html`<details class="more-words">${promptsOf(words, prompts)}</details>`}`,
  );
}

const promptsOf = (words: Frame['t']['reportFiling'], prompts: Content): Html =>
  html`<summary>${words.promptsTitle}</summary><p class="hint">${words.promptsHint}</p>${prompts}`;
