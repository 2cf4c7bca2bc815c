import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Reporter } from '../reporter.ts';
import { completeReport } from '../work/complete-report.ts';
import { confirmClosed } from '../work/confirm-closed.ts';
import { rateReport } from '../work/rate-report.ts';
import { reopenReport } from '../work/reopen-report.ts';
import { withdrawReport } from '../work/withdraw-report.ts';
import { keepPhotos } from './keep-photos.ts';
import { findReportIdOrNull } from './own.queries.ts';
import type { OwnDeed } from './own-deed.ts';
import { CODE } from './report.routes.ts';
import { reporterOf } from './reporter-of.ts';
import { shownToReporter } from './show-report.ts';

const Words = (limit: number) => z.string().trim().max(limit).default('');

/** What the reporter does to a report of their own; anybody else is led to its public page. */
export function ownRoutes() {
  const routes = new Hono<Env>();

  deed(routes, 'lengkapi', {
    form: z.object({
      addition: Words(2000),
      photos: z.union([z.array(z.file()), z.file()]).optional(),
    }),
    field: 'addition',
    act: async (c, who, { addition, photos }) => {
      const kept = await keepPhotos(c, photos);
      if (!kept.ok) return { errors: { photos: kept.words } };
      return completeReport(c.get('services'), { ...who, addition, fileIds: kept.fileIds });
    },
  });

  deed(routes, 'kuatkan', {
    form: z.object({}),
    field: '_',
    act: (c, { reportId, reporter }) =>
      confirmClosed(c.get('services'), { reportId, actor: null, reporter }),
  });

  deed(routes, 'buka-kembali', {
    form: z.object({ reason: Words(2000) }),
    field: 'reason',
    act: (c, { reportId, reporter }, { reason }) =>
      reopenReport(c.get('services'), { reportId, reason, actor: null, reporter }),
  });

  deed(routes, 'nilai', {
    form: z.object({ rating: z.coerce.number().catch(0), note: Words(500) }),
    field: 'rating',
    act: (c, who, { rating, note }) => rateReport(c.get('services'), { ...who, rating, note }),
  });

  deed(routes, 'tarik', {
    form: z.object({ reason: Words(500), sure: z.string().default('') }),
    field: 'sure',
    act: async (c, who, { reason, sure }) => {
      if (sure !== 'on') return { errors: { sure: c.get('frame').t.reportSee.own.withdrawUnsure } };
      return withdrawReport(c.get('services'), { ...who, reason });
    },
  });

  return routes;
}

type Mine = { reportId: string; reporter: Reporter };
type Answered = Outcome | { errors: Record<string, string> };

type Deed<Schema extends z.ZodObject> = {
  form: Schema;
  /** Beside which field a refusal stands. */
  field: string;
  act: (c: Context<Env>, who: Mine, value: z.infer<Schema>) => Promise<Answered>;
};

function deed<Schema extends z.ZodObject>(
  routes: Hono<Env>,
  name: OwnDeed,
  { form: schema, field, act }: Deed<Schema>,
): void {
  routes.post(`/laporan/${CODE}/${name}`, async (c) => {
    const address = `/laporan/${c.req.param('code')}`;
    const reportId = await findReportIdOrNull(c.get('services').db, c.req.param('code'));
    const reporter = reportId ? await reporterOf(c, reportId) : null;
    if (!reportId || !reporter) return c.redirect(address, 303);

    const form = await parseForm(c, schema);
    const errors = form.ok
      ? errorsOf(c, field, await act(c, { reportId, reporter }, form.value))
      : tooLong(c, form);
    if (!errors) return c.redirect(`${address}?selesai=${name}`, 303);
    c.header('cache-control', 'private, no-store');
    const refused = { deed: name, form: { typed: form.typed, errors } };
    return c.html(await shownToReporter(c, { reportId, reporter, refused }), 422);
  });
}

function errorsOf(c: Context<Env>, field: string, answer: Answered): Record<string, string> | null {
  if ('errors' in answer) return answer.errors;
  return answer.ok ? null : { [field]: c.get('frame').t.reports.refusals[answer.refusal] };
}

/** The fields are words and nothing else, so what is wrong with one is its length. */
function tooLong(c: Context<Env>, form: ParsedForm<unknown>): Record<string, string> {
  const fields = form.ok ? [] : Object.keys(form.errors);
  return Object.fromEntries(fields.map((name) => [name, c.get('frame').t.common.tooLong(2000)]));
}
