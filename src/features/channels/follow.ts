import { messagesFor } from '#messages';
import { newCode } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { SubscriptionAbout } from './notice.ts';
import { addAddress, upsertSubscription } from './subscriptions.queries.ts';

export type FollowByEmail = {
  email: string;
  about: SubscriptionAbout;
  ref: string;
  language: 'id' | 'en';
};

/**
 * Asks an address whether it wants to follow; nothing is sent to it before it says yes. An
 * address that follows already gets no second letter, and the page does not tell the difference,
 * so that nobody can find out who follows what.
 */
export async function askToFollow(services: Services, asked: FollowByEmail): Promise<void> {
  const { token, confirmed } = await upsertSubscription(services.db, {
    channel: 'email',
    address: asked.email.toLowerCase(),
    addressKeys: {},
    personId: null,
    about: asked.about,
    ref: asked.ref,
    token: newCode(24),
    now: services.now(),
    confirmed: false,
  });
  if (confirmed) return;
  const t = messagesFor(asked.language).channels;
  const { city } = services;
  await services.mail.send({
    to: asked.email,
    fromName: city.name,
    subject: t.confirmSubject(city.name),
    text: `${t.confirmBody(t.about[asked.about])}\n\n${city.origin}/ikuti/setuju/${token}\n`,
  });
}

/** An address left by whoever asked or reported, to hear of that one thing: it needs no second yes. */
export function keepAddress(
  { db, now }: Services,
  asked: { email: string; about: 'question' | 'report' | 'claim'; ref: string },
): Promise<void> {
  return addAddress(db, { ...asked, token: newCode(24), now: now() });
}

export type FollowByPush = {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  about: SubscriptionAbout | 'desk';
  ref: string;
  personId: string | null;
};

/** A browser has said yes itself when it gave its keys. Gives the token that ends it. */
export function followByPush(services: Services, asked: FollowByPush): Promise<string> {
  return inTransaction(services, async (tx) => {
    const { token } = await upsertSubscription(tx.db, {
      channel: 'push',
      address: asked.endpoint,
      addressKeys: asked.keys,
      personId: asked.personId,
      about: asked.about,
      ref: asked.ref,
      token: newCode(24),
      now: tx.now(),
      confirmed: true,
    });
    return token;
  });
}
