import { type Context, Hono } from 'hono';

import { type Actor, limit } from '#features/accounts';
import { TooMany } from '#platform/errors.ts';
import { type Env, parseQuery, type Typed } from '#platform/http/index.ts';
import { z } from 'zod';
import { countsForReport, deviceOf, rememberDevice } from './device.ts';
import { fileReport } from './file-report.ts';
import { type FormState, formProps } from './form-props.ts';
import type { FileRefusal, NewReport } from './new-report.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { keepJustFiled, keepReceiptOpen } from './receipt-cookie.ts';
import { PROMPTS, type ReportFields, titleOf } from './report-form.ts';
import type { SimilarReport } from './similar-report.ts';
import { findSimilar } from './similar.queries.ts';
import { formPage } from './views/form-page.ts';

export type FilingOptions = { networkOf: (c: Context) => string };

const Prefill = z.object({
  wilayah: z.string().max(120).default(''),
  kategori: z.string().max(40).default(''),
});

/** The form of a report, as a page that needs no scripts. */
export function formRoutes({ networkOf }: FilingOptions) {
  const routes = new Hono<Env>();

  routes.get('/lapor', async (c) => {
    const { wilayah, kategori } = parseQuery(c, Prefill);
    await rememberDevice(c, await deviceOf(c), false);
    c.header('cache-control', 'private, no-cache');
    return c.html(formPage(c.get('frame'), await formProps(c, { slug: wilayah, kategori })));
  });

  routes.post('/lapor', async (c) => {
    const network = networkOf(c);
    const read = await readReport(c, { network });
    // a program that fills every field is thanked and forgotten
    if (read.typed.website) return c.redirect('/lapor', 303);
    const { fields } = read;
    if (!fields || Object.keys(read.errors).length > 0) return again(c, read, {});

    // out of an outbox nobody waits for an answer: what could be asked is left to the desk
    const isAlone = c.req.header('x-sent-later') === '1';
    const similar = isAlone || fields.same === 'no' ? [] : await similarTo(c, fields);
    const hasQuestions = (read.category?.questions.length ?? 0) > 0;
    const asks = !isAlone && hasQuestions && fields.asked !== fields.category;
    if (similar.length > 0 || asks) return again(c, read, { similar, step: true });

    const stopped = await countReport(c, network, fields);
    if (stopped) return again(c, read, { wait: stopped });
    return file(c, read, fields);
  });

  return routes;
}

async function file(c: Context<Env>, read: ReadReport, fields: ReportFields) {
  const filed = await fileReport(c.get('services'), newReport(c.get('actor'), read, fields));
  if (!filed.ok) return again(c, read, { refusal: filed.refusal });
  await rememberDevice(c, await deviceOf(c), true);
  await keepJustFiled(c, filed);
  // whoever wrote it down for a neighbour is not the reporter
  if (filed.pin && !fields.assisted) await keepReceiptOpen(c, filed.reportId);
  return c.redirect(`/lapor/terkirim/${filed.code}`, 303);
}

function similarTo(c: Context<Env>, fields: ReportFields): Promise<SimilarReport[]> {
  const { category, body, area, point } = fields;
  return findSimilar(c.get('services').db, {
    ...{ category, text: body, areaCode: area === '' ? null : area },
    ...{ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
  });
}

function newReport(actor: Actor | null, read: ReadReport, fields: ReportFields): NewReport {
  const { name, email, phone, identity, kind, category, body, rw, rt, place } = fields;
  const prompts = PROMPTS.filter((key) => fields[key] !== '').map(
    (key) => [key, fields[key]] as const,
  );
  const forOther = fields.assisted === 'on' && actor !== null;
  return {
    ...{ kind, category, body, rw, rt, place, identity, origin: 'web', clientKey: fields.key },
    title: titleOf(body, read.category?.name ?? ''),
    personId: forOther ? null : (actor?.personId ?? null),
    contact: identity === 'anonymous' ? NO_CONTACT : { name, email, phone },
    assisted: forOther ? { personId: actor.personId, groupId: fields.group } : null,
    prompts: Object.fromEntries(prompts),
    answers: read.answers,
    areaCode: fields.area === '' ? null : fields.area,
    latitude: fields.point?.latitude ?? null,
    longitude: fields.point?.longitude ?? null,
    fileIds: read.uploads.map(({ fileId }) => fileId),
  };
}

const NO_CONTACT = { name: '', email: '', phone: '' };

/** Seconds to wait when too many came from here; the page stays with all that was typed. */
async function countReport(
  c: Context<Env>,
  network: string,
  { identity, email }: ReportFields,
): Promise<number | null> {
  const services = c.get('services');
  const actor = c.get('actor');
  const counted = actor
    ? [['report_account', actor.personId] as const]
    : countsForReport(await deviceOf(c), network);
  try {
    for (const [kind, key] of counted) await limit(services, kind, key);
    if (identity === 'guest' && email) await limit(services, 'mail_to_stranger', email);
    return null;
  } catch (error) {
    if (error instanceof TooMany) return error.retryAfter;
    throw error;
  }
}

const FIELD_OF: Record<FileRefusal, string> = {
  unknown_category: 'category',
  wrong_kind: 'category',
  outside_city: 'point',
  no_place: 'area',
  nobody_reads: '_',
};

type Why = {
  similar?: SimilarReport[];
  /** Nothing is wrong, but something is asked first. */
  step?: boolean;
  wait?: number;
  refusal?: FileRefusal;
};

/** The same page, with all that was typed, the photos that are kept, and the reason. */
async function again(c: Context<Env>, read: ReadReport, why: Why) {
  const t = c.get('frame').t.reportFiling;
  const errors = { ...read.errors };
  if (why.refusal) errors[FIELD_OF[why.refusal]] = t.refusals[why.refusal];
  if (why.wait) errors['_'] = t.tooMany(Math.ceil(why.wait / 60));
  const state: FormState = { typed: keptFields(read), errors };
  const { uploads, category } = read;
  const shown = { state, uploads, category, similar: why.similar ?? [], step: why.step ?? false };
  if (why.wait) c.header('retry-after', String(why.wait));
  return c.html(formPage(c.get('frame'), await formProps(c, shown)), why.wait ? 429 : 422);
}

/** A page that shows similar reports has asked; sent again from there it is filed. */
const keptFields = ({ typed }: ReadReport): Typed => ({ ...typed, photos: '' });
