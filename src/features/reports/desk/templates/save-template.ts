import { type Actor, can, canCityWide } from '#features/accounts';
import { Forbidden } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import {
  findTemplate,
  insertTemplate,
  retireTemplate as retire,
  updateTemplate,
} from './templates.queries.ts';

/** One for all offices is the coordinator's; an office keeps its own. */
export const mayKeep = (actor: Actor, officeId: string | null): boolean =>
  officeId === null
    ? canCityWide(actor, 'report.templates')
    : can(actor, 'report.templates', { groupId: officeId });

type By = { actor: Actor };
type Words = { title: string; body: string };

export async function addTemplate(
  services: Services,
  { actor, officeId, title, body }: By & Words & { officeId: string | null },
): Promise<void> {
  if (!mayKeep(actor, officeId)) throw new Forbidden();
  const at = services.now();
  const template = { id: newId(at.getTime()), officeId, title, body, at };
  await insertTemplate(services.db, { ...template, createdBy: actor.personId });
}

export function editTemplate(
  services: Services,
  { actor, templateId, title, body }: By & Words & { templateId: string },
): Promise<void> {
  return inTransaction(services, async (tx) => {
    const { id, officeId } = await findTemplate(tx.db, templateId);
    if (!mayKeep(actor, officeId)) throw new Forbidden();
    await updateTemplate(tx.db, { id, title, body, at: tx.now() });
  });
}

/** Answers given with it stay as they are. */
export function retireTemplate(
  services: Services,
  { actor, templateId }: By & { templateId: string },
): Promise<void> {
  return inTransaction(services, async (tx) => {
    const { id, officeId } = await findTemplate(tx.db, templateId);
    if (!mayKeep(actor, officeId)) throw new Forbidden();
    await retire(tx.db, id, tx.now());
  });
}
