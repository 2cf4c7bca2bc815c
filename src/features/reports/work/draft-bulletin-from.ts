import { type Actor, can } from '#features/accounts';
import { areaOfPoint } from '#features/areas';
import { type BulletinContent, draftBulletin, NO_LETTER } from '#features/bulletins';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import { longDate } from '#ui/format.ts';
import { cover } from '../filing/mask.ts';
import type { Refusal } from '../outcome.ts';
import { findReport } from '../queries.ts';
import type { Report } from '../report.ts';
import { lockAnswer, markRelayed } from './answers.queries.ts';
import { findOfficeName } from './offices.queries.ts';

const words = messagesFor('id').reportWork.bulletin;

export type DraftFrom = { answerId: string; actor: Actor };
export type DraftedFrom = { ok: true; bulletinId: string } | { ok: false; refusal: Refusal };

/**
 * An answer worth telling goes down the relay to the place it is about: a draft in the name of the
 * office that answered, once for each answer. Whoever writes bulletins there makes it whole.
 */
export function draftBulletinFrom(
  services: Services,
  { answerId, actor }: DraftFrom,
): Promise<DraftedFrom> {
  return inTransaction(services, async (tx) => {
    const answer = await lockAnswer(tx.db, answerId);
    const { officeId } = answer;
    if (!can(actor, 'bulletin.draft', { issuerId: officeId })) return not('not_allowed');
    const report = await findReport(tx.db, answer.reportId);
    if (!isShown(report)) return not('not_public');
    if (answer.bulletinId) return { ok: true, bulletinId: answer.bulletinId };

    const content = await contentOf(tx, report, answer);
    const drafted = await draftBulletin(tx, { actor, issuerId: officeId, content });
    if (!drafted.ok) return drafted;
    await markRelayed(tx.db, { answerId, bulletinId: drafted.bulletinId });
    return drafted;
  });
}

const not = (refusal: Refusal) => ({ ok: false, refusal }) as const;

const isShown = ({ isPublic, publishedAt, hiddenAt }: Report): boolean =>
  isPublic && publishedAt !== null && hiddenAt === null;

type Answer = Awaited<ReturnType<typeof lockAnswer>>;

/** Nothing of who filed it goes in: the public title, the answer, and whom to ask. */
async function contentOf(tx: Services, report: Report, answer: Answer): Promise<BulletinContent> {
  const office = await findOfficeName(tx.db, answer.officeId);
  const day = longDate({ language: 'id', timeZone: tx.city.timeZone }, answer.answeredAt);
  const [title, body, proof] = [report.title, answer.body, answer.proof].map(cover);
  return {
    kind: 'answer',
    urgency: 'routine',
    title: short(words.title(title ?? ''), 140),
    summary: short(words.summary(office, body ?? ''), 600),
    who: report.areaName ?? '',
    happensWhen: words.when(day),
    happensWhere: short([report.place, report.areaName].filter(Boolean).join(', '), 300),
    how: '',
    body: textOf({ title: title ?? '', body: body ?? '', proof: proof ?? '', office }),
    contact: office,
    source: words.source(report.code),
    dimension: null,
    topics: [],
    issuerId: answer.officeId,
    validFrom: null,
    validUntil: null,
    audience: await audienceOf(tx, report),
    variants: [],
    ...NO_LETTER,
    files: [],
  };
}

function textOf(said: { title: string; body: string; proof: string; office: string }): string {
  const { title, body, proof, office } = said;
  const parts = [`## ${words.asked}`, title, `## ${words.answered(office)}`, body];
  return [...parts, ...(proof ? [`## ${words.proof}`, proof] : [])].join('\n\n');
}

/** The kelurahan it is about; a pin says which. Without either it is left to the writer. */
async function audienceOf(
  tx: Services,
  { areaCode, latitude, longitude }: Report,
): Promise<BulletinContent['audience']> {
  const pinned =
    latitude !== null && longitude !== null ? await areaOfPoint(tx.db, longitude, latitude) : null;
  const ref = areaCode ?? pinned?.code;
  return ref ? [{ kind: 'area', ref }] : [];
}

const short = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${Array.from(text)
        .slice(0, most - 2)
        .join('')} …`;
