import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton, postButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { metaLine } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { type OutsideFeed, outcomeOf } from '../outside-feed.ts';
import { feedFields, listFields } from './source-fields.ts';

export type FeedsReply = {
  done?: 'added' | 'fetching' | 'paused' | 'resumed' | 'retired';
  imported?: { found: number; fresh: number };
  feedForm?: FormState;
  listForm?: FormState;
};
export type FeedsPageProps = FeedsReply & { feeds: readonly OutsideFeed[] };

/** Whose work is shown, how it comes in, and what came of the last time. */
export function feedsPage(frame: Frame, props: FeedsPageProps): Html {
  const t = frame.t.claimOutside.desk;
  const { feeds } = props;
  const list =
    feeds.length === 0
      ? emptyState({ title: t.none, body: t.noneBody })
      : html`<ol class="entries">${feeds.map((feed) => feedEntry(frame, feed))}</ol>`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/cek', label: frame.t.claimDesk.title }]),
      title: t.title,
      lede: t.lede,
      actions: linkButton('/cek/rujukan', t.public),
    })}${said(frame, props)}${errorSummary(frame.t, props.feedForm ?? props.listForm)}
${section({ title: t.feeds, id: 'sumber' }, list)}
${section({ title: t.addTitle, id: 'umpan', lede: t.addLede }, feedFields(frame, props.feedForm))}
${section({ title: t.listTitle, id: 'daftar', lede: t.listLede }, listFields(frame, props.listForm))}`,
  );
}

function said(frame: Frame, { done, imported }: FeedsPageProps): Content {
  const t = frame.t.claimOutside.desk;
  const words = imported
    ? t.imported(number(frame, imported.found), number(frame, imported.fresh))
    : done && t.done[done];
  return words ? notice(frame.t, { tone: 'success' }, words) : '';
}

function feedEntry(frame: Frame, feed: OutsideFeed): Html {
  const t = frame.t.claimOutside.desk;
  const state =
    feed.kind === 'csv'
      ? badge(t.listed, 'neutral')
      : feed.active
        ? badge(t.active, 'good')
        : badge(t.paused, 'muted');
  const address = feed.url ? html`<p class="entry-summary">${feed.url}</p>` : '';
  return html`<li class="entry"><div class="entry-main"><p class="eyebrow">${t.kinds[feed.kind]}</p>
<h3>${feed.publisher}</h3>${address}${metaLine([t.checks(number(frame, feed.checks)), feed.licence, lastTime(frame, feed)], state)}
<div class="entry-actions">${deeds(frame, feed)}</div></div></li>`;
}

function lastTime(frame: Frame, { fetchedAt, lastOutcome }: OutsideFeed): Content {
  const t = frame.t.claimOutside.desk;
  const outcome = outcomeOf(lastOutcome);
  if (!fetchedAt || !outcome) return t.never;
  const words =
    'fault' in outcome
      ? t.faults[outcome.fault]
      : t.kept(number(frame, outcome.found), number(frame, outcome.fresh));
  return html`${t.fetched} ${timeTag(frame, fetchedAt, 'shortTime')}: ${words}`;
}

function deeds(frame: Frame, { id, kind, active, checks, publisher }: OutsideFeed): Content {
  const t = frame.t.claimOutside.desk;
  const path = `/meja/cek/rujukan/${id}`;
  const fetching =
    kind === 'claim_review'
      ? html`${postButton(`${path}/fetch-feed`, t.fetchNow, { tone: 'plain', small: true })}${
          active
            ? postButton(`${path}/pause-feed`, t.pause, { tone: 'quiet', small: true })
            : postButton(`${path}/resume-feed`, t.resume, { tone: 'quiet', small: true })
        }`
      : '';
  const retiring =
    checks > 0
      ? html`<details><summary>${t.retire}</summary><p><strong>${t.retireTitle(publisher)}</strong> ${t.retireBody}</p>${form({ action: `${path}/retire-feed` }, button(t.retire, { tone: 'danger', small: true }))}</details>`
      : '';
  return html`${fetching}${retiring}`;
}
