import { listFiles } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { listMatches, type TipMatch } from './matches.queries.ts';
import { adoptedWeights } from './review/adopted-weights.ts';
import { isWorthShowing, MOST_SUGGESTED } from './settlement.ts';
import type { ShownOutcome, ShownTip, Suggestion } from './shown-tip.ts';
import { findCase, listOutside, listVerdicts } from './shown.queries.ts';
import type { Tip } from './tip.ts';
import { findTipByCode } from './tips.queries.ts';

/** Everything on the page of a code, as it is at this moment. Throws `NotFound`. */
export async function showTip(services: Services, code: string): Promise<ShownTip> {
  const { db } = services;
  const tip = await findTipByCode(db, code);
  const matches = await listMatches(db, tip.id);
  const meant = matches.find(({ said }) => said === 'same') ?? matches[0];
  const isSure = tip.state === 'answered' && meant?.said !== 'other';
  const found = tip.claimId ? await findCase(db, tip.claimId) : null;
  const patternOf = tip.state === 'pattern' ? (found?.patternOf ?? null) : null;
  const [pattern = null] = patternOf ? await listVerdicts(db, [patternOf]) : [];
  return {
    tip,
    outcome: await outcomeOf(services, tip, { found, matches }),
    pattern,
    asked: found?.asked ?? tip.asked,
    via: isSure ? (meant?.via ?? null) : null,
    confirmed: isSure && meant?.said === 'same' ? meant.saidBy : null,
    picture: await pictureOf(services, tip),
    claimId: found?.id ?? null,
  };
}

type Known = { found: Awaited<ReturnType<typeof findCase>>; matches: TipMatch[] };

async function outcomeOf(
  { db, now }: Services,
  tip: Tip,
  { found, matches }: Known,
): Promise<ShownOutcome> {
  if (tip.state === 'received') return { kind: 'reading' };
  if (tip.state === 'suggested')
    return { kind: 'suggested', suggestions: await suggest(db, matches) };
  if (tip.outsideId) {
    const [outside] = await listOutside(db, [tip.outsideId]);
    if (outside) return { kind: 'outside', outside };
  }
  const [verdict] = found ? await listVerdicts(db, [found.id]) : [];
  if (verdict) return { kind: 'verdict', verdict };
  if (found?.state === 'set_aside' && found.setAsideAs) {
    return { kind: 'set_aside', as: found.setAsideAs, reason: found.reason };
  }
  if (found?.withdrawnAt && found.wasPublic) {
    return { kind: 'withdrawn', title: found.title, reason: found.reason, at: found.withdrawnAt };
  }
  return {
    kind: 'working',
    isNew: (found?.asked ?? 1) <= 1,
    dueAt: found?.answerDueAt ?? null,
    isLate: found?.answerDueAt ? found.answerDueAt < now() : false,
    interim: found?.interim ?? '',
  };
}

/** In the order of their scores; what is no longer in public is not shown. */
async function suggest(db: Services['db'], matches: readonly TipMatch[]): Promise<Suggestion[]> {
  const { suggestFrom } = await adoptedWeights(db);
  const ids = matches
    .filter((match) => isWorthShowing(match, suggestFrom))
    .map(({ subjectId }) => subjectId);
  const [verdicts, outside] = await Promise.all([listVerdicts(db, ids), listOutside(db, ids)]);
  return ids
    .flatMap((id): Suggestion[] => {
      const verdict = verdicts.find((one) => one.id === id);
      if (verdict) return [{ verdict }];
      const theirs = outside.find((one) => one.id === id);
      return theirs ? [{ outside: theirs }] : [];
    })
    .slice(0, MOST_SUGGESTED);
}

async function pictureOf({ db }: Services, { fileId }: Tip): Promise<ShownTip['picture']> {
  const [file] = fileId ? await listFiles(db, [fileId]) : [];
  if (!file?.width || !file.height) return null;
  return { sha256: file.sha256, width: file.width, height: file.height, sizes: file.sizes };
}
