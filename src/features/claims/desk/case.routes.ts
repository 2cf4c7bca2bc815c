import { type Context, Hono } from 'hono';

import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import { inTransaction } from '#platform/services.ts';
import type { Outcome } from '../outcome.ts';
import { addEvidence } from '../work/add-evidence.ts';
import { refusalToDeed } from '../work/deeds.ts';
import { saveDraft } from '../work/save-draft.ts';
import { submitDraft } from '../work/submit-draft.ts';
import type { AnyDeed, CaseReply } from './case.ts';
import { deedForms } from './deed-forms.ts';
import { isDeed } from './deeds.ts';
import { doneDeed } from './done-deed.ts';
import { keepUpload } from './keep-upload.ts';
import { CASE_PATH, caseView, openCase } from './open-case.ts';
import { runDeed } from './run-deed.ts';
import { isRowDeed, runRowDeed } from './run-row-deed.ts';
import { type CasePage, casePage } from './views/case-page.ts';

/** The page of one case, and everything that can be done on it. */
export function caseRoutes() {
  const routes = new Hono<Env>();
  routes.get(CASE_PATH, (c) => showCase(c, { done: doneDeed(c) }));
  routes.post(`${CASE_PATH}/add-evidence`, addWithFile);
  routes.post(`${CASE_PATH}/save-draft`, (c) => saveAs(c, 'save-draft'));
  routes.post(`${CASE_PATH}/submit-draft`, (c) => saveAs(c, 'submit-draft'));
  routes.post(`${CASE_PATH}/preview-draft`, previewDraft);
  routes.post(`${CASE_PATH}/:deed{[a-z]+-[a-z]+}`, async (c, next) => {
    const deed = c.req.param('deed');
    const { actor, claim } = await openCase(c);
    const doing = {
      ...{ services: c.get('services'), actor, claimId: claim.id },
      t: c.get('frame').t,
    };
    if (isRowDeed(deed)) {
      const done = await runRowDeed(deed, (schema) => parseForm(c, schema), doing);
      return settled(c, { deed, returned: { deed, form: done.form }, ...done });
    }
    if (!isDeed(deed) || deed === 'add-evidence' || deed === 'save-draft') return next();
    const done = await runDeed(deed, (schema) => parseForm(c, schema), doing);
    return settled(c, { deed, returned: { deed, form: done.form }, ...done });
  });
  return routes;
}

type Settled = {
  deed: AnyDeed;
  returned: NonNullable<CaseReply['returned']>;
  /** None: the form itself was wrong. */
  outcome: Outcome | null;
};

/** Done: on with the case. Else the page again with the reason and all that was typed. */
async function settled(c: Context<Env>, { deed, returned, outcome }: Settled): Promise<Response> {
  if (!outcome) return showCase(c, { returned });
  if (!outcome.ok) return showCase(c, { returned, refusal: outcome.refusal });
  return c.redirect(`/meja/cek/${c.req.param('id') ?? ''}?selesai=${deed}`, 303);
}

async function showCase(c: Context<Env>, reply: CasePage): Promise<Response> {
  const view = await caseView(c.get('services'), await openCase(c));
  const isWrong = reply.preview === undefined && (reply.returned ?? reply.refusal) !== undefined;
  return c.html(casePage(c.get('frame'), view, reply), isWrong ? 422 : 200);
}

/** The file is kept only for whoever may add evidence now. */
async function addWithFile(c: Context<Env>): Promise<Response> {
  const deed = 'add-evidence';
  const { actor, claim } = await openCase(c);
  const services = c.get('services');
  const { t } = c.get('frame');
  const form = await parseForm(c, deedForms(t).evidence);
  const returned = { deed, form } as const;
  if (!form.ok) return showCase(c, { returned });
  const refusal = refusalToDeed('add_evidence', actor, { claim, draft: null });
  if (refusal) return showCase(c, { returned, refusal });
  const { file, ...evidence } = form.value;
  const kept = await keepUpload(services, actor, file);
  if (!kept.ok) {
    const errors = { file: t.reportDeeds.fileRefusals[kept.refusal] };
    return showCase(c, { returned: { deed, form: { ...form, errors } } });
  }
  const fileId = kept.fileId ?? null;
  const given = { claimId: claim.id, actor, ...evidence, fileId };
  return settled(c, { deed, returned, outcome: await addEvidence(services, given) });
}

/** What is handed over is saved first, so that a refusal loses nothing. */
async function saveAs(c: Context<Env>, deed: 'save-draft' | 'submit-draft'): Promise<Response> {
  const { actor, claim } = await openCase(c);
  const form = await draftForm(c);
  const returned = { deed: 'save-draft', form } as const;
  if (!form.ok) return showCase(c, { returned });
  const by = { claimId: claim.id, actor };
  const outcome = await inTransaction(c.get('services'), async (tx) => {
    const saved = await saveDraft(tx, { ...form.value, ...by });
    return saved.ok && deed === 'submit-draft' ? submitDraft(tx, by) : saved;
  });
  return settled(c, { deed, returned, outcome });
}

const draftForm = (c: Context<Env>) => parseForm(c, deedForms(c.get('frame').t).draft);

/** Writes nothing: the form comes back with its words shown as they would be read. */
async function previewDraft(c: Context<Env>): Promise<Response> {
  const form = await draftForm(c);
  const returned = { deed: 'save-draft', form: withoutErrors(form) } as const;
  if (!form.ok) return showCase(c, { returned: { deed: 'save-draft', form } });
  return showCase(c, { returned, preview: { ...form.value, label: 'verdict' } });
}

const withoutErrors = ({ typed }: ParsedForm<unknown>) => ({ typed });
