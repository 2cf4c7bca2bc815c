import { html } from 'hono/html';

import { type StoredFile, mediaPath } from '#platform/media/index.ts';
import { checkbox } from '#ui/choice-field.ts';
import { fieldGroup, type FormState, hiddenField } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { photo } from '#ui/photo.ts';
import { fileField, textArea, textField } from '#ui/text-field.ts';
import { type AttachedFile, LIMITS, type Variant, VARIANT_LANGUAGES } from '../content.ts';

type FilesProps = {
  attached: readonly AttachedFile[];
  files: readonly StoredFile[];
  form: FormState | undefined;
};

/** The files there are, each with its description, and room for more. */
export function fileFields(frame: Frame, { attached, files, form }: FilesProps): Html {
  const t = frame.t.bulletinDesk;
  const rows = files.map((file, index) => {
    const alt = attached.find((one) => one.fileId === file.id)?.alt ?? '';
    return fileRow(frame, file, { alt: typedAlt(form, index) ?? alt, index });
  });
  return fieldGroup(
    t.files,
    html`${rows}
${fileField(frame.t, { name: 'pictures', label: t.pictures, hint: t.picturesHint, accept: 'image/jpeg,image/png,image/webp', multiple: true, form })}
${fileField(frame.t, { name: 'documents', label: t.documents, hint: t.documentsHint, accept: 'application/pdf', multiple: true, form })}`,
  );
}

function fileRow(
  frame: Frame,
  file: StoredFile,
  { alt, index }: { alt: string; index: number },
): Html {
  const t = frame.t.bulletinDesk;
  const { sizes, width, height } = file;
  const shown: Content =
    file.kind === 'image'
      ? photo({ sizes, alt, width: width ?? 1, height: height ?? 1 })
      : html`<p><a href="${mediaPath(file)}">${icon('paperclip')}${file.originalName}</a></p>`;
  const label = file.kind === 'image' ? t.alt : t.documentName;
  const id = `f-fileAlt-${index}`;
  return html`<div class="file-row">${shown}${hiddenField('fileId', file.id)}
${textField(frame.t, { name: 'fileAlt', id, label, hint: file.kind === 'image' ? t.altHint : undefined, value: alt, required: true, maxLength: LIMITS.alt })}
${checkbox({ name: 'removeFile', id: `f-removeFile-${index}`, value: file.id, label: t.removeFile })}</div>`;
}

function typedAlt(form: FormState | undefined, index: number): string | undefined {
  const typed = form?.typed.fileAlt;
  return Array.isArray(typed) ? typed[index] : index === 0 ? typed : undefined;
}

/** The same text in Javanese and Lampung; folded while empty. */
export function variantFields(
  frame: Frame,
  { variants, form }: { variants: readonly Variant[]; form: FormState | undefined },
): Html {
  const t = frame.t.bulletinDesk;
  const words = frame.t.bulletins;
  const boxes = VARIANT_LANGUAGES.map((language) => {
    const variant = variants.find((one) => one.language === language);
    const fields = html`<div lang="${language}">${textField(frame.t, { name: `${language}Title`, label: words.parts.title, value: variant?.title, form, maxLength: LIMITS.title })}
${textArea(frame.t, { name: `${language}Summary`, label: words.parts.summary, value: variant?.summary, form, rows: 4, maxLength: LIMITS.summary })}
${textArea(frame.t, { name: `${language}Body`, label: words.parts.body, value: variant?.body, form, rows: 6, maxLength: LIMITS.body })}</div>`;
    const summary = html`<summary>${words.languages[language]}</summary>`;
    return variant
      ? html`<details open>${summary}${fields}</details>`
      : html`<details>${summary}${fields}</details>`;
  });
  return fieldGroup(t.variants, html`${boxes}`, t.variantsHint);
}
