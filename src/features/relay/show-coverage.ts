import type { Context } from 'hono';

import { requireActor } from '#features/accounts';
import type { Messages } from '#messages';
import { findCoverage, findSight, type Sight } from './find-coverage.ts';
import type { NudgeRefusal } from './task.ts';
import { coveragePage, type CoveragePageProps } from './views/coverage-page.ts';

export const requireCoverage = (c: Context, bulletinId: string): Promise<Sight> =>
  findSight(c.get('services'), requireActor(c), bulletinId);

type Said = { nudged?: number | undefined; refusal?: NudgeRefusal };

/** The page of one bulletin's coverage, with what just happened on it. */
export async function showCoverage(c: Context, bulletinId: string, said: Said = {}) {
  const sight = await requireCoverage(c, bulletinId);
  const frame = c.get('frame');
  const props: CoveragePageProps = {
    ...(await findCoverage(c.get('services'), sight)),
    happened: nudgedWords(frame.t.coverage, said.nudged),
    refusal: said.refusal && frame.t.relay.refusals[said.refusal],
  };
  return c.html(coveragePage(frame, props), said.refusal ? 422 : 200);
}

function nudgedWords(t: Messages['coverage'], nudged: number | undefined): string | undefined {
  if (nudged === undefined) return undefined;
  if (nudged === 0) return t.nudgedNone;
  return nudged === 1 ? t.nudgedOne : t.nudgedMany(nudged);
}
