import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';

import { localMailbox, type Mailer, smtpMailer } from './mail.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const message = { to: 'warga@contoh.test', subject: 'Kabar baru', text: 'Ada kabar baru.' };

describe('sending mail', () => {
  test('a message arrives with its words and one Message-ID for all tries', async () => {
    const { mailer, received } = await postOffice();

    const outcome = await mailer.send({ ...message, id: 'kiriman-1', fromName: 'Kota Uji' });

    expect(outcome).toEqual({ sent: true, messageId: '<kiriman-1@kota.test>' });
    const mail = await simpleParser(received[0]!);
    expect(mail.subject).toBe('Kabar baru');
    expect(mail.text?.trim()).toBe('Ada kabar baru.');
    expect(mail.from?.text).toContain('Kota Uji');
    expect(mail.messageId).toBe('<kiriman-1@kota.test>');
  });

  test('the unsubscribe address stays on one line however long it is', async () => {
    const { mailer, received } = await postOffice();
    const unsubscribe = `https://kota.test/berhenti/${'x'.repeat(180)}`;

    await mailer.send({ ...message, unsubscribe });

    expect(received[0]).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`);
    expect(received[0]).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  test('a line break in the subject or the address adds no header and no recipient', async () => {
    const { mailer, received, recipients } = await postOffice();

    await mailer.send({ ...message, subject: 'Kabar\r\nBcc: lain@contoh.test' });
    await mailer.send({ ...message, to: 'a@contoh.test, lain@contoh.test' });

    expect(received[0]).not.toMatch(/^Bcc:/m);
    expect(recipients).not.toContain('lain@contoh.test');
  });

  test('a full mailbox is tried again, an unknown one is not', async () => {
    const busy = await postOffice({
      onRcptTo: (_, __, done) => done(smtpError(452, 'Mailbox full')),
    });
    const gone = await postOffice({
      onRcptTo: (address, _, done) => done(smtpError(550, `No such user ${address.address}`)),
    });

    expect(await busy.mailer.send(message)).toMatchObject({
      sent: false,
      again: true,
      reason: 'later',
    });
    const refused = await gone.mailer.send(message);
    expect(refused).toMatchObject({ sent: false, again: false, reason: 'rejected' });
    expect(JSON.stringify(refused)).not.toContain('warga@contoh.test');
  });

  test('a wrong password waits for the operator', async () => {
    const office = await postOffice(
      { authOptional: false, onAuth: (_, __, done) => done(smtpError(535, 'Wrong password')) },
      'kota:salah@',
    );

    expect(await office.mailer.send(message)).toMatchObject({
      sent: false,
      again: true,
      reason: 'login',
    });
  });

  test('a server that is silent or not there is news, not an error', async () => {
    const silent = await listen(
      createServer((socket) => void closers.push(() => socket.destroy())),
    );
    const slow = keep(
      smtpMailer({ url: `smtp://127.0.0.1:${silent}`, from: 'x@kota.test', timeoutMs: 150 }),
    );
    const nobody = keep(smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'x@kota.test' }));

    expect(await slow.send(message)).toMatchObject({
      sent: false,
      again: true,
      reason: 'timed_out',
    });
    expect(await nobody.send(message)).toMatchObject({
      sent: false,
      again: true,
      reason: 'unreachable',
    });
  });

  test('without a mail server every message is a file a mail reader opens', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'sambung-mail-')), 'outbox');

    await localMailbox(folder).send({ ...message, html: '<p>Ada kabar baru.</p>' });

    const [name, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/\.eml$/);
    const mail = await simpleParser(await readFile(path.join(folder, name!)));
    expect(mail).toMatchObject({ subject: 'Kabar baru', html: '<p>Ada kabar baru.</p>' });
  });
});

async function postOffice(options: SMTPServerOptions = {}, login = '') {
  const received: string[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const port = await listen(server.server);
  closers.push(() => new Promise<void>((done) => server.close(done)));
  const url = `smtp://${login}127.0.0.1:${port}`;
  return { mailer: keep(smtpMailer({ url, from: 'kabar@kota.test' })), received, recipients };
}

function keep(mailer: Mailer): Mailer {
  closers.push(() => mailer.close());
  return mailer;
}

function listen(server: Server): Promise<number> {
  if (!server.listening) closers.push(() => server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(port);
    });
  });
}

const smtpError = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode });
