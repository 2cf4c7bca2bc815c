import type { BulletinState, Kind, Urgency } from '#features/bulletins';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { groupMakers } from './groups.ts';

export type MadeBulletin = {
  id: string;
  slug: string;
  state: BulletinState;
  title: string;
  version: number;
  issuerId: string;
  writtenBy: string;
  publishedAt: Date | null;
};

type AudienceWish = { kind: 'all' | 'area' | 'group' | 'topic'; ref: string };

export type BulletinWish = {
  state?: BulletinState;
  title?: string;
  slug?: string;
  summary?: string;
  body?: string;
  kind?: Kind;
  urgency?: Urgency;
  topics?: string[];
  dimension?: 'governance' | 'branding' | 'economy' | 'living' | 'society' | 'environment' | null;
  who?: string;
  happensWhen?: string;
  happensWhere?: string;
  how?: string;
  contact?: string;
  source?: string;
  issuerId?: string;
  writtenBy?: string;
  submittedBy?: string;
  approvedBy?: string | null;
  publishedBy?: string;
  /** The whole city, unless something else is said. */
  audience?: AudienceWish[];
  validUntil?: Date | null;
  letterNumber?: string;
  letterDate?: Date;
  letterReplaces?: string;
  publishAt?: Date;
  publishedAt?: Date;
  reviewDueAt?: Date;
  version?: number;
  correctionNote?: string;
  withdrawalReason?: string;
  updatedAt?: Date;
};

type QuestionWish = {
  bulletinId: string;
  ownerId?: string;
  state?: 'asked' | 'answered' | 'passed_on' | 'set_aside';
  body?: string;
  answer?: string;
  askerName?: string;
  askerEmail?: string;
  askerId?: string;
  viaGroupId?: string;
  askedAt?: Date;
  dueAt?: Date;
};

const DAY = 24 * 60 * 60 * 1000;
const PUBLIC: readonly BulletinState[] = ['published', 'corrected', 'expired', 'withdrawn'];

