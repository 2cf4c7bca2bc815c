import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, section } from '#ui/section.ts';
import { copyText } from '#ui/share.ts';
import type { Refusal } from '../../outcome.ts';
import { claimQuote } from '../../see/views/claim-quote.ts';
import type { CaseReply, CaseView } from '../case.ts';
import { type Deed, isDeed } from '../deeds.ts';
import { clocksPart, factsPart, historyPart, notesPart, waysPart } from './case-aside.ts';
import { confirmationsPart, evidencePart, statementsPart } from './case-evidence.ts';
import { claimSheet } from '../../claim-sheet.ts';
import { messagesPart, placesPart, similarPart } from './case-message.ts';
import { objectionsPart, previewPart, verdictsPart, type VerdictWords } from './case-verdict.ts';
import { claimBadges, quoteFigure } from './claim-words.ts';
import { deedForm } from './deed-form.ts';

export type CasePage = CaseReply & { preview?: VerdictWords | undefined };

/** One claim with everything that belongs to it; a phone reads it from top to bottom. */
export function casePage(frame: Frame, view: CaseView, reply: CasePage): Html {
  const { claim } = view;
  const next = nextPart(frame, view, reply);
  const gathered = html`${evidencePart(frame, view)}${confirmationsPart(frame, view, reply)}${statementsPart(frame, view)}`;
  const verdicts = verdictsPart(frame, view);
  // whoever weighs it needs only the words; whoever judges has read evidence and draft before
  const isEarly = claim.state === 'new' || claim.state === 'assigned';
  const main = html`${quotePart(frame, view)}${reply.preview ? previewPart(frame, reply.preview) : ''}
${isEarly ? html`${next}${messagesPart(frame, view)}${similarPart(frame, view)}${gathered}${verdicts}` : html`${gathered}${verdicts}${next}${messagesPart(frame, view)}${similarPart(frame, view)}`}
${objectionsPart(frame, view)}${othersPart(frame, view, reply)}${barredPart(frame, view)}`;
  const aside = html`${factsPart(frame, view)}${clocksPart(frame, view)}${placesPart(frame, view)}${waysPart(frame, view)}`;
  return page(
    frame,
    { title: claim.title, head: claimSheet(frame), hidden: true, current: 'desk', wide: true },
    html`${head(frame, view)}${said(frame, reply)}${backToForm(frame, view, reply)}${notLost(frame, view, reply)}<div class="claim-case">${columns(main, aside)}</div>${notesPart(frame, view)}${historyPart(frame, view)}`,
  );
}

/** Once it is judged in public, the verdict stands across it. */
function quotePart(frame: Frame, { claim, verdicts }: CaseView): Html {
  const shown = verdicts.find(({ id }) => id === claim.publishedVerdictId);
  return shown && claim.isPublished
    ? claimQuote(frame, { quote: claim.quote, verdict: shown.verdict })
    : quoteFigure(frame, claim.quote);
}

function head(frame: Frame, { claim, offered, names }: CaseView): Html {
  const t = frame.t.claimDesk;
  const dues = [claim.interimDueAt, claim.stepDueAt, claim.answerDueAt].flatMap((at) => at ?? []);
  const due = dues.length > 0 ? new Date(Math.min(...dues.map(Number))) : null;
  const merged = names.mergedInto ? html` ${t.case.mergedInto} ${names.mergedInto.code}` : '';
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [{ href: '/meja/cek', label: t.title }]),
    eyebrow: `${frame.t.claims.topics[claim.topic]} · ${t.case.code(claim.code)}`,
    title: claim.title,
    meta: html`<p class="meta">${claimBadges(frame, claim)} ${due ? dueBadge(frame, due) : ''}${merged}</p>`,
    actions: offered.next
      ? linkButton('#langkah', frame.t.claimDeeds.titles[offered.next], {
          tone: 'primary',
          icon: 'arrow-down',
        })
      : '',
  });
}

/** What came of the last deed, in words. */
function said(frame: Frame, reply: CaseReply): Content {
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  const done = reply.done
    ? notice(frame.t, { tone: 'success', title: frame.t.claimDeeds.done[reply.done] })
    : '';
  const refused = reply.refusal
    ? notice(frame.t, { tone: 'problem' }, refusals[reply.refusal])
    : '';
  return html`${done}${refused}${errorSummary(frame.t, withFieldIds(reply))}`;
}

