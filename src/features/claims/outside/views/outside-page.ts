import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { metaLine } from '#ui/entry-list.ts';
import { searchLine } from '#ui/filter-bar.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import type { PublicOutsideCheck } from '../outside-feed.ts';

export type OutsidePageProps = {
  checks: readonly PublicOutsideCheck[];
  words: string;
  isFirst: boolean;
  older: string | null;
};

/** What others found, told as theirs: their word for it, their name, their link, their licence. */
export function outsidePage(
  frame: Frame,
  { checks, words, isFirst, older }: OutsidePageProps,
): Html {
  const t = frame.t.claimOutside;
  return page(
    frame,
    {
      title: t.title,
      description: t.lede,
      canonical: '/cek/rujukan',
      hidden: words !== '' || !isFirst,
    },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: frame.t.ui.nav.claims }]),
      title: t.title,
      lede: t.lede,
    })}${searchLine(frame.t, { action: '/cek/rujukan', value: words, label: t.search })}
${checks.length === 0 ? nothing(frame, words) : html`<ol class="entries">${checks.map((check) => entry(frame, check))}</ol>`}
${paging(frame.t, { newer: isFirst ? null : '/cek/rujukan', older })}`,
  );
}

function nothing(frame: Frame, words: string): Html {
  const t = frame.t.claimOutside;
  return words === ''
    ? emptyState({ title: t.empty, action: linkButton('/cek', t.archive) })
    : emptyState({ title: t.emptyFound, body: t.emptyBody, action: linkButton('/cek', t.archive) });
}

/** Their rating stands before the title, so that no claim is read without it. */
function entry(frame: Frame, check: PublicOutsideCheck): Html {
  const t = frame.t.claimOutside;
  const rating =
    check.rating === '' ? badge(t.noRating, 'muted') : badge(t.theirRating(check.rating));
  const claim: Content =
    check.claim !== '' && check.claim !== check.title
      ? html`<p class="entry-summary">${t.claim}: ${short(check.claim)}</p>`
      : '';
  return html`<li class="entry"><div class="entry-main"><p class="eyebrow">${rating}</p>
<h2><a href="${check.url}" rel="noopener nofollow external">${check.title}</a></h2>${claim}${metaLine(
    [
      t.by(check.publisher),
      check.publishedOn ? timeTag(frame, new Date(`${check.publishedOn}T12:00:00Z`), 'date') : '',
      check.licence ? t.licence(check.licence) : '',
      t.leaves,
    ],
  )}</div></li>`;
}

const MOST_SHOWN = 240;
const short = (text: string): string =>
  text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).trimEnd()} …`;
