import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton, postButton } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { textArea, textField } from '#ui/text-field.ts';
import type { OfficeChoice } from '../../choice-rows.ts';
import { PLACEHOLDERS } from '../../fill-template.ts';
import type { Template } from '../template.ts';

const LIST = '/meja/laporan/jawaban';

type ListProps = {
  templates: readonly Template[];
  /** Those this person may change. */
  editable: readonly string[];
  offices: readonly OfficeChoice[];
  form: FormState | undefined;
  said: 'saved' | 'retired' | '';
};

export function templateListPage(frame: Frame, props: ListProps): Html {
  const t = frame.t.reportOffice.templates;
  const { templates, offices, form, said } = props;
  const words = { saved: t.saved, retired: t.retired, '': '' }[said];
  const choices = offices.map(({ id, name }) => ({ value: id, label: name }));
  const fields = html`${selectField(frame.t, { name: 'officeId', label: t.office, choices, required: true, form })}${wordFields(frame, undefined, form)}
<div class="buttons">${button(frame.t.common.save)}</div>`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/laporan', label: frame.t.reportDesk.title }]),
      title: t.title,
      lede: t.lede,
    })}${words ? notice(frame.t, { tone: 'success', title: words }) : ''}${errorSummary(frame.t, form)}
${templates.length > 0 ? html`<ul class="plain-list">${templates.map((one) => oneTemplate(frame, props, one))}</ul>` : emptyState({ title: t.empty, body: t.emptyBody })}
${panel(formOf({ action: `${LIST}/add-template`, label: t.add }, fields), { title: t.add })}`,
  );
}

function oneTemplate(frame: Frame, { editable }: ListProps, one: Template): Html {
  const t = frame.t.reportOffice.templates;
  const edit = editable.includes(one.id)
    ? html`<div class="buttons">${linkButton(`${LIST}/${one.id}`, t.edit, { small: true, icon: 'pencil' })}</div>`
    : '';
  return html`<li><h2>${one.title}</h2><p class="meta">${one.officeName ?? t.everyOffice}</p><p class="report-words">${one.body}</p>${edit}</li>`;
}

export function templatePage(
  frame: Frame,
  { template, form }: { template: Template; form: FormState | undefined },
): Html {
  const t = frame.t.reportOffice.templates;
  const here = `${LIST}/${template.id}`;
  return page(
    frame,
    { title: t.edit, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja/laporan', label: frame.t.reportDesk.title },
        { href: LIST, label: t.title },
      ]),
      eyebrow: template.officeName ?? t.everyOffice,
      title: t.edit,
    })}${errorSummary(frame.t, form)}
${formOf({ action: `${here}/save-template`, label: t.edit }, html`${wordFields(frame, template, form)}<div class="buttons">${button(frame.t.common.save)}</div>`)}
${postButton(`${here}/retire-template`, t.retire, { tone: 'danger', icon: 'trash-2' })}`,
  );
}

function wordFields(
  frame: Frame,
  template: Template | undefined,
  form: FormState | undefined,
): Content {
  const t = frame.t.reportOffice.templates;
  const hint = t.placeholders(PLACEHOLDERS.join(' '));
  return html`${textField(frame.t, { name: 'title', label: t.name, value: template?.title, required: true, maxLength: 80, form })}
${textArea(frame.t, { name: 'body', label: t.body, hint, value: template?.body, rows: 6, required: true, maxLength: 3000, form })}`;
}
