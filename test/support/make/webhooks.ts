import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { peopleMakers } from './people.ts';

/** Addresses of other people's programs; nothing signs for them, so read what was to be sent. */
export function webhookMakers(services: Services) {
  const { db, now } = services;
  const { person } = peopleMakers(services);

  async function webhook(events: string[]): Promise<{ id: string }> {
    const id = newId();
    const { personId } = await person();
    await db
      .insertInto('webhooks')
      .values({
        id,
        label: 'Aplikasi contoh',
        url: 'https://aplikasi.contoh.test/kait',
        events,
        secret_id: newId(),
        created_by: personId,
        created_at: now(),
        changed_at: now(),
      })
      .execute();
    return { id };
  }

  /** What was announced so far, the first first. */
  const announced = () =>
    db
      .selectFrom('webhook_deliveries')
      .select(['event', 'subject', 'body', 'state'])
      .orderBy('created_at')
      .orderBy('id')
      .execute();

  return { webhook, announced };
}
