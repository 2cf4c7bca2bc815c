import { html } from 'hono/html';

import type { ImportRefusal, ImportReport } from '#features/areas';
import { button } from '#ui/button.ts';
import { checkbox } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { fileField } from '#ui/text-field.ts';
import { settingsPage } from './shell.ts';

type Props = { report?: ImportReport; refusal?: ImportRefusal; form?: FormState };

export function areasImportPage(frame: Frame, { report, refusal, form: state }: Props): Html {
  const t = frame.t.city;
  return settingsPage(
    frame,
    { current: 'areas', lede: t.areasLede },
    html`${errorSummary(frame.t, state)}
${refusal ? notice(frame.t, { tone: 'problem', title: t.areasRefused }, html`<p>${t.areasRefusals[refusal]}</p>`) : ''}
${report ? reportNotice(frame, report) : ''}
${form(
  { action: '/meja/pengaturan/wilayah', multipart: true },
  html`${fileField(frame.t, {
    name: 'file',
    label: t.areasFile,
    hint: t.areasFileHint,
    accept: '.tsv,.json,.geojson,.gz',
    form: state,
    required: true,
  })}
${checkbox({ name: 'dryRun', label: t.areasTry, checked: report?.dryRun ?? true })}
${formFoot(frame.t, button(t.areasImport))}`,
)}`,
  );
}

function reportNotice(frame: Frame, report: ImportReport): Content {
  const t = frame.t.city;
  const bad = report.bad.map(
    ({ place, code, problem }) =>
      html`<li>${t.areasBad(place, code, t.areasProblems[problem])}</li>`,
  );
  return notice(
    frame.t,
    {
      tone: report.bad.length > 0 ? 'warning' : 'success',
      title: report.dryRun ? t.areasTried : t.areasDone,
    },
    html`<p>${t.areasCounts(report.added, report.changed, report.unchanged)}</p>${bad.length > 0 ? html`<ul>${bad}</ul>` : ''}`,
  );
}
