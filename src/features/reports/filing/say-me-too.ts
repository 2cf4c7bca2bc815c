import { createHmac } from 'node:crypto';

import { askToFollow } from '#features/channels';
import { NotFound } from '#platform/errors.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { addInterest } from '../interests.queries.ts';
import { addSupport, findSupportable } from './supports.queries.ts';

export type SayMeToo = {
  code: string;
  /** An account or a browser, which counts once; kept as a hash. */
  who: string;
  personId: string | null;
  /** A guest who wants to be told; asked by letter before anything is sent there. */
  email: string;
  language: 'id' | 'en';
};
export type SaidMeToo = { ok: true; again: boolean } | { ok: false; refusal: 'ended' };

/** The same trouble, one more person: counted once, and told what becomes of it. */
export async function sayMeToo(services: Services, said: SayMeToo): Promise<SaidMeToo> {
  const report = await findSupportable(services.db, said.code);
  if (!report) throw new NotFound('report');
  if (!report.isOpen) return { ok: false, refusal: 'ended' };

  const isNew = await inTransaction(services, async (tx) => {
    const added = await addSupport(tx.db, {
      ...{ reportId: report.id, at: tx.now() },
      who: hashed(tx, said.who),
    });
    const interest = { reportId: report.id, why: 'me_too' as const, since: tx.now() };
    if (said.personId) {
      await addInterest(tx.db, { ...interest, way: 'person', personId: said.personId });
    } else if (added && said.email) {
      await addInterest(tx.db, { ...interest, way: 'address' });
    }
    if (added) await invalidate(tx, ['reports', `report:${report.code}`]);
    return added;
  });
  if (!said.personId && said.email) {
    await askToFollow(services, {
      ...{ email: said.email, language: said.language },
      ...{ about: 'report', ref: report.id },
    });
  }
  return { ok: true, again: !isNew };
}

const hashed = ({ secrets }: Services, who: string): string =>
  createHmac('sha256', secrets.auth).update(`supporter\n${who}`).digest('base64url');
