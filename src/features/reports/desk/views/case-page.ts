import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton, postButton } from '#ui/button.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { facts } from '#ui/facts.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, section } from '#ui/section.ts';
import { copyText } from '#ui/share.ts';
import { lateSince } from '../../clocks.ts';
import type { Refusal } from '../../outcome.ts';
import type { CaseReply, CaseView } from '../case.ts';
import type { Deed } from '../deeds.ts';
import {
  answersPart,
  historyPart,
  notesPart,
  similarPart,
  witnessesPart,
} from './case-happenings.ts';
import {
  clocksPart,
  factsPart,
  photosPart,
  placeWords,
  wherePart,
  whatPart,
  whoPart,
} from './case-parts.ts';
import { deedForm } from './deed-forms.ts';
import { reportBadges } from './report-words.ts';

/** One case: what it is, what to do next, what happened. */
export function casePage(frame: Frame, view: CaseView, reply: CaseReply): Html {
  const { report, sight } = view;
  const whole = sight === 'whole';
  const filed = view.files.filter(({ stage }) => stage === 'filed');
  const given = html`${outsidePart(frame, view)}${answersPart(frame, view)}${witnessesPart(frame, view)}`;
  const next = nextPart(frame, view, reply);
  // an answer is judged by who has read it, so it stands before the question
  const judged = report.answeredAt !== null || report.outsideState !== '';
  const main = html`${whatPart(frame, view)}${photosPart(frame, view, filed)}${judged ? html`${given}${next}` : html`${next}${given}`}
${othersPart(frame, view, reply)}${whole ? similarPart(frame, view) : ''}${whole ? notesPart(frame, view) : ''}${historyPart(frame, view)}`;
  const aside = html`${factsPart(frame, view)}${clocksPart(frame, view)}${wherePart(frame, view)}${whole ? whoPart(frame, view) : ''}${whole ? papers(frame, view) : ''}`;
  return page(
    frame,
    { title: report.title, hidden: true, current: 'desk', wide: true },
    html`${head(frame, view)}${said(frame, view, reply)}${backToForm(frame, view, reply)}${notLost(frame, view, reply)}${columns(main, aside)}`,
  );
}

function head(frame: Frame, { report, names, offered }: CaseView): Html {
  const t = frame.t.reportDesk;
  const due = lateSince(report);
  const marks = reportBadges(frame, { ...report, isHidden: report.hiddenAt !== null });
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [{ href: '/meja/laporan', label: t.title }]),
    eyebrow: `${frame.t.reports.kinds[report.kind]} · ${t.case.code(report.code)}`,
    title: report.title,
    lede: placeWords(frame, report),
    meta: html`<p class="meta">${marks} ${due ? dueBadge(frame, due) : ''}${names.duplicateOfCode ? html` ${t.case.mergedInto(names.duplicateOfCode)}` : ''}</p>`,
    actions: offered.next
      ? linkButton('#langkah', frame.t.reportDeeds.titles[offered.next], {
          tone: 'primary',
          icon: 'arrow-down',
        })
      : '',
  });
}

/** What came of the last deed, in words; and why there may be little to see. */
function said(frame: Frame, { sight }: CaseView, reply: CaseReply): Content {
  const refusals: Record<Refusal, string> = frame.t.reports.refusals;
  const done = reply.done
    ? notice(frame.t, { tone: 'success', title: frame.t.reportDeeds.done[reply.done] })
    : '';
  const refused = reply.refusal
    ? notice(frame.t, { tone: 'problem' }, refusals[reply.refusal])
    : '';
  const failed = reply.failed
    ? notice(frame.t, { tone: 'problem' }, frame.t.reportOffice.sheet.failed)
    : '';
  const less =
    sight === 'witness'
      ? notice(frame.t, { tone: 'info' }, frame.t.reportDesk.case.witnessOnly)
      : '';
  return html`${done}${refused}${failed}${errorSummary(frame.t, withFieldIds(reply))}${less}`;
}

/** The form that came back stands far down the page: one press leads to it. */
function backToForm(frame: Frame, { offered }: CaseView, { returned }: CaseReply): Content {
  if (!returned) return '';
  const { deed } = returned;
  if (offered.next !== deed && !offered.others.includes(deed)) return '';
  const place = offered.next === deed ? '#langkah' : `#${deed}`;
  const words = frame.t.reportDesk.case.backToForm(frame.t.reportDeeds.titles[deed]);
  return html`<div class="buttons">${linkButton(place, words, { icon: 'arrow-down' })}</div>`;
}

