import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { mark } from './marks.ts';
import type { Cast } from './people.ts';

/** Followers' addresses, a notice to one person, and what the machine keeps for itself. */
export async function fillChannels({ db, now }: Services, { writer }: Cast, bulletinId: string) {
  const at = now();
  const subscription = newId();
  await db
    .insertInto('subscriptions')
    .values([
      {
        id: subscription,
        channel: 'email',
        address: `${mark('followeraddress')}@contoh.test`,
        about: 'city',
        token: mark('followertoken'),
        created_at: at,
        confirmed_at: at,
      },
      {
        id: newId(),
        channel: 'push',
        address: `https://push.contoh.test/${mark('pushaddress')}`,
        address_keys: { p256dh: mark('pushkey'), auth: mark('pushauth') },
        person_id: writer.personId,
        about: 'bulletin',
        ref: bulletinId,
        token: mark('pushtoken'),
        created_at: at,
        confirmed_at: at,
      },
    ])
    .execute();
  const notice = newId();
  await db
    .insertInto('notices')
    .values({
      id: notice,
      key: mark('noticekey'),
      kind: 'bulletin_changes_asked',
      subject_kind: 'bulletin',
      subject_id: bulletinId,
      title: mark('noticetitle'),
      body: mark('noticebody'),
      path: `/meja/kabar/${bulletinId}`,
      created_at: at,
      fanned_out_at: at,
    })
    .execute();
  const delivery = { notice_id: notice, due_at: at, created_at: at, attempts: 8 };
  await db
    .insertInto('deliveries')
    .values([
      { ...delivery, id: newId(), channel: 'desk', person_id: writer.personId, state: 'delivered' },
      {
        ...delivery,
        id: newId(),
        channel: 'email',
        subscription_id: subscription,
        state: 'gave_up',
        last_outcome: mark('outcome'),
      },
    ])
    .execute();
}

/** An address that is told of public things, and one delivery to it. */
export async function fillWebhooks(
  { db, now }: Services,
  { writer }: Cast,
): Promise<{ id: string; delivery: string }> {
  const made = { id: newId(), delivery: newId() };
  await db
    .insertInto('webhooks')
    .values({
      id: made.id,
      label: mark('webhooklabel'),
      url: `https://aplikasi.contoh.test/${mark('webhookurl')}`,
      events: ['report.filed'],
      secret_id: newId(),
      created_by: writer.personId,
      created_at: now(),
      changed_at: now(),
    })
    .execute();
  await db
    .insertInto('webhook_deliveries')
    .values({
      id: made.delivery,
      webhook_id: made.id,
      event: 'report.filed',
      subject: mark('webhooksubject'),
      body: { code: mark('webhookbody') },
      state: 'gave_up',
      due_at: now(),
      created_at: now(),
      outcome: mark('webhookoutcome'),
    })
    .execute();
  return made;
}

export async function fillMachine({ db, now }: Services, code: string) {
  await db
    .insertInto('settings')
    .values({ key: 'unknown_setting', value: mark('setting'), updated_at: now() })
    .execute();
  await db
    .insertInto('rate_limits')
    .values({ key: mark('network'), points: 1, expire: Date.now() + 60_000 })
    .execute();
  await db
    .insertInto('link_salts')
    .values({ day: '2026-11-23', salt: mark('salt') })
    .execute();
  await db
    .insertInto('link_visitors')
    .values({ code, day: '2026-11-23', visitor: mark('linkvisitor') })
    .execute();
}
