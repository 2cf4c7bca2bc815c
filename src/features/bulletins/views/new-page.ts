import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import type { GroupChoice } from '../audience-choices.ts';
import { KINDS, LIMITS } from '../content.ts';
import { deskBreadcrumb, deskStepper } from './desk-parts.ts';

type NewProps = { issuers: readonly GroupChoice[]; form?: FormState };

export function newPage(frame: Frame, { issuers, form }: NewProps): Html {
  const t = frame.t.bulletinDesk;
  const words = frame.t.bulletins;
  const offices = issuers.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = KINDS.map((value) => ({ value, label: words.kinds[value] }));
  return page(
    frame,
    { title: t.newTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame), title: t.newTitle, lede: t.newLede })}
${deskStepper(frame, 'write')}
${errorSummary(frame.t, form)}
${formOf(
  { action: '/meja/kabar/draft-bulletin', label: t.newTitle },
  html`${textField(frame.t, { name: 'title', label: words.parts.title, hint: t.titleHint, required: true, maxLength: LIMITS.title, form })}
${selectField(frame.t, { name: 'kind', label: t.kind, value: 'announcement', choices: kinds, required: true, form })}
${selectField(frame.t, { name: 'issuerId', label: t.issuer, hint: t.issuerHint, value: offices[0]?.value, choices: offices, required: true, form })}
${formFoot(frame.t, button(t.begin, { icon: 'pencil' }))}`,
)}`,
  );
}
