import { randomUUID } from 'node:crypto';

import type { Context } from 'hono';

import { postsThatMay } from '#features/accounts';
import { branches, listAreas } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { Category } from './category.ts';
import { findCategory, listCategories } from './categories.queries.ts';
import type { SimilarReport } from './similar-report.ts';
import type { ReportUpload } from './report-upload.ts';
import type { FormProps } from './views/form-page.ts';

export type { FormState } from '#ui/field.ts';

type Shown =
  | { slug: string; kategori: string }
  | {
      state: FormState;
      uploads: ReportUpload[];
      category: Category | null;
      similar: SimilarReport[];
      step: boolean;
    };

/** What the form shows: choices of the city, and what came back of a form that was not accepted. */
export async function formProps(c: Context<Env>, shown: Shown): Promise<FormProps> {
  const { db } = c.get('services');
  const [categories, areas] = await Promise.all([listCategories(db), listAreas(db)]);
  const base = {
    categories,
    areas: branches(areas),
    key: randomUUID(),
    isSignedIn: c.get('actor') !== null,
    groups: postsThatMay(c.get('actor'), 'report.file_for_resident').map((post) => ({
      id: post.groupId,
      name: post.groupName,
    })),
  };
  if ('state' in shown) return { ...base, ...shown };
  const area = areas.find(({ slug, level }) => slug === shown.slug && level === 'kelurahan');
  const category = await findCategory(db, shown.kategori);
  const typed = { ...(area && { area: area.code }), ...(category && { category: category.code }) };
  return { ...base, state: { typed }, uploads: [], category, similar: [], step: false };
}
