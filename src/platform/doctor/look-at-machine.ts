import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { Config } from '../config.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { newId } from '../ids.ts';
import { loadSecrets } from '../secrets.ts';
import { bad, care, type Finding, good } from './finding.ts';

export function lookAtNode(): Finding[] {
  const version = process.versions.node;
  const major = Number(version.split('.')[0]);
  return [
    major >= 24
      ? good('Node', `versi ${version}`)
      : bad('Node', `versi ${version}; perlu 24. Jalankan lewat ./sambung atau npm, bukan node.`),
  ];
}

/** Written for real: a mode that looks right says nothing about a disk that is read-only. */
export async function lookAtFolder(folder: string): Promise<Finding[]> {
  const about = 'Folder data';
  const trial = join(folder, `coba-${newId()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(trial, 'x'.repeat(65_536), { flush: true });
    await rm(trial);
  } catch (error) {
    throw diskTrouble(error, folder) ?? error;
  }
  return [good(about, folder), await roomIn(folder)];
}

const LEAST_MB = 200;
const ENOUGH_MB = 2_000;

async function roomIn(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  const says = `tersisa ${megabytes} MB di ${folder}`;
  if (megabytes < LEAST_MB) return bad('Ruang disk', `${says}. Kosongkan ruang.`);
  return megabytes < ENOUGH_MB
    ? care('Ruang disk', `${says}. Siapkan ruang lebih.`)
    : good('Ruang disk', says);
}

export async function lookAtSecrets(folder: string): Promise<Finding[]> {
  await loadSecrets(folder);
  return [good('Rahasia', `${join(folder, 'secrets.json')} hanya dapat dibaca pemiliknya`)];
}

/** Free, or held by a Sambung that answers. */
export async function lookAtPort({
  host,
  port,
}: Pick<Config, 'host' | 'port'>): Promise<Finding[]> {
  const about = 'Port';
  const code = await tryPort(host, port);
  if (code === null) return [good(about, `${host}:${port} bebas`)];
  if (code === 'EADDRINUSE') {
    return (await isOurs(port))
      ? [good(about, `${host}:${port} dipakai Sambung yang sedang berjalan`)]
      : [bad(about, `${port} dipakai program lain. Pilih port lain: PORT=${port + 1}`)];
  }
  return [bad(about, `${host}:${port} tidak dapat dipakai (${code}). Perbaiki HOST atau PORT.`)];
}

function tryPort(host: string, port: number): Promise<string | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}

async function isOurs(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(2_000);
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal });
    return response.ok && (await response.text()) === 'ok\n';
  } catch {
    return false;
  }
}

/** Names of months and time zones come with Node; a build without them writes English dates. */
export function lookAtLanguage(): Finding[] {
  const day = new Date(Date.UTC(2026, 7, 17, 18));
  const words = new Intl.DateTimeFormat('id', {
    day: 'numeric',
    month: 'long',
    timeZone: 'Asia/Jakarta',
  });
  return [
    words.format(day) === '18 Agustus'
      ? good('Bahasa dan waktu', 'Indonesia, WIB/WITA/WIT')
      : bad('Bahasa dan waktu', 'Node ini tidak membawa data bahasa. Jalankan lewat ./sambung.'),
  ];
}
