import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { button, linkButton } from '#ui/button.ts';
import { checkbox } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import type { Bulletin, Refusal } from '../bulletin.ts';
import { LIMITS, type Missing } from '../content.ts';
import { deskBreadcrumb, readinessNotice, refusalNotice } from './desk-parts.ts';
import { imprintFields, textFields } from './draft-fields.ts';
import { fileFields, variantFields } from './file-fields.ts';
import { letterFields } from './letter-parts.ts';

export type CorrectionProps = {
  bulletin: Bulletin;
  files: readonly StoredFile[];
  mayPublishAtOnce: boolean;
  missing?: readonly Missing[] | undefined;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** The public text to write over, and first of all what was wrong. */
export function correctionPage(frame: Frame, props: CorrectionProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, files, form, missing, mayPublishAtOnce } = props;
  const { id, content } = bulletin;
  const path = `/meja/kabar/${id}`;
  const fields = { content, form };
  return page(
    frame,
    { title: t.ralatTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame, { id, title: content.title }), title: t.ralatTitle, lede: t.ralatLede })}
${refusalNotice(frame, props.refusal)}
${missing && missing.length > 0 ? readinessNotice(frame, missing) : ''}
${errorSummary(frame.t, form)}
${formOf(
  { action: `${path}/propose-correction`, multipart: true, label: t.ralatTitle },
  html`${textField(frame.t, { name: 'note', label: t.ralatNote, hint: t.ralatNoteHint, required: true, maxLength: LIMITS.note, form })}
${textFields(frame, fields)}
${imprintFields(frame, fields)}
${letterFields(frame, { ...fields, bulletinId: id })}
${fileFields(frame, { attached: content.files, files, form })}
${variantFields(frame, { variants: content.variants, form })}
${mayPublishAtOnce ? checkbox({ name: 'atOnce', label: t.ralatAtOnce, hint: t.ralatAtOnceHint, checked: form?.typed.atOnce === 'on' }) : ''}
${formFoot(frame.t, button(t.ralatSend, { icon: 'send' }), linkButton(path, frame.t.common.cancel))}`,
)}`,
  );
}