/** Bulletins in any state and questions on them, by direct inserts: no task, no notice, no ledger entry. */
export function bulletinMakers(services: Services) {
  const { db, now } = services;
  const groups = groupMakers(services);

  async function writer(name: string): Promise<string> {
    const id = newId();
    await db
      .insertInto('people')
      .values({ id, name, email: `${newCode(8)}@contoh.invalid` })
      .execute();
    return id;
  }

  async function bulletin(wish: BulletinWish = {}): Promise<MadeBulletin> {
    const id = newId();
    const at = wish.updatedAt ?? wish.publishedAt ?? now();
    const state = wish.state ?? 'published';
    const isOut = PUBLIC.includes(state);
    const issuerId = wish.issuerId ?? (await groups.agency()).id;
    const writtenBy = wish.writtenBy ?? (await writer('Penulis Contoh'));
    const isHandedIn = !['draft', 'changes_asked'].includes(state);
    const isApproved = isOut || state === 'approved' || state === 'scheduled';
    const approvedBy =
      wish.approvedBy === undefined && isApproved && !wish.reviewDueAt
        ? await writer('Penelaah Contoh')
        : (wish.approvedBy ?? null);
    const publishedBy = isOut ? (wish.publishedBy ?? approvedBy ?? writtenBy) : null;
    const publishedAt = isOut ? (wish.publishedAt ?? now()) : null;
    const version = isOut ? (wish.version ?? (state === 'corrected' ? 2 : 1)) : 0;
    const text = {
      title: wish.title ?? 'Jadwal pemeriksaan jentik di rumah warga',
      summary:
        wish.summary ??
        'Kader memeriksa jentik dari rumah ke rumah. Warga cukup membuka pintu. Tidak ada biaya.',
      who: wish.who ?? 'Semua warga',
      how: wish.how ?? 'Tunggu kader di rumah',
      body: wish.body ?? 'Kader memakai tanda pengenal.',
      contact: wish.contact ?? 'Dinas Contoh, loket 1',
      source: wish.source ?? 'Surat Dinas Contoh 12/2026',
      dimension: wish.dimension ?? null,
      topics: wish.topics ?? [],
      kind: wish.kind ?? ('announcement' as const),
      urgency: wish.urgency ?? ('routine' as const),
    };
    const when = wish.happensWhen ?? 'Sabtu, 08.00-11.00 WIB';
    const where = wish.happensWhere ?? 'Rumah masing-masing';
    const validUntil =
      wish.validUntil === undefined ? new Date(now().getTime() + 14 * DAY) : wish.validUntil;
    const slug = wish.slug ?? `kabar-contoh-${newCode(8)}`;
    await db
      .insertInto('bulletins')
      .values({
        id,
        slug,
        state,
        ...text,
        happens_when: when,
        happens_where: where,
        issuer_id: issuerId,
        valid_until: validUntil,
        letter_number: wish.letterNumber ?? '',
        letter_date: wish.letterDate ?? null,
        letter_replaces: wish.letterReplaces ?? '',
        version,
        correction_note: wish.correctionNote ?? (state === 'corrected' ? 'Jam diperbaiki' : ''),
        withdrawal_reason: wish.withdrawalReason ?? (state === 'withdrawn' ? 'Acara batal' : ''),
        review_due_at: wish.reviewDueAt ?? null,
        publish_at: state === 'scheduled' ? (wish.publishAt ?? now()) : null,
        written_by: writtenBy,
        writers: [writtenBy],
        submitted_by: isHandedIn ? (wish.submittedBy ?? writtenBy) : null,
        submitted_at: isHandedIn ? at : null,
        approved_by: approvedBy,
        approved_at: approvedBy ? at : null,
        published_by: publishedBy,
        published_at: publishedAt,
        corrected_at: state === 'corrected' ? at : null,
        withdrawn_at: state === 'withdrawn' ? at : null,
        expired_at: state === 'expired' ? at : null,
        created_at: at,
        updated_at: at,
      })
      .execute();
    const audience = wish.audience ?? [{ kind: 'all' as const, ref: '' }];
    if (audience.length > 0) {
      await db
        .insertInto('bulletin_audiences')
        .values(audience.map((part) => ({ bulletin_id: id, ...part })))
        .execute();
    }
    for (let number = 1; number <= version; number += 1) {
      await db
        .insertInto('bulletin_versions')
        .values({
          bulletin_id: id,
          version: number,
          content: {
            ...text,
            happensWhen: when,
            happensWhere: where,
            issuerId,
            audience,
            validUntil: validUntil?.toISOString() ?? null,
          },
          note: number > 1 ? 'Jam diperbaiki' : '',
          published_by: publishedBy ?? writtenBy,
          published_at: publishedAt ?? at,
        })
        .execute();
    }
    return { id, slug, state, title: text.title, version, issuerId, writtenBy, publishedAt };
  }

  /** A question on a bulletin; its owner is the issuer unless another office is named. */
  async function question(wish: QuestionWish): Promise<{ id: string; code: string }> {
    const id = newId();
    const code = newCode(8);
    const state = wish.state ?? 'asked';
    const askedAt = wish.askedAt ?? now();
    const settled = state === 'answered' || state === 'set_aside';
    const { issuer_id } = await db
      .selectFrom('bulletins')
      .select('issuer_id')
      .where('id', '=', wish.bulletinId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('questions')
      .values({
        id,
        code,
        bulletin_id: wish.bulletinId,
        state,
        body: wish.body ?? 'Apakah harus membawa KTP?',
        asker_name: wish.askerName ?? '',
        asker_email: wish.askerEmail ?? '',
        asker_id: wish.askerId ?? null,
        via_group_id: wish.viaGroupId ?? null,
        owner_id: wish.ownerId ?? issuer_id,
        asked_at: askedAt,
        due_at: wish.dueAt ?? new Date(askedAt.getTime() + 2 * DAY),
        answer: state === 'answered' ? (wish.answer ?? 'Tidak perlu, cukup sebut nama.') : '',
        answered_at: settled ? now() : null,
      })
      .execute();
    return { id, code };
  }

  return { bulletin, question };
}
