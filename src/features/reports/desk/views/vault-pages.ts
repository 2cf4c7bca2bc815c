import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { textArea, textField } from '#ui/text-field.ts';
import type { Refusal } from '../../outcome.ts';
import type { Report } from '../../report.ts';
import { GROUNDS, type Opened, SEALED_PARTS } from '../reveal.ts';

type Props = {
  report: Pick<Report, 'id' | 'code' | 'identity' | 'masked'>;
  /** Whether this person may go on to the case; a privacy officer may not. */
  seesCase: boolean;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** Says what will be kept before anything is opened. */
export function vaultPage(frame: Frame, { report, seesCase, form, refusal }: Props): Html {
  const t = frame.t.reportOffice.identity;
  const refusals: Record<Refusal, string> = frame.t.reports.refusals;
  const hasOriginal = report.masked ? SEALED_PARTS : (['identity'] as const);
  const fields = html`${radioField(frame.t, { name: 'part', label: t.what, value: 'identity', choices: hasOriginal.map((value) => ({ value, label: t.whats[value] })), required: true, form })}
${radioField(frame.t, { name: 'ground', label: t.ground, choices: GROUNDS.map((value) => ({ value, label: t.grounds[value] })), required: true, form })}
${textArea(frame.t, { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, maxLength: 1000, required: true, form })}
<div class="buttons">${button(t.open, { tone: 'danger', icon: 'lock' })}${seesCase ? linkButton(`/meja/laporan/${report.id}`, t.back) : ''}</div>`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${head(frame, report, seesCase)}${refusal ? notice(frame.t, { tone: 'problem' }, refusals[refusal]) : ''}${errorSummary(frame.t, form)}
${report.identity === 'anonymous' ? notice(frame.t, { tone: 'info' }, t.nothingKept) : ''}
${panel(formOf({ action: `/meja/laporan/${report.id}/open-vault`, label: t.title, enhance: false }, fields))}`,
  );
}

/** Once, in this answer and nowhere else. */
export function openedPage(
  frame: Frame,
  { report, seesCase, opened }: Omit<Props, 'form' | 'refusal'> & { opened: Opened },
): Html {
  const t = frame.t.reportOffice.identity;
  const found =
    opened.length === 0
      ? html`<p>${t.empty}</p>`
      : facts(
          opened.map(({ name, value }) => [
            t.fields[name],
            html`<span class="report-words">${value}</span>`,
          ]),
        );
  return page(
    frame,
    { title: t.openedTitle, hidden: true, current: 'desk' },
    html`${head(frame, report, seesCase)}${notice(frame.t, { tone: 'warning' }, t.once)}${panel(found, { title: t.openedTitle })}
${seesCase ? html`<div class="buttons">${linkButton(`/meja/laporan/${report.id}`, t.back)}</div>` : ''}`,
  );
}

export function findVaultPage(frame: Frame, form: FormState | undefined): Html {
  const t = frame.t.reportOffice.identity;
  return page(
    frame,
    { title: t.findTitle, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.findTitle, lede: t.lede })}${errorSummary(frame.t, form)}
${formOf(
  { action: '/meja/laporan/brankas/find-report', label: t.findTitle },
  html`${textField(frame.t, { name: 'kode', label: t.code, width: 'short', required: true, form })}<div class="buttons">${button(t.find, { icon: 'search' })}</div>`,
)}`,
  );
}

function head(frame: Frame, { id, code }: Props['report'], seesCase: boolean): Html {
  const t = frame.t.reportOffice.identity;
  const title = frame.t.reportDesk.case.code(code);
  const way = seesCase
    ? [
        { href: '/meja/laporan', label: frame.t.reportDesk.title },
        { href: `/meja/laporan/${id}`, label: title },
      ]
    : [{ href: '/meja/laporan/brankas', label: t.findTitle }];
  return pageHead({
    breadcrumb: breadcrumb(frame.t, way),
    eyebrow: title,
    title: t.title,
    lede: t.lede,
  });
}
