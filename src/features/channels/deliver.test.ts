import { createECDH, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import type { Db } from '#platform/db.ts';
import { smtpMailer } from '#platform/mail.ts';
import { describe, expect, test } from '#test/test.ts';
import { deliverWaiting } from './deliver.ts';
import { followByPush } from './follow.ts';
import { notify, writeFollowerDeliveries } from './notify.ts';
import { outcomeOf } from './push.ts';

const NOTICE = {
  kind: 'test',
  subjectKind: 'bulletin',
  subjectId: 'x',
  title: 'Air padam Selasa',
  body: 'Pukul 08.00 sampai 12.00.',
  path: '/kabar/air-padam',
  urgency: 'important',
} as const;

/** A mail server that takes what it is given, or refuses with a reply of its own. */
async function mailServer(refusal?: { code: number; text: string }) {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, done) =>
      refusal
        ? done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
        : done(),
    onData: (stream, _, done) => {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'sambung@kota.test' });
  return {
    received,
    mailer,
    close: async () => {
      mailer.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

describe('deliveries', () => {
  test('a follower gets one mail that ends itself with one click', async ({
    db,
    services,
    visit,
    runJobs,
  }) => {
    const server = await mailServer();
    await visit('/ikuti', { form: { email: 'Warga@Contoh.test', what: 'city:' } });
    const { token } = await db
      .selectFrom('subscriptions')
      .select('token')
      .executeTakeFirstOrThrow();
    expect((await visit(`/ikuti/setuju/${token}`)).status).toBe(200);
    await visit(`/ikuti/setuju/${token}`, { form: {} });

    await notify(services, { ...NOTICE, key: 'one' }, [
      { followersOf: { about: 'city', ref: '' } },
    ]);
    await runJobs({ mail: server.mailer });
    await server.close();

    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.subject).toBe('Air padam Selasa');
    expect(mail?.text).toContain('http://uji.localhost/kabar/air-padam');
    expect(mail?.headerLines.map(({ key }) => key)).toContain('list-unsubscribe-post');

    // a mail program posts without cookies and from nowhere
    const stopped = await visit(`/berhenti/${token}`, {
      form: { 'List-Unsubscribe': 'One-Click' },
      headers: { origin: 'null' },
    });
    expect(stopped.status).toBe(200);
    await notify(services, { ...NOTICE, key: 'two' }, [
      { followersOf: { about: 'city', ref: '' } },
    ]);
    const waiting = await db
      .selectFrom('deliveries')
      .select('id')
      .where('state', '=', 'queued')
      .execute();
    expect(waiting).toEqual([]);
  });

  test('a refusal for now is tried again later, a refusal for good is given up and shown', async ({
    db,
    make,
    services,
    clock,
    visit,
  }) => {
    const person = await make.person();
    await notify(services, { ...NOTICE, key: 'three' }, [{ people: [person.personId] }]);

    const busy = await mailServer({ code: 451, text: 'try again later' });
    await deliverWaiting.run({}, { ...services, mail: busy.mailer });
    await busy.close();
    expect(await mailState(db)).toMatchObject({ state: 'failed', attempts: 1 });

    clock.now = new Date(clock.now.getTime() + 10 * 60_000);
    const gone = await mailServer({ code: 550, text: 'no such user' });
    await deliverWaiting.run({}, { ...services, mail: gone.mailer });
    await gone.close();
    expect(await mailState(db)).toMatchObject({ state: 'gave_up', last_outcome: 'rejected' });

    const admin = await make.person({ posts: ['system_admin'] });
    const page = await (await visit('/meja/kiriman', { as: admin })).text();
    expect(page).toContain('Air padam Selasa');
    expect(page).not.toContain(person.email);
  });

  test('what is too old to help is not sent', async ({ db, make, services, clock }) => {
    const person = await make.person();
    const expiresAt = new Date(clock.now.getTime() + 60_000);
    await notify(services, { ...NOTICE, key: 'old', expiresAt }, [{ people: [person.personId] }]);
    clock.now = new Date(clock.now.getTime() + 120_000);
    await deliverWaiting.run({}, services);
    expect(await mailState(db)).toMatchObject({ state: 'suppressed', last_outcome: 'too_old' });
  });

  test('a browser gets an encrypted push signed by us, and is forgotten when it is gone', async ({
    db,
    services,
  }) => {
    let status = 201;
    const seen: { encoding: string; authorization: string; size: number }[] = [];
    const server = createServer((request, response) => {
      let size = 0;
      request.on('data', (chunk: Buffer) => (size += chunk.length));
      request.on('end', () => {
        seen.push({
          encoding: String(request.headers['content-encoding']),
          authorization: String(request.headers.authorization),
          size,
        });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.address() as AddressInfo;
    const browser = createECDH('prime256v1');
    await followByPush(services, {
      endpoint: `http://127.0.0.1:${port}/push/1`,
      keys: {
        p256dh: browser.generateKeys('base64url'),
        auth: randomBytes(16).toString('base64url'),
      },
      about: 'city',
      ref: '',
      personId: null,
    });

    for (const key of ['push-1', 'push-2']) {
      await notify(services, { ...NOTICE, key }, []);
      const { id } = await db
        .selectFrom('notices')
        .select('id')
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      await writeFollowerDeliveries(services, {
        noticeId: id,
        followed: [{ about: 'city', ref: '' }],
        urgency: 'important',
      });
      await deliverWaiting.run({}, services);
      status = 410;
    }
    await new Promise((resolve) => server.close(resolve));

    expect(seen).toHaveLength(2);
    expect(seen[0]?.encoding).toBe('aes128gcm');
    expect(seen[0]?.authorization).toMatch(/^vapid t=/);
    expect(seen[0]?.size).toBeLessThan(4096);
    const { ended_at } = await db
      .selectFrom('subscriptions')
      .select('ended_at')
      .executeTakeFirstOrThrow();
    expect(ended_at).not.toBeNull();
  });

  test('a push service that is busy says when to come back', () => {
    expect(outcomeOf(429, '120')).toEqual({
      sent: false,
      again: true,
      detail: 'status_429',
      after: 120,
    });
    expect(outcomeOf(403, null)).toEqual({ sent: false, again: false, detail: 'status_403' });
  });

  test('nobody reads the notices of somebody else', async ({ db, make, services, visit }) => {
    const owner = await make.person();
    const stranger = await make.person();
    await notify(services, { ...NOTICE, key: 'mine' }, [{ people: [owner.personId] }]);
    const { id } = await db
      .selectFrom('deliveries')
      .select('id')
      .where('channel', '=', 'desk')
      .executeTakeFirstOrThrow();

    const refused = await visit(`/meja/pemberitahuan/${id}/buka`, { as: stranger, form: {} });
    expect(refused.status).toBe(404);
    const opened = await visit(`/meja/pemberitahuan/${id}/buka`, { as: owner, form: {} });
    expect(opened.headers.get('location')).toBe('/kabar/air-padam');
  });

  test('a mistyped address keeps what was typed and says how to write it', async ({ visit }) => {
    const response = await visit('/ikuti', { form: { email: 'bukan-alamat', what: 'city:' } });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('value="bukan-alamat"');
    expect(text).toContain('nama@contoh.id');
  });
});

const mailState = (db: Db) =>
  db
    .selectFrom('deliveries')
    .select(['state', 'attempts', 'last_outcome'])
    .where('channel', '=', 'email')
    .executeTakeFirstOrThrow();
