import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Actor, postsThatMay, requireActor, requireRight } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import { maySee, subjectOf } from '../authority.ts';
import type { Refusal } from '../outcome.ts';
import { findReport, findReportByCode } from '../queries.ts';
import type { Report } from '../report.ts';
import { CASE_PATH } from './open-case.ts';
import { openVault } from './open-vault.ts';
import { GROUNDS, SEALED_PARTS, SHORTEST_REASON } from './reveal.ts';
import { findVaultPage, openedPage, vaultPage } from './views/vault-pages.ts';

const BY_CODE = '/meja/laporan/brankas';

/** Asks first, with a reason; then shows once. Nothing of it is kept by any cache. */
export function vaultRoutes() {
  const routes = new Hono<Env>();
  routes.get(BY_CODE, (c) => {
    requireVaultKeeper(c);
    return c.html(findVaultPage(c.get('frame'), undefined));
  });
  routes.post(`${BY_CODE}/find-report`, findByCode);
  routes.get(`${CASE_PATH}/identitas`, (c) => showForm(c));
  routes.post(`${CASE_PATH}/open-vault`, open);
  return routes;
}

/** A right held for the whole city: whoever has it not has it for no report. */
function requireVaultKeeper(c: Context<Env>): void {
  if (postsThatMay(requireActor(c), 'report.reveal_identity').length === 0) throw new Forbidden();
}

async function findByCode(c: Context<Env>): Promise<Response> {
  requireVaultKeeper(c);
  const form = await parseForm(c, z.object({ kode: z.string().trim().toLowerCase().max(20) }));
  const { t } = c.get('frame');
  const unknown = {
    ok: false as const,
    typed: form.typed,
    errors: { kode: t.reports.refusals.unknown_report },
  };
  if (!form.ok) return c.html(findVaultPage(c.get('frame'), unknown), 422);
  const report = await findReportByCode(c.get('services').db, form.value.kode).catch(() => null);
  if (!report) return c.html(findVaultPage(c.get('frame'), unknown), 422);
  return c.redirect(`/meja/laporan/${report.id}/identitas`, 303);
}

async function requireOpener(c: Context<Env>): Promise<{ actor: Actor; report: Report }> {
  const report = await findReport(c.get('services').db, c.req.param('id') ?? '');
  const actor = requireRight(c, 'report.reveal_identity', subjectOf(report));
  return { actor, report };
}

type Again = { form: ParsedForm<unknown>; refusal?: Refusal };

async function showForm(c: Context<Env>, again?: Again): Promise<Response> {
  const { actor, report } = await requireOpener(c);
  c.header('cache-control', 'no-store');
  const props = { report, seesCase: maySee(actor, report), ...again };
  return c.html(vaultPage(c.get('frame'), props), again ? 422 : 200);
}

async function open(c: Context<Env>): Promise<Response> {
  const { actor, report } = await requireOpener(c);
  const { common } = c.get('frame').t;
  const form = await parseForm(
    c,
    z.object({
      part: z.enum(SEALED_PARTS, common.notAChoice),
      ground: z.enum(GROUNDS, common.notAChoice),
      reason: z
        .string()
        .trim()
        .min(SHORTEST_REASON, common.tooShort(SHORTEST_REASON))
        .max(1000, common.tooLong(1000)),
    }),
  );
  if (!form.ok) return showForm(c, { form });
  const asked = { reportId: report.id, actor, ...form.value };
  const outcome = await openVault(c.get('services'), asked);
  if (!outcome.ok) return showForm(c, { form, refusal: outcome.refusal });
  c.header('cache-control', 'no-store');
  const props = { report, seesCase: maySee(actor, report), opened: outcome.opened };
  return c.html(openedPage(c.get('frame'), props));
}
