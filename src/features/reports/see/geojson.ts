import type { PublicReportItem } from './published-report.ts';

/**
 * RFC 7946: longitude before latitude, WGS 84, a report without a pin has no geometry.
 * `next` is the address of the following page; null on the last.
 */
export function geoJson(
  reports: readonly PublicReportItem[],
  { origin, next }: { origin: string; next: string | null },
) {
  return {
    type: 'FeatureCollection',
    features: reports.map((report) => ({
      type: 'Feature',
      id: report.id,
      geometry:
        report.latitude === null || report.longitude === null
          ? null
          : { type: 'Point', coordinates: [report.longitude, report.latitude] },
      properties: {
        code: report.code,
        url: `${origin}/laporan/${report.code}`,
        title: report.title,
        kind: report.kind,
        state: report.state,
        category: report.category,
        category_name: report.categoryName,
        area_code: report.areaCode,
        area_name: report.areaName,
        office: report.officeName,
        filed_at: report.filedAt.toISOString(),
        changed_at: report.changedAt.toISOString(),
        answered_at: report.answeredAt?.toISOString() ?? null,
        closed_at: report.closedAt?.toISOString() ?? null,
        supporters: report.supporters,
      },
    })),
    ...(next && {
      links: [{ rel: 'next', href: `${origin}${next}`, type: 'application/geo+json' }],
    }),
  };
}
