import { dueAt } from '#platform/clock.ts';
import { newCode, newId } from '#platform/ids.ts';
import { listFiles } from '#platform/media/index.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { answerDueAt } from '../clocks.ts';
import { moveReport } from '../move-report.ts';
import { findReport } from '../queries.ts';
import type { Category } from './category.ts';
import { findCategory, findDiskominfo } from './categories.queries.ts';
import { attachFiles, findByClientKey, insertReceipt, insertReport } from './filing.queries.ts';
import { maskWords } from './mask.ts';
import { type Filed, type FileRefusal, MOST_PHOTOS, type NewReport } from './new-report.ts';
import { placeOfReport } from './place-of-report.ts';
import { isSecretKey, newPin, pinHash } from './receipt.ts';
import { sealReporter, sealWords } from './seal-report.ts';
import { tellVerifiers } from './tell-verifiers.ts';
import { beginInterests } from './begin-interests.ts';

/** 31^8: people read it aloud, and it need not be secret. The PIN is. */
const CODE_LENGTH = 8;

/**
 * Takes a report in, exactly once by its client key: covers personal data in the public copy, seals
 * the original and who filed it, starts the clocks, tells who verifies, and gives code and PIN.
 */
export function fileReport(services: Services, report: NewReport): Promise<Filed> {
  return inTransaction(services, async (tx) => {
    const known = await filedBefore(tx, report);
    if (known) return known;

    const judged = await judge(tx, report);
    if (!judged.ok) return judged;
    const filed = await writeReport(tx, report, judged);
    // of two that came at once, the second waited for the first and finds it now
    return filed ?? (await filedBefore(tx, report)) ?? fileReport(tx, report);
  });
}

async function filedBefore({ db, secrets }: Services, { clientKey }: NewReport) {
  const known = clientKey === null ? null : await findByClientKey(db, clientKey);
  if (!known) return null;
  const pin = known.hasReceipt && isSecretKey(clientKey) ? newPin(secrets, clientKey) : null;
  return { ok: true as const, reportId: known.id, code: known.code, pin, again: true };
}

type Judged = {
  ok: true;
  category: Category;
  ownerId: string;
  place: Pick<NewReport, 'areaCode' | 'latitude' | 'longitude'>;
};

async function judge(
  tx: Services,
  report: NewReport,
): Promise<Judged | { ok: false; refusal: FileRefusal }> {
  const category = await findCategory(tx.db, report.category);
  if (!category) return { ok: false, refusal: 'unknown_category' };
  if (!category.kinds.includes(report.kind)) return { ok: false, refusal: 'wrong_kind' };
  const where = await placeOfReport(tx, report);
  if (!where.ok) return where;
  // whoever verifies owes the next step; the office by category and place is named when it is assigned
  const owner = await findDiskominfo(tx.db);
  if (!owner) return { ok: false, refusal: 'nobody_reads' };
  return { ok: true, category, ownerId: owner.id, place: where.place };
}

async function writeReport(
  tx: Services,
  report: NewReport,
  { category, ownerId, place }: Judged,
): Promise<Filed | null> {
  const filedAt = tx.now();
  const [reportId, code] = [newId(filedAt.getTime()), newCode(CODE_LENGTH)];
  const { words, found } = maskWords(report);
  const oversight = category.oversight;
  const isNew = await insertReport(tx.db, {
    ...{ id: reportId, code, state: 'filed', owner_id: ownerId, client_key: report.clientKey },
    ...identityColumns(report, filedAt),
    ...{ kind: report.kind, category: category.code, origin: report.origin },
    ...{ oversight, is_public: report.identity !== 'confidential' && !oversight },
    ...{ ...words, masked: found },
    ...{ area_code: place.areaCode, rw: report.rw, rt: report.rt },
    ...{ latitude: place.latitude, longitude: place.longitude },
    ...{ filed_at: filedAt, changed_at: filedAt },
    ...(await firstClocks(tx, report.kind, category)),
  });
  if (!isNew) return null;

  const files = await listFiles(tx.db, [...new Set(report.fileIds)].slice(0, MOST_PHOTOS));
  await attachFiles(tx.db, { reportId, fileIds: files.map(({ id }) => id), at: filedAt });
  if (found) await sealWords(tx, reportId, report);
  await sealReporter(tx, reportId, report);
  await beginInterests(tx, reportId, report);
  const pin = await giveReceipt(tx, reportId, report);
  const filed = await findReport(tx.db, reportId);
  await moveReport(tx, filed, { event: 'filed', by: null });
  await tellVerifiers(tx, filed);
  return { ok: true, reportId, code, pin, again: false };
}

/** Whoever has an account finds the report there; everybody else needs a receipt. */
async function giveReceipt(
  { db, secrets, now }: Services,
  reportId: string,
  { clientKey, identity }: NewReport,
): Promise<string | null> {
  if (identity === 'account') return null;
  const pin = newPin(secrets, clientKey);
  await insertReceipt(db, { reportId, pinHash: pinHash(secrets, reportId, pin), at: now() });
  return pin;
}

const identityColumns = ({ identity, personId, assisted }: NewReport, now: Date) => ({
  identity,
  reporter_id: identity === 'account' ? personId : null,
  assisted_by: assisted?.personId ?? null,
  filing_group_id: assisted?.groupId ?? null,
  consent_at: assisted ? now : null,
});

async function firstClocks(tx: Services, kind: NewReport['kind'], category: Category) {
  const { oversight, publicInformation } = category;
  const step = await dueAt(tx, 'report.verify');
  const answer = await answerDueAt(tx, { kind, oversight, publicInformation });
  const first = answer && answer < step ? answer : step;
  return { step_due_at: step, answer_due_at: answer, look_at: first };
}
