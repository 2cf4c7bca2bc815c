import type { Context } from 'hono';

import { type Actor, can } from '#features/accounts';
import { areaShapes } from '#features/areas';
import { ruleOf } from '#platform/clock.ts';
import { Forbidden } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import { mayDo, subjectOf } from '../authority.ts';
import { answerRule, stepRule } from '../clocks.ts';
import { officeFor } from '../filing/categories.queries.ts';
import { findReport } from '../queries.ts';
import type { Report } from '../report.ts';
import type { ShownCase } from './case.ts';
import {
  countWaiting,
  findCaseNames,
  findSight,
  listAnswers,
  listCaseFiles,
  listHistory,
  listNotes,
  listWitnesses,
  type Sight,
} from './case.queries.ts';
import type { CaseAnswer } from './case-rows.ts';
import { listOfficers, listOffices } from './choices.queries.ts';
import { deedsFor } from './deeds.ts';
import { requireReach } from './queue.routes.ts';
import type { Reach } from './reach.ts';
import { questionLabelsOf } from './categories/categories.queries.ts';
import { listMerged, listSimilar } from './similar.queries.ts';
import { WORKING_POSTS } from './working-posts.ts';
import { listTemplates } from './templates/templates.queries.ts';

/** Path of one case on the desk; what is no id is no page. */
export const CASE_PATH =
  '/meja/laporan/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';

export type OpenCase = { actor: Actor; reach: Reach; report: Report; sight: Sight };

/** The case of the address, for whoever it is in sight of. */
export async function openCase(c: Context): Promise<OpenCase> {
  const { actor, reach } = requireReach(c);
  const { db } = c.get('services');
  const id = c.req.param('id') ?? '';
  const report = await findReport(db, id);
  const sight = await findSight(db, reach, id);
  if (!sight) throw new Forbidden();
  return { actor, reach, sight, report };
}

/** Only who sees all of it: printing, handing over. */
export async function openWholeCase(c: Context): Promise<OpenCase> {
  const opened = await openCase(c);
  if (opened.sight !== 'whole') throw new Forbidden();
  return opened;
}

export async function caseView(services: Services, opened: OpenCase): Promise<ShownCase> {
  const { actor, report, reach, sight } = opened;
  const { db, now } = services;
  const { id, ownerId } = report;
  const [files, history, answers, witnesses, names, shapes] = await Promise.all([
    listCaseFiles(db, id),
    listHistory(db, id),
    listAnswers(db, id),
    listWitnesses(db, id),
    findCaseNames(db, id),
    areaShapes(db),
  ]);
  const [waiting, notes, similar, merged, offices, officers, templates] = await Promise.all([
    countWaiting(db, id),
    listNotes(db, id),
    listSimilar(db, reach, report),
    listMerged(db, reach, id),
    listOffices(db),
    listOfficers(db, ownerId, WORKING_POSTS),
    listTemplates(db, [ownerId]),
  ]);
  const whole: ShownCase = {
    questionLabels: await questionLabelsOf(db, report.category),
    ...{ report, sight, files, history, answers, witnesses, names, shapes },
    ...{ waiting, notes, similar, merged, offices, officers, templates },
    routedId: (await officeFor(db, report))?.id ?? null,
    rules: await rulesOf(services, report),
    offered: deedsFor(actor, report, now()),
    mayReveal: can(actor, 'report.reveal_identity', subjectOf(report)),
    mayHidePhotos: mayDo(actor, 'report.route', report),
    mayRelay: answers.filter((answer) => mayRelay(actor, answer)).map((answer) => answer.id),
  };
  return sight === 'whole' ? whole : asEverybodySees(whole);
}

const mayRelay = (actor: Actor, { officeId }: CaseAnswer): boolean =>
  can(actor, 'bulletin.draft', { issuerId: officeId });

async function rulesOf({ db, city }: Services, report: Report) {
  const find = (key: string | null) =>
    key ? ruleOf(db, key, report.filedAt, city.timeZone) : Promise.resolve(null);
  return {
    step: await find(report.stepDueAt && stepRule(report.state)),
    answer: await find(report.answerDueAt && answerRule(report)),
  };
}

/** A KIM that goes and looks reads what the public reads, and nobody's name. */
function asEverybodySees(whole: ShownCase): ShownCase {
  return {
    ...whole,
    files: whole.files.filter(({ isHidden }) => !isHidden),
    history: whole.history
      .filter(({ isPublic }) => isPublic)
      .map((row) => ({ ...row, personName: null })),
    answers: whole.answers.map((answer) => ({ ...answer, officerName: null })),
    witnesses: whole.witnesses.map((witness) => ({ ...witness, personName: null })),
    names: { ...whole.names, handlerName: null, ratingNote: '', duplicateOfCode: null },
    ...{ waiting: [], notes: [], similar: [], merged: [], officers: [], templates: [] },
    ...{ mayReveal: false, mayHidePhotos: false, mayRelay: [] },
  };
}
