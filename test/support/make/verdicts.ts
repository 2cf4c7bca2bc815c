import type { ClaimState, ClaimType, Verdict } from '#features/claims';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { groupMakers, type MadeGroup } from './groups.ts';
import { peopleMakers } from './people.ts';

export type VerdictWish = {
  claimId: string;
  number?: number;
  verdict?: Verdict;
  types?: ClaimType[];
  summary?: string;
  body?: string;
  method?: string;
  advice?: string;
  changeNote?: string;
  label?: 'verdict' | 'city_clarification';
  draftedBy?: string;
  draftedIn?: MadeGroup;
  /** Given, it was submitted. */
  submittedAt?: Date;
  secondBy?: string;
  secondIn?: MadeGroup;
  publishedAt?: Date;
};

/** What a claim is judged by: verdicts, evidence, questions, statements; by direct inserts. */
export function verdictMakers(services: Services) {
  const { db, now } = services;
  const { group } = groupMakers(services);
  const { person } = peopleMakers(services);

  async function verdict(wish: VerdictWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    const isRead = wish.publishedAt !== undefined || wish.secondBy !== undefined;
    const drafting = wish.draftedIn ?? (await group({ kind: 'diskominfo' }));
    const seconding = isRead ? (wish.secondIn ?? (await group({ kind: 'partner' }))) : null;
    const secondBy = isRead ? (wish.secondBy ?? (await person()).personId) : null;
    await db
      .insertInto('claim_verdicts')
      .values({
        id,
        claim_id: wish.claimId,
        number: wish.number ?? 1,
        verdict: wish.verdict ?? 'false',
        types: wish.types ?? ['fabricated'],
        summary: wish.summary ?? 'Air keran diperiksa tiap hari dan aman.',
        body: wish.body ?? 'Hasil uji laboratorium hari ini menunjukkan air keran memenuhi syarat.',
        method: wish.method ?? 'Kami membaca hasil uji dan bertanya kepada pengelola air.',
        advice: wish.advice ?? '',
        change_note: wish.changeNote ?? '',
        label: wish.label ?? 'verdict',
        drafted_by: wish.draftedBy ?? (await person()).personId,
        drafted_post: `fact_finder@${drafting.slug}`,
        drafted_group_id: drafting.id,
        drafted_at: now(),
        saved_at: now(),
        submitted_at: wish.submittedAt ?? (isRead ? now() : null),
        second_by: secondBy,
        second_post: seconding ? `fact_verifier@${seconding.slug}` : '',
        second_group_id: seconding?.id ?? null,
        seconded_at: isRead ? now() : null,
        published_by: wish.publishedAt ? secondBy : null,
        published_post: wish.publishedAt ? 'fact_editor@diskominfo' : '',
        published_at: wish.publishedAt ?? null,
      })
      .execute();
    return { id };
  }

  type Published = {
    state: ClaimState;
    verdict?: Verdict;
    summary?: string;
    reason?: string;
    publishedAt?: Date;
  };

  /** The verdict of a claim that is (or was) in public. */
  async function publishedVerdict(claimId: string, wish: Published): Promise<void> {
    const publishedAt = wish.publishedAt ?? now();
    const { id } = await verdict({
      claimId,
      publishedAt,
      ...(wish.verdict && { verdict: wish.verdict }),
      ...(wish.summary && { summary: wish.summary }),
    });
    const isWithdrawn = wish.state === 'withdrawn';
    await db
      .updateTable('claims')
      .set({
        state: wish.state,
        published_verdict_id: id,
        first_published_at: publishedAt,
        published_at: publishedAt,
        withdrawn_at: isWithdrawn ? now() : null,
        reason: isWithdrawn ? (wish.reason ?? 'Sumbernya ternyata keliru.') : '',
      })
      .where('id', '=', claimId)
      .execute();
  }

  return { verdict, publishedVerdict, ...evidenceMakers(services) };
}

type EvidenceWish = {
  claimId: string;
  kind?: 'primary' | 'secondary';
  source?: string;
  url?: string;
  quote?: string;
  stance?: 'supports' | 'against' | 'context';
  archive?: { text: string; sha: string; title?: string };
  /** Left out: before the claim was published, so that it shows with its verdict. */
  addedAt?: Date;
  removedAt?: Date;
};

/** What a verdict stands on. */
function evidenceMakers({ db, now }: Services) {
  async function beforePublication(claimId: string): Promise<Date> {
    const { created_at, published_at } = await db
      .selectFrom('claims')
      .select(['created_at', 'published_at'])
      .where('id', '=', claimId)
      .executeTakeFirstOrThrow();
    return published_at && published_at < created_at ? published_at : created_at;
  }

  async function evidence(wish: EvidenceWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('claim_evidence')
      .values({
        id,
        claim_id: wish.claimId,
        kind: wish.kind ?? 'primary',
        source: wish.source ?? 'Perusahaan air contoh',
        url: wish.url ?? '',
        quote: wish.quote ?? 'Semua contoh air memenuhi syarat.',
        stance: wish.stance ?? 'against',
        added_at: wish.addedAt ?? (await beforePublication(wish.claimId)),
        removed_at: wish.removedAt ?? null,
        ...(wish.archive && {
          archive_state: 'kept',
          archive_sha: wish.archive.sha,
          archive_type: 'text/html',
          archive_size: wish.archive.text.length,
          archive_title: wish.archive.title ?? '',
          archive_text: wish.archive.text,
          archived_at: now(),
        }),
      })
      .execute();
    return { id };
  }

  type ConfirmationWish = {
    claimId: string;
    officeId: string;
    askedBy: string;
    question?: string;
    dueAt?: Date;
    answer?: { stance: 'confirms' | 'denies' | 'unsure'; words: string; by: string };
  };

  async function confirmation(wish: ConfirmationWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('claim_confirmations')
      .values({
        id,
        claim_id: wish.claimId,
        office_id: wish.officeId,
        question: wish.question ?? 'Apakah kabar ini benar?',
        asked_by: wish.askedBy,
        asked_at: now(),
        due_at: wish.dueAt ?? new Date(now().getTime() + 24 * 3600_000),
        stance: wish.answer?.stance ?? null,
        answer: wish.answer?.words ?? '',
        answered_by: wish.answer?.by ?? null,
        answered_at: wish.answer ? now() : null,
      })
      .execute();
    return { id };
  }

  type StatementWish = { claimId: string; groupId: string; by: string; body?: string };

  async function statement(wish: StatementWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('claim_statements')
      .values({
        id,
        claim_id: wish.claimId,
        group_id: wish.groupId,
        body: wish.body ?? 'Kami tidak pernah mengumumkan hal itu.',
        by: wish.by,
        at: now(),
      })
      .execute();
    return { id };
  }

  type ClaimInterestWish = { claimId: string; personId?: string; groupId?: string };

  async function claimInterest(wish: ClaimInterestWish): Promise<{ id: string }> {
    const id = newId(now().getTime());
    await db
      .insertInto('claim_interests')
      .values({
        id,
        claim_id: wish.claimId,
        why: wish.groupId ? 'kim' : 'asker',
        person_id: wish.personId ?? null,
        group_id: wish.groupId ?? null,
        since: now(),
      })
      .execute();
    return { id };
  }

  return { evidence, confirmation, statement, claimInterest };
}
