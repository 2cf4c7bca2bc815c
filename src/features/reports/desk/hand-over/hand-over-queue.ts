import { type Actor, can } from '#features/accounts';
import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../../authority.ts';
import { moveReport } from '../../move-report.ts';
import { lockReport } from '../../queries.ts';
import { WORKING_POSTS } from '../working-posts.ts';
import { listOfficers } from '../choices.queries.ts';
import { listOpenOf } from './hand-over.queries.ts';

export type HandOver = { actor: Actor; officeId: string; fromId: string; toId: string };
export type HandedOver =
  | { ok: true; count: number; at: Date }
  | { ok: false; refusal: 'not_allowed' | 'same' | 'unknown' | 'none' };

const words = messagesFor('id').reportOffice.handOver;

/**
 * A post changes hands with its queue (serah terima): every open case one officer of the office
 * had in hand is the other's from one moment on, with a row in the history of each. All or nothing.
 */
export function handOverQueue(services: Services, handing: HandOver): Promise<HandedOver> {
  const { actor, officeId, fromId, toId } = handing;
  return inTransaction(services, async (began) => {
    if (!can(actor, 'report.hand_over_queue', { groupId: officeId })) {
      return { ok: false, refusal: 'not_allowed' };
    }
    if (fromId === toId) return { ok: false, refusal: 'same' };
    const officers = await listOfficers(began.db, officeId, WORKING_POSTS);
    const to = officers.find(({ personId }) => personId === toId);
    if (!to) return { ok: false, refusal: 'unknown' };

    const at = began.now();
    const tx: Services = { ...began, now: () => at };
    const cases = await listOpenOf(tx.db, { officeId, personId: fromId });
    if (cases.length === 0) return { ok: false, refusal: 'none' };
    for (const { id } of cases) {
      const report = await lockReport(tx.db, id);
      await moveReport(tx, report, {
        event: 'passed_on',
        by: actingAs(actor, 'report.hand_over_queue', report),
        note: to.name,
        change: { handler_id: toId },
      });
    }
    await tellSuccessor(tx, handing, cases.length);
    return { ok: true, count: cases.length, at };
  });
}

/** One notice for the whole queue, not one a case. */
async function tellSuccessor(tx: Services, { officeId, toId }: HandOver, count: number) {
  await notify(
    tx,
    {
      key: `report-queue:${officeId}:${toId}:${tx.now().getTime()}`,
      kind: 'report_queue_handed_over',
      subjectKind: 'group',
      subjectId: officeId,
      title: words.done(count),
      body: '',
      path: '/meja/laporan?tab=ours',
      urgency: 'routine',
    },
    [{ people: [toId] }],
  );
}
