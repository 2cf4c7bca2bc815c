import { type Messages, messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { CODE_MINUTES, type CodePurpose } from './auth.ts';
import { findLanguage } from './people.queries.ts';

/** Mails a code in the person's language. A failure is noted without address or code. */
export function codeSender(services: Services) {
  return async (to: string, code: string, purpose: CodePurpose): Promise<void> => {
    const { city, db, log, mail } = services;
    try {
      const t = messagesFor(await findLanguage(db, to));
      const words = wordsFor(t, code, { purpose, city: city.name });
      const outcome = await mail.send({ to, fromName: city.name, ...words });
      if (!outcome.sent) log.warn({ purpose, reason: outcome.reason }, 'a code was not mailed');
    } catch (error) {
      // nobody waits for this, so nobody else would hear of it
      log.error({ purpose, err: error }, 'a code was not mailed');
    }
  };
}

function wordsFor(
  { accounts: { code: words, reset } }: Messages,
  code: string,
  { purpose, city }: { purpose: CodePurpose; city: string },
): { subject: string; text: string } {
  if (purpose === 'forget-password') {
    return { subject: reset.mailSubject(code), text: reset.mailBody(code, CODE_MINUTES) };
  }
  const subject = purpose === 'sign-in' ? words.mailSubject(code, city) : words.verifySubject(code);
  return { subject, text: words.mailBody(code, CODE_MINUTES) };
}
