import type { Context } from 'hono';

import { areaShapes } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import type { Html } from '#ui/html.ts';
import { maySee, mayWitness } from '../authority.ts';
import { findReport } from '../queries.ts';
import type { Reporter } from '../reporter.ts';
import { phaseOf } from '../work/witness-report.ts';
import { findOwnReport } from './own.queries.ts';
import { type OwnDeed, ownDeedOf } from './own-deed.ts';
import { ownTurn } from './own-turn.ts';
import { rulesOf } from './public-rules.ts';
import type { PublicReport } from './published-report.ts';
import { storyOf } from './story.ts';
import { ownPart } from './views/own-part.ts';
import { reportPage } from './views/report-page.ts';

/** The page as everybody sees it; somebody with a post also sees the way to their desk. */
export async function shownToAll(c: Context<Env>, report: PublicReport): Promise<Html> {
  const services = c.get('services');
  const [story, rules, shapes, may] = await Promise.all([
    storyOf(services.db, report.id, 'everybody'),
    rulesOf(services, report),
    areaShapes(services.db),
    mayHere(c, report.id),
  ]);
  const vapidKey = services.secrets.vapid.publicKey;
  return reportPage(c.get('frame'), {
    ...{ report, story, rules, shapes, may, vapidKey },
    isShown: true,
    own: '',
  });
}

export type Refused = { deed: OwnDeed; form: FormState };

/** The page as its reporter sees it, public or not, with what is theirs to do. */
export async function shownToReporter(
  c: Context<Env>,
  { reportId, reporter, refused }: { reportId: string; reporter: Reporter; refused?: Refused },
): Promise<Html> {
  const services = c.get('services');
  const frame = c.get('frame');
  const report = await findOwnReport(services.db, reportId);
  const [story, rules, shapes, may] = await Promise.all([
    storyOf(services.db, report.id, 'reporter'),
    rulesOf(services, report),
    areaShapes(services.db),
    mayHere(c, report.id),
  ]);
  const own = ownPart(frame, {
    report,
    turn: ownTurn(report, story.events),
    byReceipt: reporter.via === 'receipt',
    done: ownDeedOf(c.req.query('selesai')),
    ...(refused && { refused }),
  });
  return reportPage(frame, {
    ...{ report, story, rules, shapes, may, own, vapidKey: services.secrets.vapid.publicKey },
    isShown: report.publishedAt !== null && report.isPublic && report.hiddenAt === null,
  });
}

async function mayHere(c: Context<Env>, reportId: string) {
  const actor = c.get('actor');
  if (!actor || actor.posts.length === 0) return { witness: false, desk: false };
  const report = await findReport(c.get('services').db, reportId);
  return {
    witness: mayWitness(actor, report) && phaseOf(report) !== null,
    desk: maySee(actor, report),
  };
}
