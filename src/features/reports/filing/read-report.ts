import type { Context } from 'hono';

import { limit, postsThatMay } from '#features/accounts';
import { TooMany } from '#platform/errors.ts';
import { type Env, parseForm, type Typed } from '#platform/http/index.ts';
import type { Category } from './category.ts';
import { findCategory } from './categories.queries.ts';
import { keepUpload } from './keep-upload.ts';
import { MOST_PHOTOS } from './new-report.ts';
import { readAnswers } from './read-answers.ts';
import { type ReportFields, reportForm } from './report-form.ts';
import type { ReportUpload } from './report-upload.ts';
import { listUploads } from './uploads.queries.ts';

export type ReadReport = {
  typed: Typed;
  errors: Record<string, string>;
  /** Photos that are kept already, whatever is wrong with the rest. */
  uploads: ReportUpload[];
  category: Category | null;
  answers: Record<string, string>;
  /** null while something in it cannot be read. */
  fields: ReportFields | null;
};

/** Reads the form of a report, keeps its photos first, and says in words what is wrong with it. */
export async function readReport(
  c: Context<Env>,
  { network }: { network: string },
): Promise<ReadReport> {
  const { db } = c.get('services');
  const form = await parseForm(c, reportForm(c.get('frame')));
  const photos = await readPhotos(c, form.typed, network);
  const category = await findCategory(db, textOf(form.typed.category));
  const { answers, errors: wrongAnswers } = readAnswers(c.get('frame').t, category, form.typed);
  const errors = {
    ...photos.errors,
    ...missing(c, form.typed),
    ...(form.ok ? identityErrors(c, form.value) : form.errors),
    ...(form.ok && form.value.asked === category?.code ? wrongAnswers : {}),
  };
  const { typed } = form;
  const uploads = photos.uploads;
  return { typed, errors, uploads, category, answers, fields: form.ok ? form.value : null };
}

/** What nobody can do without, said at once with all else that is wrong. */
function missing(c: Context<Env>, typed: Typed): Record<string, string> {
  const { errors } = c.get('frame').t.reportFiling;
  const isEmpty = (name: string) => textOf(typed[name]).trim() === '';
  return {
    ...(isEmpty('area') && isEmpty('point') && { area: errors.area }),
    ...(textOf(typed.identity) === 'guest' &&
      isEmpty('email') &&
      isEmpty('phone') && { email: errors.contact }),
  };
}

const textOf = (typed: string | string[] | undefined): string => [typed ?? ''].flat()[0] ?? '';

async function readPhotos(c: Context<Env>, typed: Typed, network: string) {
  const services = c.get('services');
  const t = c.get('frame').t.reportFiling;
  const drop = [typed.drop ?? []].flat();
  const wanted = [typed.kept ?? []].flat().filter((id) => !drop.includes(id));
  const uploads = await listUploads(services.db, wanted.slice(0, 4 * MOST_PHOTOS));
  const errors: Record<string, string> = {};
  if (uploads.length < wanted.length) errors.photos = t.errors.photoGone;

  const body = await c.req.parseBody({ all: true });
  const given = [body.photos ?? []]
    .flat()
    .filter((file) => file instanceof File)
    .filter((file) => file.size > 0);
  for (const file of given) {
    if (uploads.length >= MOST_PHOTOS) {
      errors.photos = t.errors.tooManyPhotos;
      break;
    }
    if (await isPastLimit(c, network)) {
      errors.photos = t.photoRefusals.no_room;
      break;
    }
    const kept = await keepUpload(services, Buffer.from(await file.arrayBuffer()));
    if (kept.ok) uploads.push(kept.upload);
    else errors.photos = t.errors.photo(file.name.slice(0, 40), t.photoRefusals[kept.refusal]);
  }
  return { uploads: uploads.slice(0, MOST_PHOTOS), errors };
}

/** Photos are dear to decode: counted by network, and past the limit the report goes without. */
async function isPastLimit(c: Context<Env>, network: string): Promise<boolean> {
  try {
    await limit(c.get('services'), 'photo_network', c.get('actor')?.personId ?? network);
    return false;
  } catch (error) {
    if (error instanceof TooMany) return true;
    throw error;
  }
}

/** Who reports must be somebody this request can be, and a contact must be one. */
function identityErrors(c: Context<Env>, fields: ReportFields): Record<string, string> {
  const actor = c.get('actor');
  const { errors } = c.get('frame').t.reportFiling;
  const { identity, assisted, consent, group } = fields;
  const wrong: Record<string, string> = {};
  if (identity === 'account' && (!actor || assisted)) wrong.identity = errors.identity;
  if (!assisted) return wrong;
  const groups = postsThatMay(actor, 'report.file_for_resident').map(({ groupId }) => groupId);
  if (!groups.includes(group)) wrong.assisted = errors.identity;
  if (!consent) wrong.consent = errors.consent;
  return wrong;
}
