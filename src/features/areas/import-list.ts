import { localDay } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { isWithin, slugsFor } from './area.ts';
import { type ListedArea, readAreaList } from './area-list.ts';
import type { ImportJob } from './import-areas.ts';
import { addArea, changeArea, endAreas, type KnownArea } from './import.queries.ts';
import type { Imported } from './import-report.ts';
import type { Table } from './table-file.ts';

/** A list of places: new ones are added, known ones take over the name, missing ones end if asked. */
export async function importList(tx: Services, table: Table, job: ImportJob): Promise<Imported> {
  const { file, known } = job;
  const list = readAreaList(table, {
    city: file.city ?? known.find((area) => area.level === 'kota')?.code ?? null,
    codes: new Set(known.map((area) => area.code)),
  });
  if (typeof list === 'string') return { imported: false, refusal: list };

  const plan = planFor(list.areas, known);
  const missing = file.endMissing ? missingFrom(table, list.city, known) : [];
  if (!file.dryRun) await carryOut(tx, plan, missing, job);
  return {
    imported: true,
    report: {
      ...job.report('areas'),
      read: table.lines.length,
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: list.areas.length - plan.added.length - plan.changed.length,
      ended: missing,
      skipped: list.skipped,
      bad: list.bad,
    },
  };
}

type Plan = { added: ListedArea[]; changed: ListedArea[] };

function planFor(listed: readonly ListedArea[], known: readonly KnownArea[]): Plan {
  const byCode = new Map(known.map((area) => [area.code, area]));
  return {
    added: listed.filter(({ code }) => !byCode.has(code)),
    changed: listed.filter((area) => {
      const before = byCode.get(area.code);
      if (!before) return false;
      const tellsPopulation = area.population !== null && area.population !== before.population;
      return before.isEnded || before.name !== area.name || tellsPopulation;
    }),
  };
}

/** A place counts as missing when neither it nor anything below it is in the file, good line or bad. */
function missingFrom(table: Table, city: string, known: readonly KnownArea[]): string[] {
  const codes = table.lines.map(({ cells }) => cells['kode'] ?? cells['code'] ?? '');
  return known
    .filter((area) => !area.isEnded && isWithin(area.code, city))
    .map((area) => area.code)
    .filter((code) => !codes.some((listed) => isWithin(listed, code)));
}

async function carryOut(
  tx: Services,
  plan: Plan,
  missing: string[],
  job: ImportJob,
): Promise<void> {
  const { file, known, onProgress } = job;
  const today = file.validOn ?? localDay(tx.now(), tx.city.timeZone);
  const slugs = slugsFor(plan.added, new Map(known.map((area) => [area.code, area.slug])));
  const total = plan.added.length + plan.changed.length;
  let done = 0;
  for (const area of plan.added) {
    const slug = slugs.get(area.code) ?? area.code.replaceAll('.', '-');
    // the first list says what is there, not since when
    const validFrom = known.length > 0 ? today : null;
    await addArea(tx.db, area, { slug, source: file.fileName, validFrom });
    onProgress({ done: (done += 1), total });
  }
  for (const area of plan.changed) {
    await changeArea(tx.db, area, file.fileName);
    onProgress({ done: (done += 1), total });
  }
  await endAreas(tx.db, missing, dayBefore(today));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
