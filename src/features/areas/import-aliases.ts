import type { Services } from '#platform/services.ts';
import { folded } from './area.ts';
import type { ImportJob } from './import-areas.ts';
import { listAliasKeys, putAlias } from './import.queries.ts';
import type { Imported } from './import-report.ts';
import type { Table } from './table-file.ts';

/** Other spellings and nicknames (columns `kode`, `alias`); those already known stay. */
export async function importAliases(tx: Services, table: Table, job: ImportJob): Promise<Imported> {
  if (job.known.length === 0) return { imported: false, refusal: 'no_areas_yet' };
  const codes = new Set(job.known.map((area) => area.code));
  const known = await listAliasKeys(tx.db);
  const report = { ...job.report('aliases'), read: table.lines.length };
  for (const { line, cells } of table.lines) {
    const areaCode = cells['kode'] ?? cells['code'] ?? '';
    const alias = (cells['alias'] ?? '').replace(/\s+/g, ' ').slice(0, 120);
    const problem = !codes.has(areaCode)
      ? 'unknown_code'
      : folded(alias) === ''
        ? 'no_alias'
        : null;
    if (problem) {
      report.bad.push({ place: line, code: areaCode, problem });
      continue;
    }
    const before = known.get(`${areaCode} ${folded(alias)}`);
    known.set(`${areaCode} ${folded(alias)}`, alias);
    report[before === undefined ? 'added' : before === alias ? 'unchanged' : 'changed'] += 1;
    if (!job.file.dryRun && before !== alias) await putAlias(tx.db, { areaCode, alias });
    job.onProgress({ done: line - 1, total: table.lines.length });
  }
  return { imported: true, report };
}
