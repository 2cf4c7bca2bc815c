import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { byteSize, longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import type { Claim } from '../../../claim.ts';
import type { Archived } from '../archived.ts';

type Props = {
  claim: Pick<Claim, 'id' | 'title'>;
  evidenceId: string;
  archived: Archived;
};

export function archivedPage(frame: Frame, { claim, evidenceId, archived }: Props): Html {
  const t = frame.t.claimDesk.case;
  return page(
    frame,
    { title: t.archiveTitle, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja/cek', label: frame.t.claimDesk.title },
        { href: `/meja/cek/${claim.id}#bukti`, label: claim.title },
      ]),
      eyebrow: archived.source,
      title: archived.title || t.archiveTitle,
      lede: t.archiveLede,
    })}
${facts([
  [t.address, html`<span class="report-words">${archived.finalUrl || archived.url}</span>`],
  [t.keptAt, longDateTime(frame, archived.at)],
  [t.size, `${byteSize(frame, archived.size ?? 0)}, ${archived.mediaType}`],
  [t.sha, html`<code class="report-words">${archived.sha256}</code>`],
])}
<div class="buttons">${linkButton(`/meja/cek/${claim.id}/bukti/${evidenceId}/salinan`, t.downloadArchive, { icon: 'download' })}</div>
${section({ title: t.archiveTitle }, archived.text ? html`<div class="report-words">${archived.text}</div>` : html`<p>${t.archiveEmpty}</p>`)}`,
  );
}
