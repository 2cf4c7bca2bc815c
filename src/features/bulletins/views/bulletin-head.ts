import { html } from 'hono/html';

import { mediaPath } from '#platform/media/index.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { jsonLd } from '#ui/json-ld.ts';
import type { AudienceName, PublicBulletin, PublicFile } from '../public-bulletin.ts';

type HeadProps = {
  bulletin: PublicBulletin;
  audience: readonly AudienceName[];
  files: readonly PublicFile[];
  card: string | null;
};

/** Open Graph and schema.org; a withdrawn bulletin is not recommended to anybody. */
export function bulletinHead(frame: Frame, props: HeadProps): Content {
  const { bulletin, card, files } = props;
  if (bulletin.state === 'withdrawn') return '';
  const picture = files.find((file) => file.kind === 'image');
  const image = card ?? (picture ? mediaPath(picture) : null);
  return html`<meta property="og:type" content="article">
<meta property="article:published_time" content="${bulletin.publishedAt.toISOString()}">
<meta property="article:modified_time" content="${bulletin.changedAt.toISOString()}">
${image ? html`<meta property="og:image" content="${frame.origin}${image}">` : ''}
${jsonLd(schemaOf(frame, props, image))}`;
}

/** Warnings and emergencies are announcements to search engines, all else is news. */
function schemaOf(
  frame: Frame,
  { bulletin, audience }: HeadProps,
  image: string | null,
): Record<string, unknown> {
  const isSpecial = bulletin.urgency === 'emergency' || bulletin.kind === 'early_warning';
  const url = `${frame.origin}/kabar/${bulletin.slug}`;
  const shared = {
    '@id': url,
    url,
    inLanguage: 'id',
    datePublished: bulletin.publishedAt.toISOString(),
    dateModified: bulletin.changedAt.toISOString(),
    publisher: { '@type': 'GovernmentOrganization', name: bulletin.issuerName },
    spatialCoverage: placesOf(frame, audience).map((name) => ({ '@type': 'Place', name })),
    ...(image && { image: `${frame.origin}${image}` }),
    ...(bulletin.validUntil && { expires: bulletin.validUntil.toISOString() }),
    ...(bulletin.correctionNote !== '' && { correction: bulletin.correctionNote }),
  };
  if (isSpecial) {
    return {
      '@type': 'SpecialAnnouncement',
      name: bulletin.title,
      text: bulletin.summary,
      datePosted: bulletin.publishedAt.toISOString(),
      ...shared,
    };
  }
  return {
    '@type': 'NewsArticle',
    headline: bulletin.title.slice(0, 110),
    description: bulletin.summary,
    keywords: bulletin.topics.join(', '),
    ...shared,
  };
}

function placesOf(frame: Frame, audience: readonly AudienceName[]): string[] {
  const places = audience.filter((part) => part.kind === 'area').map((part) => part.name);
  return places.length > 0 ? places : [frame.city.name];
}
