import { html } from 'hono/html';

import { type Area, branches } from '#features/areas';
import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton, postButton } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import type { OfficeChoice } from '../../choice-rows.ts';
import type { DeskCategory, Route } from '../category.ts';
import { categoryFields } from './category-fields.ts';

const LIST = '/meja/laporan/kategori';

export function categoryListPage(frame: Frame, categories: readonly DeskCategory[]): Html {
  const t = frame.t.reportOffice.categories;
  const { columns } = t;
  const rows = categories.map((one): Content[] => [
    html`<a href="${LIST}/${one.code}">${one.name}</a>${one.isRetired ? html` ${badge(t.retiredMark, 'muted')}` : ''}`,
    one.section,
    one.similarMetres,
    t.routeCount(one.routeCount),
  ]);
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/laporan', label: frame.t.reportDesk.title }]),
      title: t.title,
      lede: t.lede,
      actions: linkButton(`${LIST}/baru`, t.add, { tone: 'primary', icon: 'plus' }),
    })}
${table({
  caption: t.title,
  hideCaption: true,
  columns: [
    { label: columns.name },
    { label: columns.section },
    { label: columns.metres, numeric: true },
    { label: columns.routes },
  ],
  rows,
})}`,
  );
}

export function newCategoryPage(frame: Frame, form: FormState | undefined): Html {
  const t = frame.t.reportOffice.categories;
  return page(
    frame,
    { title: t.add, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: way(frame), title: t.add })}${errorSummary(frame.t, form)}
${formOf(
  { action: `${LIST}/add-category`, label: t.add },
  html`${categoryFields(frame, { category: null, form })}<div class="buttons">${button(frame.t.common.save)}</div>`,
)}`,
  );
}

type Props = {
  category: DeskCategory;
  routes: readonly Route[];
  areas: readonly Area[];
  offices: readonly OfficeChoice[];
  form: FormState | undefined;
  routeForm: FormState | undefined;
  said: 'saved' | 'routed' | '';
};

export function categoryPage(frame: Frame, props: Props): Html {
  const t = frame.t.reportOffice.categories;
  const { category, form, routeForm, said } = props;
  const here = `${LIST}/${category.code}`;
  const words = { saved: t.saved, routed: t.routeSaved, '': '' }[said];
  return page(
    frame,
    { title: t.editTitle(category.name), hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: way(frame), eyebrow: category.code, title: t.editTitle(category.name), meta: category.isRetired ? html`<p class="meta">${badge(t.retiredMark, 'muted')}</p>` : '' })}
${words ? notice(frame.t, { tone: 'success', title: words }) : ''}${errorSummary(frame.t, form)}${errorSummary(frame.t, routeForm)}
${routesPart(frame, props)}
${formOf(
  { action: `${here}/save-category`, label: t.editTitle(category.name) },
  html`${categoryFields(frame, { category, form })}<div class="buttons">${button(frame.t.common.save)}</div>`,
)}
${section(
  { title: category.isRetired ? t.restore : t.retire, lede: t.retireHint },
  category.isRetired
    ? postButton(`${here}/restore-category`, t.restore, { tone: 'plain' })
    : postButton(`${here}/retire-category`, t.retire, { tone: 'danger' }),
)}`,
  );
}

const way = (frame: Frame): Html =>
  breadcrumb(frame.t, [
    { href: '/meja/laporan', label: frame.t.reportDesk.title },
    { href: LIST, label: frame.t.reportOffice.categories.title },
  ]);

function routesPart(frame: Frame, { category, routes, areas, offices, routeForm }: Props): Html {
  const t = frame.t.reportOffice.categories;
  const here = `${LIST}/${category.code}`;
  const city = areas.filter(({ level }) => level === 'kota');
  const groups = branches(areas).map(({ area, kelurahan }) => ({
    label: area.name,
    choices: [area, ...kelurahan].map(({ code, name }) => ({ value: code, label: name })),
  }));
  const places = [...city.map(({ code, name }) => ({ value: code, label: name })), ...groups];
  const choose = frame.t.common.choose;
  const ask = { form: routeForm, empty: choose, required: true };
  const rows = routes.map(
    (route) =>
      html`<li class="own-thing"><span>${route.areaName}: <strong>${route.officeName}</strong></span>${formOf(
        { action: `${here}/remove-route`, label: `${t.removeRoute} ${route.areaName}` },
        html`${hiddenField('areaCode', route.areaCode)}${button(t.removeRoute, { tone: 'quiet', small: true })}`,
      )}</li>`,
  );
  return section(
    { title: t.routes, id: 'rute', lede: t.routesLede },
    html`${rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p>${t.noRoutes}</p>`}
${formOf(
  { action: `${here}/save-route`, label: t.addRoute },
  html`<div class="field-row">${selectField(frame.t, { ...ask, name: 'areaCode', label: t.routeArea, choices: places })}
${selectField(frame.t, { ...ask, name: 'officeId', label: t.routeOffice, choices: offices.map(({ id, name }) => ({ value: id, label: name })) })}</div>
<div class="buttons">${button(t.addRoute, { tone: 'plain' })}</div>`,
)}`,
  );
}
