import { z } from 'zod';

import { schemaOf, TIME_ZONES } from '../cities.ts';
import { OperatorError } from '../errors.ts';
import { newId } from '../ids.ts';
import { readMigrations } from './files.ts';
import { migrateSchema } from './migrate-schema.ts';
import { withLock } from './session.ts';

const NewCity = z.object({
  slug: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{1,30}$/,
      'nama pendek: 2 sampai 31 huruf kecil, angka, atau garis bawah',
    ),
  name: z.string().trim().min(2, 'nama kota terlalu pendek').max(80, 'nama kota terlalu panjang'),
  timeZone: z
    .enum(TIME_ZONES, { error: `zona waktu: pilih ${TIME_ZONES.join(', ')}` })
    .default('Asia/Jakarta'),
  hosts: z
    .array(
      z
        .string()
        .toLowerCase()
        .regex(
          /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/,
          'nama host: tanpa https:// dan tanpa port',
        ),
    )
    .default([]),
});
export type NewCity = z.input<typeof NewCity>;

/**
 * Adds a city to a migrated installation: its row and its schema with all tables.
 * The first one becomes the default, which answers to every host name nobody else has.
 */
export async function addCity(url: string, given: NewCity): Promise<void> {
  const parsed = NewCity.safeParse(given);
  if (!parsed.success) {
    throw new OperatorError(parsed.error.issues.map(({ message }) => message).join('; '));
  }
  const { slug, name, timeZone, hosts } = parsed.data;
  await withLock(url, async (sql) => {
    const [taken] = await sql`
      select slug from sambung.cities where slug = ${slug} or hosts && ${hosts}`;
    if (taken) {
      throw new OperatorError(
        taken['slug'] === slug
          ? `Kota ${slug} sudah ada. Lihat semuanya dengan: ./sambung cities list`
          : `Salah satu host itu sudah dipakai kota ${taken['slug']}.`,
      );
    }
    // A start that is cut off after this row finds the city and finishes its schema.
    await sql`
      insert into sambung.cities (id, slug, name, time_zone, hosts, is_default)
      select ${newId()}, ${slug}, ${name}, ${timeZone}, ${hosts},
             not exists (select from sambung.cities where is_default)`;
    await migrateSchema(sql, schemaOf(slug), await readMigrations('city'));
  });
}
