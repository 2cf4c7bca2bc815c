import type { Hono } from 'hono';

import { messagesFor } from '#messages';
import type { Env } from '#platform/http/index.ts';
import { answer } from './answer.ts';
import { callerOf } from './caller.ts';
import { postServiceUpdate } from './post-update.ts';
import { listUpdates } from './queries.ts';
import { readFields } from './read-fields.ts';
import { updateJson } from './represent.ts';
import { listIn } from './request-routes.ts';
import { FORMATS, type Open311Options } from './options.ts';
import { readSpan } from './w3c-date.ts';

const words = messagesFor('id');

/** mySociety's extension: what happened to service requests, to read and to tell. */
export function updateRoutes(routes: Hono<Env>, options: Open311Options): void {
  for (const format of FORMATS) {
    routes.get(`/servicerequestupdates${format}`, async (c) => {
      const { db, city, now } = c.get('services');
      const span = readSpan(
        { start: c.req.query('start_date'), end: c.req.query('end_date') },
        now(),
      );
      const codes = listIn(c, 'service_request_id');
      const updates = await listUpdates(db, { span, codes });
      c.set('tags', ['reports']);
      return answer(c, {
        root: 'service_request_updates',
        content: updates.map((one) => updateJson(one, words, city)),
      });
    });

    routes.post(`/servicerequestupdates${format}`, async (c) => {
      const fields = await readFields(c);
      const actor = await callerOf(c, fields, options);
      const id = await postServiceUpdate(c.get('services'), { actor, fields });
      return answer(c, {
        root: 'service_request_updates',
        content: [{ update_id: id, account_id: null }],
      });
    });
  }
}
