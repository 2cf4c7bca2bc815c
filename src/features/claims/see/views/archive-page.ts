import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { columns, section } from '#ui/section.ts';
import { archiveAddress, type Asked, inUse } from '../asked.ts';
import type { AskedItem, PublicClaimItem, PublicInterim } from '../published-claim.ts';
import { archiveFilter } from './archive-filter.ts';
import { archiveAside, feedHead } from './archive-aside.ts';
import { verdictEntry } from './verdict-entry.ts';
import { labelledLine } from './verdict-word.ts';

type Props = {
  /** The box in which a message is checked. */
  checkForm: Content;
  claims: PublicClaimItem[];
  asked: Asked;
  /** All that match; one more than `most` means "more than". */
  total: number;
  most: number;
  /** The years in which something was published, the newest first. */
  years: number[];
  /** Only on the first page without filters. */
  mostAsked: AskedItem[];
  interims: PublicInterim[];
  older: string | null;
  isFirst: boolean;
};

/** `/cek`: check a message; below it all that was checked. */
export function archivePage(frame: Frame, props: Props): Html {
  const t = frame.t.claimSee;
  const { asked, isFirst } = props;
  const isPlain = isFirst && inUse(asked) === 0;
  return page(
    frame,
    {
      title: t.title,
      description: t.lede,
      head: feedHead(frame),
      hidden: !isPlain,
      current: 'claims',
      wide: true,
    },
    html`${pageHead({ title: t.title, ...(isPlain && { lede: t.lede }) })}
${columns(
  html`${isPlain ? props.checkForm : ''}
${isPlain ? beingChecked(frame, props.interims) : ''}
${isPlain ? askedMost(frame, props.mostAsked) : ''}
${archive(frame, props)}`,
  archiveAside(frame),
)}`,
  );
}

function beingChecked(frame: Frame, interims: readonly PublicInterim[]): Content {
  if (interims.length === 0) return '';
  const t = frame.t.claimSee;
  return section(
    { title: t.beingChecked, lede: t.beingCheckedLede, id: 'sedang-dicek' },
    entryList(
      interims.map((one) => ({
        href: `/cek/${one.slug}`,
        title: t.labelled(t.beingChecked, one.title),
        summary: one.interim,
        eyebrow: frame.t.claims.topics[one.topic],
      })),
      { level: 3 },
    ),
  );
}

function askedMost(frame: Frame, items: readonly AskedItem[]): Content {
  if (items.length === 0) return '';
  const t = frame.t.claimSee;
  return section(
    { title: t.mostAsked, id: 'paling-ditanyakan' },
    entryList(
      items.map((item) => ({
        href: `/cek/${item.slug}`,
        title: labelledLine(frame, item),
        meta: [t.askedLately(number(frame, item.askedSince))],
      })),
      { level: 3 },
    ),
  );
}

function archive(frame: Frame, props: Props): Html {
  const t = frame.t.claimSee;
  const { claims, asked, total, most } = props;
  const words = total > most ? t.moreThan(number(frame, most)) : number(frame, total);
  const list =
    claims.length === 0
      ? nothing(frame, asked)
      : html`<p class="hint" role="status">${inUse(asked) > 0 ? t.countFiltered(words) : t.count(words)}</p>
${entryList(
  claims.map((claim) => verdictEntry(frame, claim)),
  { level: 3 },
)}`;
  return section(
    { title: t.archive, id: 'arsip', lede: t.archiveLede },
    html`${archiveFilter(frame, { asked, years: props.years })}
${list}
${paging(frame.t, { newer: props.isFirst ? null : archiveAddress(asked), older: props.older })}`,
  );
}

function nothing(frame: Frame, asked: Asked): Html {
  const t = frame.t.claimSee;
  const isFiltered = inUse(asked) > 0;
  return emptyState({
    title: t.emptyTitle,
    body: isFiltered ? t.emptyFiltered : t.emptyBody,
    ...(isFiltered && { action: linkButton('/cek', t.title) }),
  });
}
