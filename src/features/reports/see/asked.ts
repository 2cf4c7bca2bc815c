import type { Context } from 'hono';
import { z } from 'zod';

import { type Area, areasWithin, listAreas } from '#features/areas';
import { listGroups } from '#features/groups';
import { type Env, parseQuery } from '#platform/http/index.ts';
import { listCategories } from '../filing/categories.queries.ts';
import { REPORT_KINDS, REPORT_STATES } from '../report.ts';
import { type Asked, SINCE_DAYS } from './asked-address.ts';
import { boxOfText } from './map-box.ts';
import type { PublishedReportFilter } from './published.queries.ts';

const DAY_MS = 24 * 3600 * 1000;

const Query = z.object({
  kata: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .default(''),
  jenis: z.enum(REPORT_KINDS).or(z.literal('')).default(''),
  kategori: z.string().max(40).default(''),
  wilayah: z.string().max(80).default(''),
  keadaan: z
    .enum(['open', 'late', ...REPORT_STATES])
    .or(z.literal(''))
    .default(''),
  kantor: z.string().max(120).default(''),
  sejak: z.enum(SINCE_DAYS).or(z.literal('')).default(''),
  kotak: z.string().max(80).default(''),
});

type Named = { value: string; label: string };
export type Choices = { areas: Named[]; categories: Named[]; offices: Named[] };

/** What the address asks for, as it stands in the form again and as the queries take it. */
export type Wish = {
  asked: Asked;
  filter: PublishedReportFilter;
  choices: Choices;
  area: Area | null;
};

/** Filters live in the address. What is not a place, a category or an office falls away. */
export async function wishOf(c: Context<Env>): Promise<Wish> {
  const { db, now } = c.get('services');
  const query = parseQuery(c, Query);
  const [areas, categories, offices] = await Promise.all([
    listAreas(db),
    listCategories(db),
    listGroups(db, { kinds: ['agency', 'kelurahan', 'kecamatan', 'diskominfo', 'city_hall'] }),
  ]);
  const area = areas.find(({ slug }) => slug === query.wilayah) ?? null;
  const category = categories.find(({ code }) => code === query.kategori);
  const office = offices.find(({ slug }) => slug === query.kantor);
  const box = boxOfText(query.kotak);
  const english = c.get('frame').language === 'en';
  return {
    area,
    asked: {
      ...query,
      wilayah: area?.slug ?? '',
      kategori: category?.code ?? '',
      kantor: office?.slug ?? '',
      kotak: box ? query.kotak : '',
    },
    filter: {
      words: query.kata || undefined,
      kind: query.jenis || undefined,
      category: category?.code,
      areaCodes: area && area.level !== 'kota' ? await areasWithin(db, area.code) : undefined,
      state: query.keadaan || undefined,
      now: now(),
      officeId: office?.id,
      since: query.sejak ? new Date(now().getTime() - Number(query.sejak) * DAY_MS) : undefined,
      box: box ?? undefined,
      withoutDuplicates: query.keadaan !== 'duplicate',
    },
    choices: {
      areas: areas
        .filter(({ level }) => level !== 'kota')
        .map(({ slug, name }) => ({ value: slug, label: name })),
      categories: categories
        .filter(({ oversight }) => !oversight)
        .map(({ code, name, nameEn }) => ({
          value: code,
          label: english && nameEn !== '' ? nameEn : name,
        })),
      offices: offices.map(({ slug, name }) => ({ value: slug, label: name })),
    },
  };
}
