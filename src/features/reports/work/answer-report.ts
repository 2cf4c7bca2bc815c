import type { Actor } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { cover } from '../filing/mask.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused, type Refusal } from '../outcome.ts';
import { mayTurn, type Report } from '../report.ts';
import { insertAnswer } from './answers.queries.ts';
import { addReportFiles } from './files.queries.ts';
import { onReport } from './on-report.ts';

export type AnswerReport = {
  reportId: string;
  actor: Actor;
  body: string;
  /** What was done and where it can be seen, when there is no photo or document. */
  proof: string;
  fileIds: string[];
};

/** The office answers; a complaint with proof. Nothing is closed by that: others judge it. */
export function answerReport(services: Services, answer: AnswerReport): Promise<Outcome> {
  const { reportId, actor } = answer;
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    const refusal = refusalToAnswer(report, answer);
    if (refusal) return refused(refusal);

    const at = tx.now();
    const answerId = newId(at.getTime());
    await insertAnswer(tx.db, {
      ...{ id: answerId, reportId, officeId: report.ownerId, actor, at },
      ...{ body: cover(answer.body.trim()), proof: cover(answer.proof.trim()) },
    });
    const files = { reportId, fileIds: answer.fileIds, stage: 'answer', answerId, at } as const;
    await addReportFiles(tx.db, files);
    await moveReport(tx, report, {
      event: 'answered',
      to: 'answered',
      by: actingAs(actor, 'report.work', report),
      told: Array.from(answer.body.trim()).slice(0, TOLD).join(''),
      change: {
        answered_at: at,
        answered_by: actor.personId,
        started_at: report.startedAt ?? at,
        handler_id: report.handlerId ?? actor.personId,
      },
    });
    return OK;
  });
}

/** As much of an answer as stands in a notice; the whole of it is on the page. */
const TOLD = 300;
const SHORTEST_ANSWER = 10;

/** Of two officers at once the second is told, and finds the other's answer on the page. */
function refusalToAnswer(
  report: Report,
  { body, proof, fileIds }: Pick<AnswerReport, 'body' | 'proof' | 'fileIds'>,
): Refusal | null {
  if (report.state === 'answered' || report.state === 'closed') return 'already_answered';
  if (!mayTurn(report, 'answered')) return 'wrong_state';
  if (Array.from(body.trim()).length < SHORTEST_ANSWER) return 'no_answer';
  const needsProof = report.kind === 'complaint';
  return needsProof && proof.trim() === '' && fileIds.length === 0 ? 'no_proof' : null;
}
