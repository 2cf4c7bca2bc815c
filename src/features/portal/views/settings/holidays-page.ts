import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { fileField, textField } from '#ui/text-field.ts';
import type { HolidayRow } from '../../settings/rows.ts';
import { settingsPage } from './shell.ts';

type Props = { holidays: HolidayRow[]; saved: boolean; form?: FormState };

export function holidaysPage(frame: Frame, { holidays, saved, form: state }: Props): Html {
  const t = frame.t.city;
  return settingsPage(
    frame,
    { current: 'holidays', lede: t.holidaysLede, saved },
    html`${errorSummary(frame.t, state)}
${table({
  caption: t.tabs.holidays,
  hideCaption: true,
  columns: [
    { label: t.holidayDay },
    { label: t.holidayName },
    { label: t.holidayKind },
    { label: t.holidayBasis },
  ],
  rows: holidays.map(({ day, name, kind, basis }) => [
    longDate({ ...frame, timeZone: 'Asia/Jakarta' }, new Date(`${day}T12:00:00+07:00`)),
    name,
    t.holidayKinds[kind],
    basis,
  ]),
})}
${section(
  { title: t.holidayImport },
  form(
    { action: '/meja/pengaturan/hari-libur', multipart: true },
    html`${fileField(frame.t, {
      name: 'file',
      label: t.holidayFile,
      hint: t.holidayFileHint,
      accept: '.tsv,text/tab-separated-values,text/plain',
      form: state,
      required: true,
    })}
${textField(frame.t, { name: 'basis', label: t.holidayBasis, form: state, required: true })}
${formFoot(frame.t, button(t.areasImport))}`,
  ),
)}`,
  );
}
