import type { Context, Hono } from 'hono';

import { messagesFor } from '#messages';
import type { Env } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { answer, withoutFormat } from './answer.ts';
import { callerOf } from './caller.ts';
import { Fault } from './fault.ts';
import { postRequest } from './post-request.ts';
import { findBareRequests, findRequests, listRequests } from './queries.ts';
import { readFields } from './read-fields.ts';
import { bareRequestJson, requestJson } from './represent.ts';
import { FORMATS, type Open311Options } from './options.ts';
import type { Status } from './status.ts';
import { readSpan } from './w3c-date.ts';

/** What residents' apps show is in the language of the city. */
const words = messagesFor('id');

/** Service requests: reports as Open311 names them, by their public code. */
export function requestRoutes(routes: Hono<Env>, options: Open311Options): void {
  for (const format of FORMATS) {
    routes.get(`/requests${format}`, async (c) => {
      c.set('tags', ['reports']);
      return answer(c, { root: 'service_requests', content: await asked(c) });
    });

    routes.post(`/requests${format}`, async (c) => {
      const fields = await readFields(c);
      const actor = await callerOf(c, fields, options);
      const services = c.get('services');
      const key = c.req.header('idempotency-key')?.slice(0, 200);
      const filed = await postRequest(services, { actor, fields, key });
      const path = `${services.city.origin}/laporan/${filed.code}`;
      const { receipt, account } = words.open311;
      return answer(c, {
        root: 'service_requests',
        content: [
          {
            service_request_id: filed.code,
            service_notice: filed.pin ? receipt(path, filed.pin) : account(path),
            account_id: null,
          },
        ],
      });
    });
  }

  // the specification says requests, its schema request
  for (const name of ['requests', 'request']) {
    routes.get(`/${name}/:file`, async (c) => {
      const code = withoutFormat(c.req.param('file'));
      const content = await byCodes(c.get('services'), [code]);
      if (content.length === 0) throw new Fault(404, 'service_request_id was not found');
      c.set('tags', ['reports', `report:${code}`]);
      return answer(c, { root: 'service_requests', content });
    });
  }

  routes.get('/tokens/:file', async (c) => {
    // a report has its number at once, so a token is never given out; the number stands for itself
    const token = withoutFormat(c.req.param('file'));
    const [known] = await byCodes(c.get('services'), [token]);
    if (!known) throw new Fault(404, 'token was not found');
    return answer(c, {
      root: 'service_requests',
      content: [{ service_request_id: known.service_request_id, token }],
    });
  });
}

/** Codes named in the address count before all else; they may be reports that are not public yet. */
async function asked(c: Context<Env>) {
  const services = c.get('services');
  const codes = listIn(c, 'service_request_id');
  if (codes.length > 0) return byCodes(services, codes);

  const span = readSpan(
    { start: c.req.query('start_date'), end: c.req.query('end_date') },
    services.now(),
  );
  const statuses = listIn(c, 'status').map(statusIn);
  const found = await listRequests(services.db, {
    span,
    services: listIn(c, 'service_code'),
    statuses: [...new Set(statuses)],
  });
  return found.map((one) => requestJson(one, words, services.city));
}

async function byCodes({ db, city }: Services, codes: readonly string[]) {
  const shown = await findRequests(db, codes);
  const published = new Set(shown.map(({ code }) => code));
  const rest = codes.filter((code) => !published.has(code));
  const bare = rest.length === 0 ? [] : await findBareRequests(db, rest);
  return [
    ...shown.map((one) => requestJson(one, words, city)),
    ...bare.map((one) => bareRequestJson(one, words, city)),
  ];
}

const MOST_LISTED = 200;

/** Comma-delimited, as the specification lists. */
export function listIn(c: Context<Env>, name: string): string[] {
  const parts = (c.req.query(name) ?? '').split(',').map((part) => part.trim());
  const given = [...new Set(parts.filter((part) => part !== ''))];
  if (given.length > MOST_LISTED) throw new Fault(400, `${name}: at most ${MOST_LISTED} at once`);
  return given;
}

function statusIn(given: string): Status {
  const status = given.toLowerCase();
  if (status === 'open' || status === 'closed') return status;
  throw new Fault(400, 'status must be open or closed');
}
