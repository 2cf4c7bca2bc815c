import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';

import { postsThatMay, requireActor, requireRight } from '#features/accounts';
import { acceptTask, findTask, finishTask, listTasks, logSpread } from '#features/relay';
import type { Env } from '#platform/http/index.ts';
import { problems, Refused } from './problems.ts';
import { taskJson } from './represent.ts';
import { NewSpread, Task } from './schemas.ts';

const security = [{ personalToken: [] }];
const TaskId = z.object({ id: z.uuid() });

/** What a member's own program may do with a personal token: see tasks, take them, log spreads. */
export function relayApi(api: OpenAPIHono<Env>): void {
  listing(api);
  working(api);
}

function listing(api: OpenAPIHono<Env>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/relay-tasks',
      summary: 'Relay tasks of the KIM you work for',
      tags: ['Relay'],
      security,
      request: { query: z.object({ show: z.enum(['open', 'ended']).default('open') }) },
      responses: {
        200: {
          content: { 'application/json': { schema: z.object({ items: z.array(Task) }) } },
          description: 'Open ones by due time, ended ones newest first',
        },
        ...problems(400, 401),
      },
    }),
    async (c) => {
      const actor = requireActor(c);
      const groupIds = postsThatMay(actor, 'task.see').map((held) => held.groupId);
      const { show } = c.req.valid('query');
      const tasks = await listTasks(c.get('services').db, { groupIds, show });
      return c.json({ items: tasks.map(taskJson) }, 200);
    },
  );
}

function working(api: OpenAPIHono<Env>): void {
  for (const [path, summary, act] of [
    ['/relay-tasks/{id}/acceptance', 'Take the task', acceptTask],
    ['/relay-tasks/{id}/completion', 'Say that it is done', finishTask],
  ] as const) {
    api.openapi(
      createRoute({
        method: 'post',
        path,
        summary,
        tags: ['Relay'],
        security,
        request: { params: TaskId },
        responses: {
          200: { content: { 'application/json': { schema: Task } }, description: 'The task now' },
          ...problems(401, 403, 404, 409),
        },
      }),
      async (c) => {
        const services = c.get('services');
        const task = await findTask(services.db, c.req.valid('param').id);
        const actor = requireRight(c, 'task.work', { groupId: task.groupId });
        const outcome = await act(services, { taskId: task.id, personId: actor.personId });
        if (!outcome.ok) throw new Refused(outcome.refusal);
        return c.json(taskJson(await findTask(services.db, task.id)), 200);
      },
    );
  }

  api.openapi(
    createRoute({
      method: 'post',
      path: '/relay-tasks/{id}/spreads',
      summary: 'Log where it was passed on',
      description: 'The id is made by the client: the same spread sent twice is logged once.',
      tags: ['Relay'],
      security,
      request: {
        params: TaskId,
        body: { content: { 'application/json': { schema: NewSpread } }, required: true },
      },
      responses: {
        201: { content: { 'application/json': { schema: Task } }, description: 'The task now' },
        ...problems(400, 401, 403, 404, 409),
      },
    }),
    async (c) => {
      const services = c.get('services');
      const task = await findTask(services.db, c.req.valid('param').id);
      const { personId } = requireRight(c, 'task.work', { groupId: task.groupId });
      const given = c.req.valid('json');
      const spread = { ...given, happenedAt: new Date(given.happenedAt), photoId: null };
      const outcome = await logSpread(services, { taskId: task.id, personId, spread });
      if (!outcome.ok) throw new Refused(outcome.refusal);
      return c.json(taskJson(await findTask(services.db, task.id)), 201);
    },
  );
}
