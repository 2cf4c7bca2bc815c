import type { Context } from 'hono';

import { type Actor, can, requireRight } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { findClaim } from '../queries.ts';
import { findDraft, listJudgesOf } from '../work/verdicts.queries.ts';
import { askedWhere } from './asked-where.ts';
import type { CaseView } from './case.ts';
import {
  countAskedByArea,
  findCaseNames,
  listConfirmations,
  listEvidence,
  listHistory,
  listNotes,
  listObjections,
  listSightings,
  listStatements,
  listTips,
  listVerdicts,
} from './case.queries.ts';
import { listFinders, listOffices } from './choices.queries.ts';
import { deedsFor } from './deeds.ts';
import { listMerged, listPatterns, listSimilar } from './similar.queries.ts';

export const ID_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Path of one case on the desk; what is no id is no page. */
export const CASE_PATH = `/meja/cek/:id{${ID_PATTERN}}` as const;

export type OpenCase = { actor: Actor; claim: Claim };

/** The case of the address, for whoever sees the desk. */
export async function openCase(c: Context): Promise<OpenCase> {
  const actor = requireRight(c, 'claim.see');
  return { actor, claim: await findClaim(c.get('services').db, c.req.param('id') ?? '') };
}

export async function caseView(
  { db, now }: Services,
  { actor, claim }: OpenCase,
): Promise<CaseView> {
  const { id } = claim;
  const [names, tips, sightings, asked, evidence, confirmations, statements] = await Promise.all([
    findCaseNames(db, id),
    listTips(db, id),
    listSightings(db, id),
    countAskedByArea(db, id),
    listEvidence(db, id),
    listConfirmations(db, id),
    listStatements(db, id),
  ]);
  const [verdicts, objections, notes, history, offices, finders] = await Promise.all([
    listVerdicts(db, id),
    listObjections(db, id),
    listNotes(db, id),
    listHistory(db, id),
    listOffices(db),
    listFinders(db),
  ]);
  const [similar, merged, patterns] = await Promise.all([
    listSimilar(db, claim),
    listMerged(db, id),
    listPatterns(db, id),
  ]);
  const [draft, judges] = await Promise.all([findDraft(db, id, now()), listJudgesOf(db, id)]);
  return {
    ...{ claim, names, tips, sightings, evidence, confirmations, statements, verdicts, draft },
    ...{ objections, notes, history, offices, finders, similar, merged, patterns },
    where: askedWhere(asked),
    offered: deedsFor(actor, { claim, draft, judges, hasEvidence: evidence.length > 0 }),
    mayOpenMessage: can(actor, 'claim.open_message') && tips.some(({ masked }) => masked),
  };
}
