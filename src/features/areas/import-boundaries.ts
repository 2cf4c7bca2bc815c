import type { Services } from '#platform/services.ts';
import { readBoundaryFile } from './boundary-file.ts';
import { boxOf } from './geometry.ts';
import type { ImportJob } from './import-areas.ts';
import { codesWithBoundary } from './import.queries.ts';
import type { Imported } from './import-report.ts';
import { putShape } from './shapes.queries.ts';

/** GeoJSON boundaries, each in the place of the one imported before. */
export async function importBoundaries(
  tx: Services,
  text: string,
  job: ImportJob,
): Promise<Imported> {
  if (job.known.length === 0) return { imported: false, refusal: 'no_areas_yet' };
  const read = readBoundaryFile(text, new Set(job.known.map((area) => area.code)));
  if (typeof read === 'string') return { imported: false, refusal: read };

  const before = await codesWithBoundary(tx.db);
  const total = read.boundaries.length;
  for (const [index, { code, boundary }] of read.boundaries.entries()) {
    if (!job.file.dryRun) {
      const origin = { source: job.file.fileName, at: tx.now() };
      await putShape(tx.db, {
        areaCode: code,
        kind: 'boundary',
        boundary,
        ...boxOf(boundary),
        ...origin,
      });
    }
    job.onProgress({ done: index + 1, total });
  }
  const changed = read.boundaries.filter(({ code }) => before.has(code)).length;
  return {
    imported: true,
    report: {
      ...job.report('boundaries'),
      read: total + read.bad.length,
      added: total - changed,
      changed,
      turned: read.turned,
      bad: read.bad,
    },
  };
}
