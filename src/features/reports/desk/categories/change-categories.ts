import { type Actor, can, postsThatMay } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import {
  findDeskCategory,
  insertCategory,
  putRoute,
  removeRoute,
  setRetired,
  updateCategory,
} from './categories.queries.ts';
import type { CategoryContent } from './category.ts';

type By = { actor: Actor };

/** Adds a category; false when its code is taken. */
export function addCategory(
  services: Services,
  { actor, category }: By & { category: CategoryContent },
): Promise<boolean> {
  return change(services, { actor, act: 'added', code: category.code }, (tx) =>
    insertCategory(tx.db, category, tx.now()),
  );
}

/** A code once given stays: reports, addresses and other programs know it. */
export function editCategory(
  services: Services,
  { actor, category }: By & { category: CategoryContent },
): Promise<boolean> {
  return change(services, { actor, act: 'changed', code: category.code }, async (tx) => {
    await updateCategory(tx.db, category, tx.now());
    return true;
  });
}

export function retireCategory(
  services: Services,
  { actor, code, retired }: By & { code: string; retired: boolean },
): Promise<boolean> {
  const act = retired ? 'retired' : 'restored';
  return change(services, { actor, act, code }, async (tx) => {
    await findDeskCategory(tx.db, code);
    await setRetired(tx.db, code, retired ? tx.now() : null);
    return true;
  });
}

/** Who gets reports of this category from that place; without an office the route is taken away. */
export function changeRoute(
  services: Services,
  { actor, code, ...route }: By & { code: string; areaCode: string; officeId: string | null },
): Promise<boolean> {
  return change(services, { actor, act: 'routed', code }, async (tx) => {
    await findDeskCategory(tx.db, code);
    const { areaCode, officeId } = route;
    const of = { category: code, areaCode };
    if (officeId) return putRoute(tx.db, { ...of, officeId, at: tx.now() });
    await removeRoute(tx.db, of);
    return true;
  });
}

type Change = By & { act: 'added' | 'changed' | 'retired' | 'restored' | 'routed'; code: string };

/** Where reports go is everybody's to know: each change is in the public log. */
function change(
  services: Services,
  { actor, act, code }: Change,
  work: (tx: Services) => Promise<boolean>,
): Promise<boolean> {
  return inTransaction(services, async (tx) => {
    if (!can(actor, 'report.categories')) throw new Forbidden();
    if (!(await work(tx))) return false;
    const [held] = postsThatMay(actor, 'report.categories');
    await writeLedger(tx, {
      act: `report_category.${act}`,
      subjectKind: 'report_category',
      subjectId: code,
      actorPost: held ? `${held.post}@${held.groupSlug}` : '',
      body: {},
    });
    await invalidate(tx, ['reports', 'report-categories']);
    return true;
  });
}
