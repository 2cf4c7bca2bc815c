import type { ClosedBy, Identity, OutsideState, ReportKind, ReportState } from '#features/reports';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { areaMakers } from './areas.ts';
import { groupMakers, type MadeGroup } from './groups.ts';

export type MadeReport = {
  id: string;
  code: string;
  state: ReportState;
  title: string;
  areaCode: string | null;
  ownerId: string;
};

export type ReportWish = {
  kind?: ReportKind;
  category?: string;
  state?: ReportState;
  identity?: Identity;
  code?: string;
  title?: string;
  body?: string;
  place?: string;
  /** null with a pin: nobody knows the kelurahan. */
  areaCode?: string | null;
  rw?: number;
  rt?: number;
  pin?: { latitude: number; longitude: number };
  owner?: MadeGroup;
  filingGroupId?: string;
  reporterId?: string;
  assistedBy?: string;
  handlerId?: string;
  isPublic?: boolean;
  /** Left out: published when it is verified, as the desk does it. */
  publishedAt?: Date | null;
  hiddenAt?: Date;
  filedAt?: Date;
  startedAt?: Date;
  answeredAt?: Date;
  answeredBy?: string;
  closedAt?: Date;
  closedBy?: ClosedBy;
  changedAt?: Date;
  stepDueAt?: Date | null;
  answerDueAt?: Date | null;
  /** When the sweep looks; left out, never. */
  lookAt?: Date;
  pausedAt?: Date;
  pauseReason?: 'waiting_reporter' | 'waiting_outside' | 'field_blocked' | 'force_majeure';
  lateLevel?: 'none' | 'office' | 'head' | 'coordinator' | 'leadership';
  duplicateOf?: string;
  reason?: string;
  outsideBody?: string;
  outsideState?: OutsideState;
  supporters?: number;
  rating?: number;
  ratingNote?: string;
  reopenedCount?: number;
};

const UNVERIFIED: readonly ReportState[] = ['filed', 'incomplete', 'rejected', 'withdrawn'];
const ANSWERED: readonly ReportState[] = ['answered', 'closed'];

/** Reports in any state, by direct inserts: no history, no notice, no clock, no receipt. */
export function reportMakers(services: Services) {
  const { db, now } = services;
  const { group } = groupMakers(services);
  const { areaOnce } = areaMakers(services);
  let office: MadeGroup | null = null;

  async function report(wish: ReportWish = {}): Promise<MadeReport> {
    const owner = wish.owner ?? (office ??= await group({ kind: 'agency', name: 'Dinas Contoh' }));
    const areaCode = wish.areaCode === undefined ? '99.01.01.1001' : wish.areaCode;
    if (areaCode) await areaOnce(areaCode);
    const state = wish.state ?? 'verified';
    const filedAt = wish.filedAt ?? now();
    const seen = UNVERIFIED.includes(state) ? null : filedAt;
    const answeredAt = wish.answeredAt ?? (ANSWERED.includes(state) ? now() : null);
    const id = newId(filedAt.getTime());
    const code = wish.code ?? newCode(8);
    const title = wish.title ?? `Laporan contoh ${code}`;
    await db
      .insertInto('reports')
      .values({
        ...{ id, code, state, title, area_code: areaCode, owner_id: owner.id },
        kind: wish.kind ?? 'complaint',
        category: wish.category ?? 'jalan_rusak',
        identity: wish.identity ?? (wish.reporterId ? 'account' : 'anonymous'),
        origin: 'web',
        is_public: wish.isPublic ?? true,
        body: wish.body ?? 'Isi laporan contoh, cukup panjang untuk dibaca.',
        place: wish.place ?? '',
        rw: wish.rw ?? null,
        rt: wish.rt ?? null,
        latitude: wish.pin?.latitude ?? null,
        longitude: wish.pin?.longitude ?? null,
        reporter_id: wish.reporterId ?? null,
        assisted_by: wish.assistedBy ?? null,
        handler_id: wish.handlerId ?? null,
        filing_group_id: wish.filingGroupId ?? null,
        filed_at: filedAt,
        verified_at: seen,
        published_at: wish.publishedAt === undefined ? seen : wish.publishedAt,
        hidden_at: wish.hiddenAt ?? null,
        started_at: wish.startedAt ?? null,
        answered_at: answeredAt,
        answered_by: wish.answeredBy ?? null,
        closed_at: wish.closedAt ?? (state === 'closed' ? now() : null),
        closed_by: wish.closedBy ?? (state === 'closed' ? 'reporter' : null),
        changed_at: wish.changedAt ?? filedAt,
        step_due_at: wish.stepDueAt ?? null,
        answer_due_at: wish.answerDueAt ?? null,
        look_at: wish.lookAt ?? null,
        paused_at: wish.pausedAt ?? null,
        pause_reason: wish.pauseReason ?? (wish.pausedAt ? 'waiting_reporter' : null),
        late_level: wish.lateLevel ?? 'none',
        duplicate_of: wish.duplicateOf ?? null,
        reason: wish.reason ?? '',
        outside_body: wish.outsideBody ?? '',
        outside_state: wish.outsideState ?? '',
        supporters: wish.supporters ?? 0,
        rating: wish.rating ?? null,
        rating_note: wish.ratingNote ?? '',
        rated_at: wish.rating === undefined ? null : now(),
        reopened_count: wish.reopenedCount ?? 0,
      })
      .execute();
    return { id, code, state, title, areaCode, ownerId: owner.id };
  }

  return { report, ...waitingMakers(services) };
}

type InterestWish = {
  reportId: string;
  personId?: string;
  groupId?: string;
  why?: 'reporter' | 'filing_kim' | 'me_too' | 'follower';
};

/** Who waits for a report, and what it was answered. */
function waitingMakers({ db, now }: Services) {
  /** Somebody who waits: this person, this group, or else whoever has the receipt. */
  async function interest(wish: InterestWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('report_interests')
      .values({
        id,
        report_id: wish.reportId,
        why: wish.why ?? 'reporter',
        way: wish.personId ? 'person' : wish.groupId ? 'group' : 'receipt',
        person_id: wish.personId ?? null,
        group_id: wish.groupId ?? null,
        since: now(),
      })
      .execute();
    return { id };
  }

  type AnswerWish = { reportId: string; officeId: string; by: string; body?: string };

  async function reportAnswer(wish: AnswerWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('report_answers')
      .values({
        id,
        report_id: wish.reportId,
        office_id: wish.officeId,
        body: wish.body ?? 'Selokan sudah dibersihkan kemarin.',
        proof: 'Foto di papan kelurahan',
        answered_by: wish.by,
        answered_at: now(),
      })
      .execute();
    return { id };
  }

  return { interest, reportAnswer };
}
