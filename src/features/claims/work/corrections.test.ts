import type { Actor } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { matchMessage } from '../look-up/match-message.ts';
import { findClaim } from '../queries.ts';
import { addEvidence } from './add-evidence.ts';
import { correctVerdict } from './correct-verdict.ts';
import { dropCorrection } from './drop-correction.ts';
import { fileObjection } from './file-objection.ts';
import { indexClaim } from './index-claim.ts';
import { judgeObjection } from './judge-objection.ts';
import { publishVerdict } from './publish-verdict.ts';
import { saveDraft } from './save-draft.ts';
import { secondVerdict } from './second-verdict.ts';
import { submitDraft } from './submit-draft.ts';
import { withdrawVerdict } from './withdraw-verdict.ts';

const OK = { ok: true };
const refused = (refusal: string) => ({ ok: false, refusal });
const REASON = 'Angkanya keliru, lihat laporan resmi bulan ini.';
const QUOTE = 'Bantuan sembako Contoh dibagikan tiap Jumat di lapangan sebelah timur kantor';

const words = {
  ...{ verdict: 'misleading' as const, types: [], summary: 'Angka baru.', body: 'Isi baru.' },
  ...{ method: 'Cara.', advice: '', changeNote: 'Angkanya diperbaiki.' },
};

async function publishedOne(make: Make, cast: ClaimCast, services: Services) {
  const claim = await make.claim({ state: 'published', quote: QUOTE, title: 'Bantuan sembako' });
  await make.evidence({ claimId: claim.id });
  await make.claimInterest({ claimId: claim.id, personId: cast.resident.personId });
  await indexClaim(services, claim.id);
  return claim;
}

const shownOf = (db: Db) =>
  db
    .selectFrom('published_claims')
    .select(['version', 'verdict', 'summary', 'change_note'])
    .execute();

const titlesTo = async (db: Db, { personId }: Actor) => {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('deliveries as d', 'd.notice_id', 'n.id')
    .select(['n.title', 'n.created_at'])
    .where('d.person_id', '=', personId)
    .where('d.channel', '=', 'desk')
    .orderBy('n.created_at')
    .orderBy('n.id')
    .execute();
  return rows.map(({ title }) => title);
};

describe('a correction', () => {
  test('takes the whole road again, while the verdict before it stays in public', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const cast = await claimCastOf(make);
    const { finder, academic, editor } = cast;
    const { id: claimId } = await publishedOne(make, cast, services);
    const before = await shownOf(db);
    clock.now = new Date(clock.now.getTime() + 60_000);
    const correct = { claimId, actor: academic, reason: '' };
    expect(await correctVerdict(services, correct)).toEqual(refused('no_reason'));
    expect(await correctVerdict(services, { ...correct, reason: REASON })).toEqual(OK);
    const one = { claimId, actor: finder };
    const proof = { kind: 'primary', url: '', quote: 'x', note: '', stance: 'context' } as const;
    expect(await addEvidence(services, { ...one, ...proof, source: 'Laporan baru' })).toEqual(OK);
    expect(await saveDraft(services, { ...one, ...words, changeNote: '' })).toEqual(OK);
    expect(await submitDraft(services, one)).toEqual(refused('no_change_note'));
    expect(await saveDraft(services, { ...one, ...words })).toEqual(OK);
    expect(await submitDraft(services, one)).toEqual(OK);
    const sources = () =>
      db.selectFrom('published_claim_evidence').select('source').orderBy('source').execute();
    expect([await shownOf(db), await sources()]).toEqual([
      before,
      [{ source: 'Perusahaan air contoh' }],
    ]);

    const agree = { claimId, actor: academic, opinion: 'agree' as const, note: '' };
    expect(await secondVerdict(services, agree)).toEqual(OK);
    expect(await publishVerdict(services, { claimId, actor: editor })).toEqual(OK);
    expect(await shownOf(db)).toEqual([
      {
        ...{ version: 2, verdict: 'misleading', summary: 'Angka baru.' },
        change_note: 'Angkanya diperbaiki.',
      },
    ]);
    expect(await sources()).toHaveLength(2);
    expect(await titlesTo(db, cast.resident)).toEqual([
      'Ralat cek fakta [MENYESATKAN] Bantuan sembako',
    ]);
    const versions = await db.selectFrom('published_claim_versions').select('version').execute();
    expect(versions).toHaveLength(2);
  });

  test('dropped leaves the verdict as it was, and its number to the next', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { finder, academic, editor } = cast;
    const { id: claimId } = await publishedOne(make, cast, services);
    const correct = () => correctVerdict(services, { claimId, actor: academic, reason: REASON });
    await correct();
    await saveDraft(services, { claimId, actor: finder, ...words });
    const drop = { claimId, actor: editor, reason: 'Tidak ada yang keliru' };
    expect(await dropCorrection(services, { ...drop, actor: finder })).toEqual(
      refused('not_allowed'),
    );
    expect(await dropCorrection(services, drop)).toEqual(OK);
    expect(await shownOf(db)).toMatchObject([{ version: 1 }]);
    expect((await findClaim(db, claimId)).state).toBe('published');
    await correct();
    await saveDraft(services, { claimId, actor: finder, ...words });
    const numbers = await db
      .selectFrom('claim_verdicts')
      .select(['number', 'dropped_at'])
      .where('published_at', 'is', null)
      .orderBy('dropped_at')
      .execute();
    expect(numbers.map(({ number }) => number)).toEqual([2, 2]);
  });
});

