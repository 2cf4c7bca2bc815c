import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { textArea } from '#ui/text-field.ts';
import type { FoundCheck } from '../outside-check.ts';
import type { RowProblem } from '../row-problem.ts';

export type ListPreviewProps = {
  publisher: string;
  licence: string;
  text: string;
  checks: readonly FoundCheck[];
  problems: readonly { line: number; problem: RowProblem }[];
};

const SHOWN_ROWS = 10;
const SHOWN_PROBLEMS = 100;

/** What would be kept and what would be left out, before anything is. The table comes back to be mended. */
export function listPreviewPage(frame: Frame, props: ListPreviewProps): Html {
  const t = frame.t.claimOutside.desk;
  const { publisher, licence, text, checks, problems } = props;
  const hidden = html`${hiddenField('publisher', publisher)}${hiddenField('licence', licence)}`;
  const saving =
    checks.length === 0
      ? ''
      : form(
          { action: '/meja/cek/rujukan/import-list', label: t.previewTitle },
          html`${hidden}${hiddenField('text', text)}<div class="buttons">${button(t.save(number(frame, checks.length)))}</div>`,
        );
  const mending = form(
    { action: '/meja/cek/rujukan/preview-list', label: t.backToList, enhance: false },
    html`${hidden}${textArea(frame.t, { name: 'text', label: t.text, value: text, rows: 8 })}<div class="buttons">${button(t.preview, { tone: 'plain' })}</div>`,
  );
  return page(
    frame,
    { title: t.previewTitle, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja/cek', label: frame.t.claimDesk.title },
        { href: '/meja/cek/rujukan', label: t.title },
      ]),
      title: t.previewTitle,
      lede: t.previewLede(publisher),
    })}
${section({ title: t.good(number(frame, checks.length)) }, html`${firstRows(frame, checks)}${saving}`)}
${problemPart(frame, problems)}
${section({ title: t.backToList }, mending)}`,
  );
}

function firstRows(frame: Frame, checks: readonly FoundCheck[]): Content {
  if (checks.length === 0) return '';
  const { columns, firstRows: caption } = frame.t.claimOutside.desk;
  return table({
    caption,
    columns: [{ label: columns.title }, { label: columns.rating }, { label: columns.date }],
    rows: checks
      .slice(0, SHOWN_ROWS)
      .map(({ title, rating, publishedOn }) => [title, rating || '–', publishedOn ?? '–']),
  });
}

function problemPart(frame: Frame, problems: ListPreviewProps['problems']): Content {
  if (problems.length === 0) return '';
  const t = frame.t.claimOutside.desk;
  const title = t.bad(number(frame, problems.length));
  const rows = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ line, problem }) => [t.line(number(frame, line)), t.problems[problem]]);
  return section(
    { title },
    table({
      caption: title,
      hideCaption: true,
      columns: [{ label: t.line('') }, { label: t.columns.problem }],
      rows,
    }),
  );
}
