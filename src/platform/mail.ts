import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { createTransport, type SendMailOptions } from 'nodemailer';

import { newId } from './ids.ts';
import { withoutPersonalMarks } from './log.ts';

export type Message = {
  /** One bare address. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Shown before the sending address, for example the city's name. */
  fromName?: string;
  replyTo?: string;
  /** The delivery's id: a second try carries the same Message-ID, and mail readers drop the copy. */
  id?: string;
  /** https address that ends this kind of mail by one POST without cookies (RFC 8058). */
  unsubscribe?: string;
};

/** What became of it, as a value: a server that is down is news, not an error. */
export type MailOutcome =
  | { sent: true; messageId: string }
  | { sent: false; again: boolean; reason: MailFailure; detail: string };
/** `login` is the operator's to mend; `rejected` will never work for this address or text. */
export type MailFailure = 'rejected' | 'later' | 'unreachable' | 'timed_out' | 'login';

export type Mailer = {
  send(message: Message): Promise<MailOutcome>;
  /** Lets go of open connections. */
  close(): void;
};

export type SmtpOptions = {
  /** `smtp://user:password@host:587` or `smtps://…`; STARTTLS is used where it is offered. */
  url: string;
  from: string;
  timeoutMs?: number;
};

export function smtpMailer({ url, from, timeoutMs = 20_000 }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return {
    async send(message) {
      const mail = composed(message, from);
      try {
        await transport.sendMail(mail);
        return { sent: true, messageId: mail.messageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Without a mail server: every message becomes an `.eml` file that any mail reader opens. */
export function localMailbox(folder: string, from = 'sambung@localhost'): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(message) {
      const mail = composed(message, from);
      const { message: bytes } = await transport.sendMail(mail);
      await mkdir(folder, { recursive: true });
      const name = path.join(folder, `${newId()}.eml`);
      await writeFile(`${name}.new`, bytes);
      await rename(`${name}.new`, name);
      return { sent: true, messageId: mail.messageId };
    },
    close: () => transport.close(),
  };
}

/** Addresses go as objects, so that a comma or a line break in one never makes a second recipient. */
function composed(message: Message, from: string): SendMailOptions & { messageId: string } {
  const { to, subject, text, html, fromName, replyTo, id = newId(), unsubscribe } = message;
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '');
  return {
    messageId: `<${id}@${domain}>`,
    from: { name: fromName ?? 'Sambung', address: from },
    to: { name: '', address: to },
    subject,
    text,
    ...(html !== undefined && { html }),
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe !== undefined && {
        // prepared: folded over two lines, some readers no longer find the address
        'List-Unsubscribe': { prepared: true, value: `<${new URL(unsubscribe).href}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

function outcomeOf(error: unknown): MailOutcome {
  if (!(error instanceof Error)) throw error;
  const detail = withoutPersonalMarks(error.message).slice(0, 300);
  const code = 'code' in error ? String(error.code) : '';
  const status = 'responseCode' in error ? Number(error.responseCode) : 0;
  if (code === 'EAUTH') return { sent: false, again: true, reason: 'login', detail };
  if (status >= 500) return { sent: false, again: false, reason: 'rejected', detail };
  if (status >= 400) return { sent: false, again: true, reason: 'later', detail };
  if (code === 'EENVELOPE') return { sent: false, again: false, reason: 'rejected', detail };
  const reason = code === 'ETIMEDOUT' ? 'timed_out' : 'unreachable';
  return { sent: false, again: true, reason, detail };
}