/** Words of a form that is not offered any more, because somebody was quicker: to be copied. */
function notLost(frame: Frame, { offered }: CaseView, { returned }: CaseReply): Content {
  if (!returned || offered.next === returned.deed || offered.others.includes(returned.deed))
    return '';
  return WORDS.map((name) => {
    const typed = returned.form.typed[name];
    if (typeof typed !== 'string' || typed === '') return '';
    const label = frame.t.reportDesk.case.youWrote;
    return copyText(frame.t, { label, text: typed, id: `tadi-${name}` });
  });
}

/** Fields that people write in, whatever the deed. */
const WORDS = ['body', 'proof', 'note', 'reason', 'outsideBody', 'number', 'into'] as const;

/** The links of the summary lead to the fields of that deed. */
function withFieldIds({ returned }: CaseReply) {
  if (!returned?.form.errors) return undefined;
  const errors = Object.entries(returned.form.errors).map(
    ([name, error]) => [name === '_' ? name : `${returned.deed}-${name}`, error] as const,
  );
  return { typed: returned.form.typed, errors: Object.fromEntries(errors) };
}

function nextPart(frame: Frame, view: CaseView, reply: CaseReply): Content {
  const { next, others } = view.offered;
  const t = frame.t.reportDesk.case;
  if (!next)
    return others.length === 0 ? html`<p class="hint" id="langkah">${t.nothingToDo}</p>` : '';
  return html`<div class="panel" id="langkah"><p class="eyebrow">${t.next}</p><h2>${frame.t.reportDeeds.titles[next]}</h2>${deedForm(frame, view, next, reply)}</div>`;
}

/** All else, folded; the one that came back stands open. */
function othersPart(frame: Frame, view: CaseView, reply: CaseReply): Content {
  const t = frame.t.reportDesk.case;
  const { others } = view.offered;
  if (others.length === 0) return '';
  return section(
    { title: t.others, id: 'tindakan' },
    html`${others.map((deed) => folded(frame, view, deed, reply))}`,
  );
}

function folded(frame: Frame, view: CaseView, deed: Deed, reply: CaseReply): Html {
  const inside = html`<summary>${frame.t.reportDeeds.titles[deed]}</summary>${deedForm(frame, view, deed, reply)}`;
  return reply.returned?.deed === deed
    ? html`<details open id="${deed}">${inside}</details>`
    : html`<details id="${deed}">${inside}</details>`;
}

function outsidePart(frame: Frame, view: CaseView): Content {
  const t = frame.t.reportDesk.case;
  const { report, sight } = view;
  if (report.outsideState === '') return '';
  return section(
    { title: t.outside, id: 'instansi-lain' },
    html`${facts([
      [frame.t.reportDeeds.fields.outsideBody, report.outsideBody],
      [t.outsideNumber, report.outsideNumber || t.noNumber],
      [t.outsideState, frame.t.reports.outsideStates[report.outsideState]],
    ])}${sight === 'whole' ? handingOver(frame, view) : ''}`,
  );
}

/** The papers; and either what to do with them by hand, or the button that sends them. */
function handingOver(frame: Frame, { report, register }: CaseView): Html {
  const t = frame.t.reportDesk.case;
  const words = frame.t.reportOffice.sheet;
  const here = `/meja/laporan/${report.id}`;
  const papers = html`<div class="buttons">${linkButton(`${here}/lembar-serah.pdf`, t.sheetPdf, { icon: 'download' })}${linkButton(`${here}/lembar-serah.csv`, t.sheetCsv, { icon: 'download' })}</div>`;
  if (report.outsideNumber !== '') return papers;
  if (register.way === 'by_program') {
    return html`${postButton(`${here}/send-outside`, words.send(register.name), { icon: 'send' })}${papers}`;
  }
  return html`${papers}<h3>${words.steps}</h3><ol class="steps">${words.manual.map((step) => html`<li>${step}</li>`)}</ol>`;
}

/** The case on paper, its public page, and the vault for those who may open it. */
function papers(frame: Frame, { report, mayReveal }: CaseView): Html {
  const t = frame.t.reportDesk.case;
  const isShown = report.isPublic && report.publishedAt !== null && report.hiddenAt === null;
  const canHold = report.identity !== 'anonymous' || report.masked;
  return html`<div class="buttons">${linkButton(`/meja/laporan/${report.id}/cetak`, t.print, { icon: 'printer' })}
${isShown ? linkButton(`/laporan/${report.code}`, t.publicPage, { icon: 'globe' }) : ''}
${mayReveal && canHold ? linkButton(`/meja/laporan/${report.id}/identitas`, t.reveal, { icon: 'lock' }) : ''}</div>`;
}
