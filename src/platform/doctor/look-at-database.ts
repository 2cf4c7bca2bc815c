import type { Sql } from 'postgres';

import { pendingInstallation } from '../migrate/index.ts';
import { withSession } from '../migrate/session.ts';
import { bad, care, type Finding, good } from './finding.ts';

/** `withSession` itself refuses a server that is too old or out of reach, in words. */
export function lookAtDatabase(url: string): Promise<Finding[]> {
  return withSession(url, async (sql) => [
    await versionOf(sql),
    ...(await extensionsOf(sql)),
    await clockOf(sql),
    await migrationsOf(sql),
  ]);
}

async function versionOf(sql: Sql): Promise<Finding> {
  const [row] = await sql<{ version: string; used: number; most: number }[]>`
    select current_setting('server_version') as version,
           current_setting('max_connections')::int as most,
           (select count(*) from pg_stat_activity)::int as used`;
  const { version = '?', used = 0, most = 0 } = row ?? {};
  const says = `PostgreSQL ${version}, ${used} dari ${most} sambungan terpakai`;
  return most < 40 || used > most * 0.9
    ? care('Basis data', `${says}. Naikkan max_connections.`)
    : good('Basis data', says);
}

async function extensionsOf(sql: Sql): Promise<Finding[]> {
  const rows = await sql<{ name: string }[]>`
    select name from pg_available_extensions where name in ('pg_trgm', 'unaccent')`;
  return ['pg_trgm', 'unaccent'].map((name) =>
    rows.some((row) => row.name === name)
      ? good('Ekstensi', `${name} tersedia`)
      : bad('Ekstensi', `${name} tidak ada. Pasang paket postgresql-contrib di server basis data.`),
  );
}

const MOST_SECONDS_APART = 30;

async function clockOf(sql: Sql): Promise<Finding> {
  const [row] = await sql<{ now: Date }[]>`select clock_timestamp() as now`;
  const apart = Math.round(Math.abs(Date.now() - (row?.now.getTime() ?? 0)) / 1000);
  return apart <= MOST_SECONDS_APART
    ? good('Jam', `selisih dengan basis data ${apart} detik`)
    : bad('Jam', `selisih dengan basis data ${apart} detik. Samakan jam kedua mesin (NTP).`);
}

async function migrationsOf(sql: Sql): Promise<Finding> {
  const pending = await pendingInstallation(sql);
  if (pending === null)
    return care('Migrasi', 'basis data masih kosong; disiapkan saat Sambung dimulai');
  return pending.length === 0
    ? good('Migrasi', 'semua skema mutakhir')
    : care('Migrasi', `${pending.length} menunggu. Jalankan: ./sambung migrate`);
}
