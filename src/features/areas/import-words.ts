import type { Messages } from '#messages';
import type { Imported, ImportReport } from './import-report.ts';

/** What an import did, line by line, for the command line and for a page; refusals too. */
export function importLines({ areas }: Messages, outcome: Imported): string[] {
  const t = areas.import;
  if (!outcome.imported) return [t.refusals[outcome.refusal]];
  const { report } = outcome;
  return [
    `${t.kinds[report.kind]}. ${t.summary(report.read, report.added, report.changed, report.unchanged)}`,
    ...(report.skipped > 0 ? [t.skipped(report.skipped)] : []),
    ...(report.turned > 0 ? [t.turned(report.turned)] : []),
    ...(report.ended.length > 0 ? [t.ended(report.ended.join(', '))] : []),
    ...(report.bad.length > 0 ? [t.badCount(report.bad.length)] : [t.allGood]),
    ...report.bad.map((bad) => badLine(t, report.kind, bad)),
    ...(report.dryRun ? [t.dryRun] : []),
  ];
}

function badLine(
  t: Messages['areas']['import'],
  kind: ImportReport['kind'],
  { place, code, problem }: ImportReport['bad'][number],
): string {
  const words = kind === 'boundaries' ? t.badFeature : t.badLine;
  return words(place, code, t.problems[problem]);
}
