import type { RequestListener } from 'node:http';

import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach } from 'vitest';

import { createGuardedFetch } from '#platform/guarded-fetch.ts';
import type { Services } from '#platform/services.ts';
import { type Heard, listener as listen, outside } from '#test/listener.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { announce, recallAnnouncements } from './announce.ts';
import { deliverWaitingWebhooks } from './deliver.ts';
import { addWebhook, rotateSecret } from './keep-webhook.ts';
import { pingWebhook } from './ping-webhook.ts';
import { findWebhook } from './queries.ts';
import { type WebhookEvent, WEBHOOK_EVENTS } from './webhook.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listener(answer?: RequestListener) {
  const made = await listen(answer);
  closers.push(made.close);
  return made;
}

const withFetch = (services: Services, given: typeof fetch = outside): Services => ({
  ...services,
  fetch: given,
});

async function told(
  services: Services,
  make: Make,
  url: string,
  events: WebhookEvent[] = [...WEBHOOK_EVENTS],
) {
  const { personId } = await make.person({ posts: ['kim_admin'] });
  const wish = { label: 'Aplikasi contoh', url, events, personId };
  return { personId, ...(await addWebhook(services, wish)) };
}

const filed = {
  event: 'report.filed',
  subject: 'report:abcd2345',
  body: { code: 'abcd2345' },
} as const;

const deliveriesOf = (services: Services) =>
  services.db.selectFrom('webhook_deliveries').selectAll().orderBy('created_at').execute();

