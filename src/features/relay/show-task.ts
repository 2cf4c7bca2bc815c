import type { Context } from 'hono';

import { type Actor, can } from '#features/accounts';
import { isWithin, listAreas } from '#features/areas';
import { findPublishedByIdOrNull } from '#features/bulletins';
import { findGroup } from '#features/groups';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { kitSourceOf } from './kit.ts';
import { findLink, findLinkCode } from './kit.queries.ts';
import { opensOfLink } from './link.queries.ts';
import { quickSpreads } from './quick-spreads.ts';
import { readAloudScript, smsText, whatsappText } from './share-kit/index.ts';
import { listSpreads, listUsualSpreads } from './spread.queries.ts';
import { findTask, listTaskHistory } from './task.queries.ts';
import type { TaskRow } from './task.ts';
import type { KitTexts } from './views/share-step.ts';
import { taskPage, type TaskPageProps } from './views/task-page.ts';

type Said = Pick<TaskPageProps, 'happened' | 'refusal' | 'returned'>;

/** The page of a task, with what just happened or went wrong on it. */
export async function showTask(
  c: Context,
  { taskId, actor }: { taskId: string; actor: Actor },
  said: Said = {},
): Promise<Response> {
  const services = c.get('services');
  const { db } = services;
  const task = await findTask(db, taskId);
  const [group, usual, areas] = await Promise.all([
    findGroup(db, task.groupId),
    listUsualSpreads(db, task.groupId),
    listAreas(db),
  ]);
  const { kit, correctionNote, opens } = await kitOf(services, task);
  const props: TaskPageProps = {
    task,
    kit,
    correctionNote,
    opens,
    quick: (task.state === 'closed' ? [] : quickSpreads(group, usual)).map((one) => ({
      ...one,
      id: newId(),
    })),
    areas: areas.filter((area) => isWithin(area.code, task.areaCode)),
    newId: newId(),
    spreads: await listSpreads(db, taskId),
    history: await listTaskHistory(db, taskId),
    mayWork: can(actor, 'task.work', { groupId: task.groupId }),
    ...said,
  };
  const wentWrong = said.refusal !== undefined || said.returned !== undefined;
  return c.html(taskPage(c.get('frame'), props), wentWrong ? 422 : 200);
}

/** The texts to pass on; none when the bulletin was withdrawn. */
async function kitOf(services: Services, task: TaskRow) {
  const { db, city } = services;
  const code = await findLinkCode(db, task);
  const bulletin = await findPublishedByIdOrNull(db, task.bulletinId);
  const correctionNote = bulletin?.correctionNote ?? '';
  if (!code || !bulletin) return { kit: null, correctionNote, opens: 0 };

  const opens = await opensOfLink(db, code);
  if (bulletin.state === 'withdrawn') return { kit: null, correctionNote, opens };
  const link = await findLink(db, code);
  const source = kitSourceOf({ bulletin, link, variant: null, answers: [], city });
  const { text: script, seconds } = readAloudScript(source);
  const kit: KitTexts = {
    code,
    whatsapp: whatsappText(source),
    sms: smsText(source).text,
    script,
    seconds,
  };
  return { kit, correctionNote, opens };
}
