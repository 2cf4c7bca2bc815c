import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { metaLine } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { claimSheet } from '../../claim-sheet.ts';
import type {
  PublicEnd,
  PublicInterim,
  PublicStatement,
  PublicWithdrawal,
} from '../published-claim.ts';
import { statementsPart } from './sources-part.ts';
import { followPart } from './verdict-aside.ts';

const wayUp = (frame: Frame) =>
  breadcrumb(frame.t, [{ href: '/cek', label: frame.t.claimSee.title }]);

type InterimProps = { interim: PublicInterim; statements: PublicStatement[]; vapidKey: string };

/** Being checked: what to do meanwhile, and until when there will be an answer. */
export function interimPage(frame: Frame, { interim, statements, vapidKey }: InterimProps): Html {
  const t = frame.t.claimSee.interim;
  const title = frame.t.claimSee.labelled(t.title, interim.title);
  const due = interim.answerDueAt ? html`${t.due} ${timeTag(frame, interim.answerDueAt)}` : '';
  return page(
    frame,
    { title, description: interim.interim, head: claimSheet(frame), current: 'claims' },
    html`<article class="verdict">${pageHead({
      breadcrumb: wayUp(frame),
      eyebrow: frame.t.claims.topics[interim.topic],
      title: html`<span class="stamp neutral">${t.title}<span class="visually-hidden">: </span></span> <span class="stamped">“${interim.title}”</span>`,
      lede: t.notYet,
      meta: metaLine([timeTag(frame, interim.interimAt, 'shortTime'), due]),
    })}
${panel(html`<p>${interim.interim}</p>`, { title: t.meanwhile })}
${statementsPart(frame, statements)}
${followPart(frame, { claimId: interim.id, vapidKey, lede: t.followLede })}</article>`,
  );
}

/** Of a withdrawn verdict only that it was withdrawn, and why. */
export function withdrawnPage(frame: Frame, withdrawal: PublicWithdrawal): Html {
  const t = frame.t.claimSee.withdrawn;
  return wordPage(frame, {
    title: t.about(withdrawal.title),
    lede: t.lede,
    at: withdrawal.withdrawnAt,
    body: notice(frame.t, { tone: 'warning', title: t.why }, html`<p>${withdrawal.reason}</p>`),
  });
}

/** A message that was announced and then not checked: what kind of reason, and the reason. */
export function endedPage(frame: Frame, end: PublicEnd): Html {
  const t = frame.t.claimSee.ended;
  return wordPage(frame, {
    title: t.about(end.title),
    lede: frame.t.claims.setAsideAs[end.setAsideAs],
    at: end.at,
    body:
      end.reason === ''
        ? ''
        : notice(frame.t, { tone: 'info', title: t.why }, html`<p>${end.reason}</p>`),
  });
}

type Words = { title: string; lede: string; at: Date; body: Content };

function wordPage(frame: Frame, { title, lede, at, body }: Words): Html {
  return page(
    frame,
    { title, description: lede, hidden: true, current: 'claims' },
    html`${pageHead({
      breadcrumb: wayUp(frame),
      title,
      lede,
      meta: metaLine([timeTag(frame, at)]),
    })}
${body}
<div class="buttons">${linkButton('/cek', frame.t.claimSee.part.all)}</div>`,
  );
}