describe('a withdrawal', () => {
  test('takes the verdict out of public with words, tells who was told, and answers no more', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId, code } = await publishedOne(make, cast, services);
    const withdraw = { claimId, actor: cast.editor, reason: '' };
    expect(await withdrawVerdict(services, withdraw)).toEqual(refused('no_reason'));
    expect(await withdrawVerdict(services, { ...withdraw, actor: cast.academic })).toEqual(
      refused('not_allowed'),
    );
    expect(await withdrawVerdict(services, { ...withdraw, reason: REASON })).toEqual(OK);
    expect(await shownOf(db)).toEqual([]);
    expect(await db.selectFrom('published_claim_evidence').select('id').execute()).toEqual([]);
    const gone = await db.selectFrom('published_claim_withdrawals').select('reason').execute();
    expect(gone).toEqual([{ reason: REASON }]);
    expect(await titlesTo(db, cast.resident)).toEqual([
      'Putusan cek fakta dicabut: Bantuan sembako',
    ]);
    const { candidates } = await matchMessage(db, { text: QUOTE });
    expect(candidates).toMatchObject([{ subjectId: claimId, answerable: false }]);
    const ledger = await db.selectFrom('ledger_entries').select(['act', 'subject_id']).execute();
    expect(ledger).toEqual([{ act: 'claim.withdrawn', subject_id: code }]);
    expect(await withdrawVerdict(services, { ...withdraw, reason: REASON })).toEqual(
      refused('wrong_state'),
    );
  });

  test('may come while a correction is being written, which ends with it', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await publishedOne(make, cast, services);
    await correctVerdict(services, { claimId, actor: cast.academic, reason: REASON });
    await saveDraft(services, { claimId, actor: cast.finder, ...words });
    await submitDraft(services, { claimId, actor: cast.finder });
    const withdraw = { claimId, actor: cast.editor, reason: REASON };
    expect(await withdrawVerdict(services, withdraw)).toEqual(OK);
    const agree = { claimId, actor: cast.academic, opinion: 'agree' as const, note: '' };
    expect(await secondVerdict(services, agree)).toEqual(refused('wrong_state'));

    // judged anew it stays withdrawn until another number stands, or nothing comes of it
    const again = { claimId, actor: cast.academic, reason: 'Ada data baru' };
    expect(await correctVerdict(services, again)).toEqual(OK);
    expect(await shownOf(db)).toEqual([]);
    const drop = { claimId, actor: cast.editor, reason: 'Data itu keliru' };
    expect(await dropCorrection(services, drop)).toEqual(OK);
    expect((await findClaim(db, claimId)).state).toBe('withdrawn');
  });
});

