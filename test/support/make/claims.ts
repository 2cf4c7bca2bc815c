import type { Actor } from '#features/accounts';
import type { ClaimState, SetAsideAs, Topic, Verdict } from '#features/claims';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { areaMakers } from './areas.ts';
import type { MadeGroup } from './groups.ts';
import { verdictMakers } from './verdicts.ts';

export type MadeClaim = { id: string; code: string; slug: string | null; title: string };

export type ClaimWish = {
  state?: ClaimState;
  code?: string;
  slug?: string | null;
  title?: string;
  quote?: string;
  topic?: Topic;
  aboutCity?: boolean;
  isTemplate?: boolean;
  harm?: number;
  spread?: number;
  nearness?: number;
  harmsLife?: boolean;
  asked?: number;
  areasAsked?: number;
  patternOf?: string;
  mergedInto?: string;
  handlerId?: string;
  handlerGroupId?: string;
  interim?: string;
  /** In a state after `ready` the claim gets a published verdict of this kind; left out, `false`. */
  verdict?: Verdict;
  summary?: string;
  reason?: string;
  setAsideAs?: SetAsideAs;
  bulletinId?: string;
  firstSeenAt?: Date;
  publishedAt?: Date;
  stepDueAt?: Date | null;
  answerDueAt?: Date | null;
  interimDueAt?: Date | null;
  lookAt?: Date | null;
  lateAt?: Date | null;
  /** Bodies that it is about. */
  subjects?: readonly MadeGroup[];
  conflicts?: readonly Actor[];
};

const IN_PUBLIC: readonly ClaimState[] = ['published', 'review', 'withdrawn'];

/** Claims in any state, by direct inserts: no history, no notice, no clock, nothing to be matched with. */
export function claimMakers(services: Services) {
  const { db, now } = services;
  const verdicts = verdictMakers(services);

  async function claim(wish: ClaimWish = {}): Promise<MadeClaim> {
    const state = wish.state ?? 'new';
    const at = wish.firstSeenAt ?? now();
    const id = newId(at.getTime());
    const code = wish.code ?? newCode(8);
    const title = wish.title ?? `Pesan contoh ${code}`;
    const isPublic = IN_PUBLIC.includes(state);
    const slug = wish.slug ?? (isPublic || wish.interim ? `pesan-contoh-${code}` : null);
    await db
      .insertInto('claims')
      .values({
        ...{ id, code, slug, title, state: isPublic ? 'ready' : state },
        quote: wish.quote ?? 'Katanya besok air keran beracun, sebarkan ke semua grup.',
        topic: wish.topic ?? 'health',
        about_city: wish.aboutCity ?? false,
        is_template: wish.isTemplate ?? false,
        harm: wish.harm ?? 1,
        spread: wish.spread ?? 1,
        nearness: wish.nearness ?? 1,
        harms_life: wish.harmsLife ?? false,
        asked: wish.asked ?? 1,
        areas_asked: wish.areasAsked ?? 0,
        first_seen_at: at,
        last_asked_at: at,
        pattern_of: wish.patternOf ?? null,
        merged_into: wish.mergedInto ?? null,
        handler_id: wish.handlerId ?? null,
        handler_group_id: wish.handlerGroupId ?? null,
        interim: wish.interim ?? '',
        interim_at: wish.interim ? now() : null,
        reason: wish.reason ?? '',
        set_aside_as: wish.setAsideAs ?? (state === 'set_aside' ? 'no_claim' : null),
        bulletin_id: wish.bulletinId ?? null,
        step_due_at: wish.stepDueAt ?? null,
        answer_due_at: wish.answerDueAt ?? null,
        interim_due_at: wish.interimDueAt ?? null,
        look_at: wish.lookAt ?? null,
        late_at: wish.lateAt ?? null,
        changed_at: at,
        created_at: at,
      })
      .execute();
    await nameNear(id, wish);
    if (isPublic) await verdicts.publishedVerdict(id, { ...wish, state });
    return { id, code, slug, title };
  }

  async function nameNear(claimId: string, { subjects = [], conflicts = [] }: ClaimWish) {
    for (const { id } of subjects) {
      await db
        .insertInto('claim_subjects')
        .values({ claim_id: claimId, group_id: id, named_at: now() })
        .execute();
    }
    for (const { personId } of conflicts) {
      await db
        .insertInto('claim_conflicts')
        .values({ claim_id: claimId, person_id: personId, reason: 'Keluarga', at: now() })
        .execute();
    }
  }

  return { claim, ...verdicts, ...tipMakers(services) };
}

export type TipWish = {
  text?: string;
  code?: string;
  claimId?: string;
  outsideId?: string;
  state?: 'received' | 'answered' | 'pattern' | 'suggested' | 'queued';
  origin?: 'web' | 'share' | 'api' | 'kim';
  /** How many asked, by kelurahan; '' is nowhere. All on the day of `at`. */
  askedFrom?: Record<string, number>;
  fileId?: string;
  at?: Date;
};

/** Messages that were sent in, with how many asked from where. */
function tipMakers(services: Services) {
  const { db, now } = services;
  const { areaOnce } = areaMakers(services);

  async function tip(wish: TipWish = {}): Promise<{ id: string; code: string }> {
    const at = wish.at ?? now();
    const id = newId(at.getTime());
    const code = wish.code ?? newCode(8);
    const askedFrom = wish.askedFrom ?? { '': 1 };
    const asked = Object.values(askedFrom).reduce((sum, count) => sum + count, 0);
    await db
      .insertInto('tips')
      .values({
        ...{ id, code, asked, fingerprint: newId() },
        text: wish.text ?? 'Katanya besok air keran beracun, sebarkan ke semua grup.',
        origin: wish.origin ?? 'web',
        state: wish.state ?? 'queued',
        claim_id: wish.claimId ?? null,
        outside_id: wish.outsideId ?? null,
        file_id: wish.fileId ?? null,
        first_at: at,
        last_at: at,
        settled_at: at,
      })
      .execute();
    for (const [areaCode, count] of Object.entries(askedFrom)) {
      if (areaCode) await areaOnce(areaCode);
      await tipAsked({ tipId: id, areaCode, count, day: at.toISOString().slice(0, 10) });
    }
    return { id, code };
  }

  type Asked = { tipId: string; areaCode: string; count: number; day: string };

  async function tipAsked({ tipId, areaCode, count, day }: Asked): Promise<void> {
    await db
      .insertInto('tip_counts')
      .values({ tip_id: tipId, day, area_code: areaCode, asked: count })
      .execute();
  }

  return { tip, tipAsked };
}