describe('telling other programs', () => {
  test('what is announced arrives signed, under an id of its own', async ({
    services,
    make,
    runJobs,
    clock,
  }) => {
    const { url, heard } = await listener();
    const { secret } = await told(services, make, url);
    clock.now = new Date();
    await announce(services, filed);
    await runJobs({ fetch: outside });

    expect(heard).toHaveLength(1);
    const [{ headers, body }] = heard as [Heard];
    expect(new Verifier(secret).verify(body, headers)).toEqual({
      type: 'report.filed',
      timestamp: clock.now.toISOString(),
      data: { code: 'abcd2345' },
    });
    const [delivery] = await deliveriesOf(services);
    expect(delivery).toMatchObject({
      id: headers['webhook-id'],
      state: 'sent',
      outcome: 'status_200',
      attempts: 1,
    });
    expect(() => new Verifier(secret).verify(`${body} `, headers)).toThrow();
  });

  test('only who listens to it is told, and nobody when the transaction fails', async ({
    services,
    make,
    runJobs,
  }) => {
    const other = await listener();
    await told(services, make, other.url, ['bulletin.published']);
    await announce(services, filed);
    await runJobs({ fetch: outside });
    expect(other.heard).toEqual([]);
    expect(await deliveriesOf(services)).toEqual([]);
  });

  test('a secret in the database is sealed', async ({ services, make }) => {
    const { secret } = await told(services, make, 'https://aplikasi.contoh.test/kait');
    const rows = await services.db.selectFrom('vault').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
  });

  test('a changed secret and the old one both sign for a day', async ({
    services,
    make,
    runJobs,
    clock,
  }) => {
    const { url, heard } = await listener();
    const { id, secret } = await told(services, make, url);
    clock.now = new Date();
    const newer = await rotateSecret(services, id);
    await announce(services, filed);
    await runJobs({ fetch: outside });
    const [{ headers, body }] = heard as [Heard];
    expect(new Verifier(secret).verify(body, headers)).toBeTruthy();
    expect(new Verifier(newer).verify(body, headers)).toBeTruthy();

    await services.db
      .updateTable('webhooks')
      .set({ old_secret_until: new Date(0) })
      .execute();
    await announce(services, filed);
    await runJobs({ fetch: outside });
    const last = heard.at(-1) ?? { headers: {}, body: '' };
    expect(() => new Verifier(secret).verify(last.body, last.headers)).toThrow();
    expect(new Verifier(newer).verify(last.body, last.headers)).toBeTruthy();
  });

  test('what fails is tried again under the same id, with growing waits', async ({
    services,
    make,
    runJobs,
    clock,
  }) => {
    let status = 503;
    const { url, heard } = await listener((_, response) => response.writeHead(status).end());
    await told(services, make, url);
    await announce(services, filed);
    await runJobs({ fetch: outside });
    const [first] = await deliveriesOf(services);
    expect(first).toMatchObject({ state: 'failed', outcome: 'status_503', attempts: 1 });
    expect(Number(first?.due_at) - clock.now.getTime()).toBe(60_000);

    const again = () => deliverWaitingWebhooks.run({}, withFetch(services));
    await again();
    expect(heard).toHaveLength(1);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await again();
    expect(Number((await deliveriesOf(services))[0]?.due_at) - clock.now.getTime()).toBe(120_000);

    status = 204;
    clock.now = new Date(clock.now.getTime() + 120_000);
    await again();
    expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual([
      first?.id,
      first?.id,
      first?.id,
    ]);
    expect(await deliveriesOf(services)).toMatchObject([{ state: 'sent', attempts: 3 }]);
    const [webhook] = await services.db.selectFrom('webhooks').selectAll().execute();
    expect(webhook).toMatchObject({ failures: 0, failing_since: null });
  });

  test('one that hangs is let go, and the others do not wait for it', async ({
    services,
    make,
    runJobs,
  }) => {
    const hanging = await listener(() => undefined);
    const quick = await listener();
    await told(services, make, hanging.url);
    await told(services, make, quick.url);
    await announce(services, filed);
    await announce(services, { ...filed, event: 'report.changed' });
    await runJobs({ fetch: outside });
    expect(quick.heard).toHaveLength(2);
    expect(hanging.heard).toHaveLength(1);
    const rows = await deliveriesOf(services);
    expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(2);
    expect(rows.filter(({ outcome }) => outcome === 'timed_out')).toHaveLength(1);
    // behind the one that failed, without having lost a try
    expect(rows.filter(({ state, attempts }) => state === 'queued' && attempts === 0)).toHaveLength(
      1,
    );
  });

  test('a redirect is not followed, least of all to a private address', async ({
    services,
    make,
    runJobs,
  }) => {
    const inner = await listener();
    const { url } = await listener((_, response) =>
      response.writeHead(307, { location: inner.url.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    await told(services, make, url);
    await announce(services, filed);
    await runJobs({ fetch: outside });
    expect(inner.heard).toEqual([]);
    expect(await deliveriesOf(services)).toMatchObject([
      { state: 'failed', outcome: 'status_307' },
    ]);
  });

  test('a private address is never called', async ({ services, make, runJobs }) => {
    const inner = await listener();
    await told(services, make, inner.url);
    await announce(services, filed);
    const guarded = createGuardedFetch({ allowPrivate: false, maxBytes: 1000, timeoutMs: 300 });
    await runJobs({ fetch: guarded });
    expect(inner.heard).toEqual([]);
    expect(await deliveriesOf(services)).toMatchObject([
      { state: 'failed', outcome: 'private_address' },
    ]);
  });

  test('silent for five days and twenty tries it is switched off, and its maker told', async ({
    services,
    make,
    runJobs,
    clock,
  }) => {
    const { url, heard } = await listener((_, response) => response.writeHead(500).end());
    const { id, personId } = await told(services, make, url);
    for (let day = 0; day < 6; day += 1) {
      await announce(services, { ...filed, subject: `report:hari${day}` });
      await runJobs({ fetch: outside });
      for (let tries = 0; tries < 4; tries += 1) {
        clock.now = new Date(clock.now.getTime() + 6 * 3600_000);
        await deliverWaitingWebhooks.run({}, withFetch(services));
      }
    }
    expect(await findWebhook(services.db, id)).toMatchObject({ state: 'dead' });
    const before = heard.length;
    clock.now = new Date(clock.now.getTime() + 6 * 3600_000);
    await deliverWaitingWebhooks.run({}, withFetch(services));
    expect(heard).toHaveLength(before);
    const notices = await services.db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .select('n.kind')
      .where('d.person_id', '=', personId)
      .where('d.channel', '=', 'desk')
      .execute();
    expect(notices).toEqual([{ kind: 'webhook_dead' }]);
  });

  test('410 says that it is gone, so it is switched off at once', async ({
    services,
    make,
    runJobs,
  }) => {
    const { url } = await listener((_, response) => response.writeHead(410).end());
    const { id } = await told(services, make, url);
    await announce(services, filed);
    await runJobs({ fetch: outside });
    expect(await findWebhook(services.db, id)).toMatchObject({ state: 'dead' });
  });

  test('what is hidden meanwhile is not sent any more, not even again by hand', async ({
    services,
    make,
    runJobs,
    visit,
  }) => {
    const { url, heard } = await listener();
    const { id } = await told(services, make, url);
    await announce(services, filed);
    await recallAnnouncements(services, filed.subject);
    await runJobs({ fetch: outside });
    expect(heard).toEqual([]);
    const [delivery] = await deliveriesOf(services);
    expect(delivery).toMatchObject({ state: 'dropped', body: {} });
    const admin = await make.person({ posts: ['kim_admin'] });
    const path = `/meja/webhook/${id}/kiriman/${delivery?.id ?? ''}/kirim-lagi`;
    expect((await visit(path, { as: admin, method: 'POST' })).status).toBe(404);
  });

  test('a greeting tries an address at once, also while it is switched off', async ({
    services,
    make,
  }) => {
    const { url, heard } = await listener();
    const { id } = await told(services, make, url);
    await services.db.updateTable('webhooks').set({ state: 'off' }).execute();
    expect(await pingWebhook(withFetch(services), { id, url })).toBe(true);
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ type: 'ping' });
    expect(await deliveriesOf(services)).toMatchObject([{ state: 'sent', event: 'ping' }]);
  });
});
