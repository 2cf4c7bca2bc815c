import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { jsonLd } from '#ui/json-ld.ts';
import type { ShownReport } from '../published-report.ts';
import type { Story } from '../story.ts';
import { feedHead } from './feed-head.ts';
import { whereWords } from './report-entry.ts';

/** Open Graph and schema.org of a public report. */
export function reportHead(frame: Frame, report: ShownReport, { files }: Story): Html {
  const picture = files.find(({ kind, stage }) => kind === 'image' && stage === 'filed');
  const url = `${frame.origin}/laporan/${report.code}`;
  const where = whereWords(frame, report);
  const pin =
    report.latitude === null || report.longitude === null
      ? {}
      : {
          geo: {
            '@type': 'GeoCoordinates',
            latitude: report.latitude,
            longitude: report.longitude,
          },
        };
  return html`<meta property="og:type" content="article">
<meta property="article:published_time" content="${report.filedAt.toISOString()}">
<meta property="article:modified_time" content="${report.changedAt.toISOString()}">
${picture ? html`<meta property="og:image" content="${frame.origin}/berkas/${picture.sha256}.webp">` : ''}
${feedHead(frame, frame.t.reportSee.title)}
${jsonLd({
  '@type': 'Report',
  '@id': url,
  url,
  inLanguage: 'id',
  headline: report.title,
  reportNumber: report.code,
  about: report.categoryName,
  datePublished: report.filedAt.toISOString(),
  dateModified: report.changedAt.toISOString(),
  publisher: { '@type': 'GovernmentOrganization', name: frame.city.name },
  spatialCoverage: { '@type': 'Place', name: where, ...pin },
})}`;
}
