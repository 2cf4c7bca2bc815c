import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { facts } from '#ui/facts.ts';
import { byteSize, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import type { PublicArchive, PublicClaim } from '../published-claim.ts';
import { labelledTitle } from './verdict-word.ts';

/** The words of a source as they were kept: text alone, whatever the page was made of. */
export function sourcePage(
  frame: Frame,
  { claim, archive }: { claim: PublicClaim; archive: PublicArchive },
): Html {
  const t = frame.t.claimSee.verdict;
  const title = t.archiveTitle(archive.source);
  return page(
    frame,
    { title, hidden: true, current: 'claims' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/cek', label: frame.t.claimSee.title },
        { href: `/cek/${claim.slug}`, label: labelledTitle(frame, claim) },
      ]),
      title,
      lede: t.archiveLede,
    })}
${facts([
  [t.pageTitle, archive.archiveTitle],
  [t.source, html`<a href="${archive.url}" rel="noreferrer nofollow">${archive.url}</a>`],
  [t.archivedOn, archive.archivedAt ? timeTag(frame, archive.archivedAt) : ''],
  [t.size, archive.archiveSize === null ? '' : byteSize(frame, archive.archiveSize)],
  [t.hash, html`<code>${archive.archiveSha ?? ''}</code>`],
])}
${section(
  { title: t.archived },
  archive.text === ''
    ? html`<p>${t.archiveNoText}</p>`
    : html`<div class="report-words">${archive.text}</div>`,
)}`,
  );
}