describe('an objection', () => {
  test('is filed by anybody, has a code and a clock, and its words are not public', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await publishedOne(make, cast, services);
    const file = (reason: string, url = '', actor: Actor | null = null) =>
      fileObjection(services, { claimId, actor, reason, url });
    expect(await file('Salah!')).toEqual(refused('too_short'));
    expect(await file(REASON, 'warta.test')).toEqual(refused('bad_link'));
    expect(await file(REASON, 'https://warta.test/1')).toMatchObject(OK);
    expect(await file(REASON, '', cast.resident)).toMatchObject(OK);
    const rows = await db
      .selectFrom('claim_objections')
      .select(['code', 'person_id', 'due_at'])
      .orderBy('person_id')
      .execute();
    expect(rows.map(({ person_id }) => person_id)).toEqual([cast.resident.personId, null]);
    expect(rows[0]?.due_at).toEqual(new Date('2026-11-30T03:00:00Z'));
    const shown = await db
      .selectFrom('published_claim_history')
      .select(['event', 'note'])
      .execute();
    expect(shown).toEqual(
      Array.from({ length: 2 }, () => ({ event: 'objection_filed', note: '' })),
    );
    const unpublished = await make.claim();
    const early = { claimId: unpublished.id, actor: null, reason: REASON, url: '' };
    expect(await fileObjection(services, early)).toEqual(refused('wrong_state'));
  });

  test('is answered by somebody who neither wrote nor read the verdict', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const claim = await make.claim({ state: 'ready' });
    const wish = { claimId: claim.id, draftedBy: cast.editor.personId, draftedIn: cast.diskominfo };
    await make.verdict({ ...wish, secondBy: cast.academic.personId, secondIn: cast.campus });
    expect(await publishVerdict(services, { claimId: claim.id, actor: cast.otherEditor })).toEqual(
      OK,
    );
    await fileObjection(services, {
      ...{ claimId: claim.id, actor: cast.resident, reason: REASON, url: '' },
    });
    const { id } = await db.selectFrom('claim_objections').select('id').executeTakeFirstOrThrow();
    const judge = (actor: Actor, answer = 'Angkanya sudah benar.') =>
      judgeObjection(services, { objectionId: id, actor, outcome: 'upheld', answer });
    expect(await judge(cast.editor)).toEqual(refused('own_work'));
    expect(await judge(cast.academic)).toEqual(refused('own_work'));
    expect(await judge(cast.finder)).toEqual(refused('not_allowed'));
    expect(await judge(cast.journalist, ' ')).toEqual(refused('no_answer'));
    expect(await judge(cast.journalist)).toEqual(OK);
    expect(await judge(cast.journalist)).toEqual(refused('already_answered'));
    const titles = await titlesTo(db, cast.resident);
    expect(titles).toEqual([`Keberatan Anda dijawab: pesan “${claim.title}”`]);
    expect((await findClaim(db, claim.id)).state).toBe('published');
  });

  test('that is right opens a review with a clock; the verdict stays until then', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await publishedOne(make, cast, services);
    await fileObjection(services, { claimId, actor: null, reason: REASON, url: '' });
    const { id } = await db.selectFrom('claim_objections').select('id').executeTakeFirstOrThrow();
    const review = { objectionId: id, outcome: 'review' as const, answer: 'Kami periksa lagi.' };
    expect(await judgeObjection(services, { ...review, actor: cast.journalist })).toEqual(OK);
    const claim = await findClaim(db, claimId);
    const due = new Date('2026-11-30T03:00:00Z');
    expect(claim).toMatchObject({ state: 'review', answerDueAt: due, lookAt: due });
    expect(await shownOf(db)).toHaveLength(1);
  });
});
