import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import type { Officer, OfficeChoice } from '../../choice-rows.ts';
import type { HandedCase, Holder } from '../handed-case.ts';
import { caseTable } from './case-table.ts';

const HERE = '/meja/laporan/serah-terima';

type Props = {
  offices: readonly OfficeChoice[];
  office: OfficeChoice | undefined;
  holders: readonly Holder[];
  officers: readonly Officer[];
  from: Holder | undefined;
  cases: readonly HandedCase[];
  form: FormState | undefined;
};

/** Step by step without a script: the office, whose queue, what is in it, to whom. */
export function handOverPage(frame: Frame, props: Props): Html {
  const t = frame.t.reportOffice.handOver;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/laporan', label: frame.t.reportDesk.title }]),
      title: t.title,
      lede: t.lede,
    })}${errorSummary(frame.t, props.form)}
${choice(frame, props)}${props.from ? handing(frame, props, props.from) : ''}`,
  );
}

function choice(frame: Frame, { offices, office, holders, from }: Props): Content {
  const t = frame.t.reportOffice.handOver;
  const empty = frame.t.common.choose;
  const officeChoices = offices.map(({ id, name }) => ({ value: id, label: name }));
  const fromChoices = holders.map(({ personId, name, open }) => ({
    value: personId,
    label: `${name}: ${t.count(open)}`,
  }));
  const nobody = office && holders.length === 0 ? emptyState({ title: t.none }) : '';
  const fields = html`${selectField(frame.t, { name: 'kantor', label: t.office, value: office?.id, choices: officeChoices, empty, required: true })}
${holders.length > 0 ? selectField(frame.t, { name: 'dari', label: t.from, value: from?.personId, choices: fromChoices, empty, required: true }) : ''}
<div class="buttons">${button(t.preview, { tone: 'plain' })}</div>`;
  return html`${formOf({ action: HERE, method: 'get', label: t.preview }, fields)}${nobody}`;
}

function handing(frame: Frame, { office, officers, cases, form }: Props, from: Holder): Html {
  const t = frame.t.reportOffice.handOver;
  const choices = officers
    .filter(({ personId }) => personId !== from.personId)
    .map(({ personId, name }) => ({ value: personId, label: name }));
  const fields = html`${hiddenField('officeId', office?.id ?? '')}${hiddenField('fromId', from.personId)}
${selectField(frame.t, { name: 'toId', label: t.to, choices, empty: frame.t.common.choose, required: true, form })}
<div class="buttons">${button(t.confirm, { icon: 'send' })}</div>`;
  return html`${panel(formOf({ action: `${HERE}/hand-over-queue`, label: t.confirm }, fields), { title: `${from.name}: ${t.count(cases.length)}` })}
${caseTable(frame, cases)}`;
}
