import { html } from 'hono/html';

import type { BulletinItem } from '#features/bulletins';
import type { PublicClaimItem } from '#features/claims';
import { linkButton } from '#ui/button.ts';
import { searchLine } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, section } from '#ui/section.ts';
import { homeClaims } from './claims-part.ts';
import { feedLinks } from './feed-links.ts';
import { newsList } from './news.ts';
import { homeReports, type ReportsPart } from './reports-part.ts';

type Props = {
  latest: BulletinItem[];
  emergencies: BulletinItem[];
  map: Html;
  reports: ReportsPart;
  claims: readonly PublicClaimItem[];
};

/** The front page: what is urgent, what is new, and the way to one's own kelurahan. */
export function homePage(frame: Frame, { latest, emergencies, map, reports, claims }: Props): Html {
  const t = frame.t.portal;
  return page(
    frame,
    {
      title: frame.city.name,
      description: t.homeLede(frame.city.name),
      head: feedLinks(frame, '/kabar'),
      current: 'home',
      wide: true,
    },
    html`${emergencies.map((item) =>
      notice(
        frame.t,
        { tone: 'emergency', title: item.title },
        html`<p>${item.summary}</p><p><a href="/kabar/${item.slug}">${frame.t.common.readMore}</a></p>`,
      ),
    )}
${pageHead({
  title: frame.city.name,
  lede: t.homeLede(frame.city.name),
  actions: html`${linkButton('/lapor', frame.t.reportSee.file, { icon: 'megaphone' })}${linkButton('/cek', frame.t.claimSee.part.check, { icon: 'badge-check' })}`,
})}
${searchLine(frame.t, { action: '/cari', value: '', label: t.searchLabel })}
${columns(
  section(
    { title: t.latest },
    html`${newsList(frame, latest)}
<div class="buttons">${linkButton('/kabar', t.allNews)}${linkButton('/ikuti', t.follow, { tone: 'quiet', icon: 'bell' })}</div>`,
  ),
  section({ title: t.findArea, lede: t.findAreaLede }, map),
)}
${homeClaims(frame, claims)}
${homeReports(frame, reports)}`,
  );
}
