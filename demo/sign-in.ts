import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { hashPassword } from 'better-auth/crypto';

import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { METRO_PEOPLE } from './metro/people.ts';
import { findPeopleByEmail, insertPasswords } from './register.queries.ts';

const FILE = 'sandi-demo.txt';

export type DemoSignIn = { id: string; name: string; role: string; login: string };

/** "Siti Peraga" signs in as siti.peraga; the address ends in .invalid, so nothing is ever sent. */
function loginOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '.');
}
export const emailOf = (name: string): string => `${loginOf(name)}@tanpa-email.invalid`;

const OFFERED = METRO_PEOPLE.filter((person) => person.role !== undefined);

/** Those whom the bar offers, in its order. */
export async function demoSignIns({ db }: Pick<Services, 'db'>): Promise<DemoSignIn[]> {
  const rows = await findPeopleByEmail(
    db,
    OFFERED.map(({ name }) => emailOf(name)),
  );
  return OFFERED.flatMap(({ name, role = '' }) => {
    const row = rows.find(({ email }) => email === emailOf(name));
    return row ? [{ id: row.id, name, role, login: loginOf(name) }] : [];
  });
}

/** For the bar: "Siti Peraga, anggota KIM Yosodadi". */
export async function demoPeople(
  services: Pick<Services, 'db'>,
): Promise<{ id: string; label: string }[]> {
  const people = await demoSignIns(services);
  return people.map(({ id, name, role }) => ({ id, label: `${name}, ${role}` }));
}

/** One password for all of them, drawn for this installation and readable by its owner alone. */
export async function giveDemoPassword(services: Services): Promise<string> {
  const password = [newCode(4), newCode(4), newCode(4)].join('-');
  const hash = await hashPassword(password);
  const at = services.now();
  const people = await demoSignIns(services);
  await insertPasswords(
    services.db,
    people.map(({ id }) => ({ id: newId(), personId: id, hash, at })),
  );
  await mkdir(services.folder, { recursive: true });
  await writeFile(path.join(services.folder, FILE), `${password}\n`, { mode: 0o600 });
  return password;
}

/** Null when this city was not loaded here. */
export async function readDemoPassword({ folder }: Pick<Services, 'folder'>) {
  try {
    return (await readFile(path.join(folder, FILE), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