/** The links of the summary lead to the fields of that deed. */
function withFieldIds({ returned }: CaseReply) {
  if (!returned?.form.errors) return undefined;
  const row = returned.form.typed['row'];
  const start = typeof row === 'string' ? `answer-${row}` : returned.deed;
  const errors = Object.entries(returned.form.errors).map(
    ([name, error]) => [name === '_' ? name : `${start}-${name}`, error] as const,
  );
  return { typed: returned.form.typed, errors: Object.fromEntries(errors) };
}

const isOffered = ({ offered }: CaseView, deed: string): boolean =>
  isDeed(deed) && (offered.next === deed || offered.others.includes(deed));

/** The form that came back stands far down the page: one press leads to it. */
function backToForm(frame: Frame, view: CaseView, { returned }: CaseReply): Content {
  if (!returned || !isDeed(returned.deed) || !isOffered(view, returned.deed)) return '';
  const place = view.offered.next === returned.deed ? '#langkah' : `#${returned.deed}`;
  const words = frame.t.claimDesk.case.backToForm(frame.t.claimDeeds.titles[returned.deed]);
  return html`<div class="buttons">${linkButton(place, words, { icon: 'arrow-down' })}</div>`;
}

/** Words of a form that is not offered any more, because somebody was quicker: to be copied. */
function notLost(frame: Frame, view: CaseView, { returned }: CaseReply): Content {
  if (!returned || isOffered(view, returned.deed) || returned.deed === 'answer-confirmation')
    return '';
  return WORDS.map((name) => {
    const typed = returned.form.typed[name];
    if (typeof typed !== 'string' || typed === '') return '';
    const label = frame.t.claimDesk.case.youWrote;
    return copyText(frame.t, { label, text: typed, id: `tadi-${name}` });
  });
}

/** Fields that people write in, whatever the deed. */
const WORDS = [
  ...(['summary', 'body', 'method', 'advice', 'changeNote'] as const),
  ...(['source', 'url', 'quote', 'note', 'question', 'reason', 'text', 'title', 'into'] as const),
];

function nextPart(frame: Frame, view: CaseView, reply: CaseReply): Content {
  const { next, others } = view.offered;
  const t = frame.t.claimDesk.case;
  if (!next)
    return others.length === 0 ? html`<p class="hint" id="langkah">${t.nothingToDo}</p>` : '';
  return html`<div class="panel" id="langkah"><p class="eyebrow">${t.next}</p><h2>${frame.t.claimDeeds.titles[next]}</h2>${deedForm(frame, view, next, reply)}</div>`;
}

/** All else, folded; the one that came back stands open. */
function othersPart(frame: Frame, view: CaseView, reply: CaseReply): Content {
  const { others } = view.offered;
  if (others.length === 0) return '';
  return section(
    { title: frame.t.claimDesk.case.others, id: 'tindakan' },
    html`${others.map((deed) => folded(frame, view, { deed, reply }))}`,
  );
}

function folded(
  frame: Frame,
  view: CaseView,
  { deed, reply }: { deed: Deed; reply: CaseReply },
): Html {
  const inside = html`<summary>${frame.t.claimDeeds.titles[deed]}</summary>${deedForm(frame, view, deed, reply)}`;
  return reply.returned?.deed === deed
    ? html`<details open id="${deed}">${inside}</details>`
    : html`<details id="${deed}">${inside}</details>`;
}

/** What the state would allow and this person may not: each reason once, with what it keeps away. */
function barredPart(frame: Frame, { offered }: CaseView): Content {
  if (offered.barred.length === 0) return '';
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  const reasons = Map.groupBy(offered.barred, ({ refusal }) => refusal);
  return section(
    { title: frame.t.claimDesk.case.barred, id: 'tidak-dapat' },
    html`<ul class="plain-list">${[...reasons].map(([refusal, barred]) => html`<li><strong>${barred.map(({ deed }) => frame.t.claimDeeds.titles[deed]).join(', ')}</strong>: ${refusals[refusal]}</li>`)}</ul>`,
  );
}
