import { html } from 'hono/html';

import { confirmation } from '#ui/confirmation.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textArea } from '#ui/text-field.ts';
import type { Bulletin, Refusal } from '../bulletin.ts';
import { LIMITS } from '../content.ts';
import { deskBreadcrumb, refusalNotice } from './desk-parts.ts';

export type WithdrawProps = {
  bulletin: Bulletin;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

export function withdrawPage(frame: Frame, { bulletin, form, refusal }: WithdrawProps): Html {
  const t = frame.t.bulletinDesk;
  const { id, content } = bulletin;
  const path = `/meja/kabar/${id}`;
  return page(
    frame,
    { title: t.withdrawTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame, { id, title: content.title }), title: t.withdrawTitle, lede: content.title })}
${refusalNotice(frame, refusal)}
${errorSummary(frame.t, form)}
${confirmation(
  frame.t,
  {
    consequence: t.withdrawLede,
    action: `${path}/withdraw-bulletin`,
    confirm: t.withdrawConfirm,
    back: path,
  },
  textArea(frame.t, {
    name: 'reason',
    label: t.withdrawReason,
    required: true,
    rows: 3,
    maxLength: LIMITS.note,
    form,
  }),
)}`,
  );
}
