import type { Db } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { addClaimInterest } from '../interests.queries.ts';
import { matchMessage } from '../look-up/match-message.ts';
import { findClaim } from '../queries.ts';
import { addEvidence } from './add-evidence.ts';
import { openClaim } from './open-claim.ts';
import { publishVerdict } from './publish-verdict.ts';
import { saveDraft } from './save-draft.ts';
import { secondVerdict } from './second-verdict.ts';
import { submitDraft } from './submit-draft.ts';
import { takeClaim } from './take-claim.ts';
import { triageClaim } from './triage-claim.ts';

const OK = { ok: true };
const refused = (refusal: string) => ({ ok: false, refusal });
const QUOTE =
  'Bendungan Contoh jebol malam ini, semua warga Kelurahan Contoh harus mengungsi sekarang';

const words = {
  verdict: 'false' as const,
  types: ['fabricated' as const],
  summary: 'Bendungan utuh; pintu air dibuka sesuai jadwal.',
  body: 'Petugas bendungan dan foto pukul 19.00 menunjukkan bendungan utuh.',
  method: 'Kami bertanya kepada petugas dan melihat kamera bendungan.',
  advice: 'Tetap di rumah, ikuti kabar resmi.',
  changeNote: '',
};
const proof = {
  ...{ kind: 'primary' as const, source: 'Petugas bendungan', url: '', note: '', fileId: null },
  ...{ quote: 'Tinggi air normal.', stance: 'against' as const },
};
const weight = {
  ...{ harm: 3 as const, nearness: 3 as const, harmsLife: true, topic: 'disaster' as const },
  ...{ aboutCity: false, isTemplate: false, title: 'Bendungan Contoh jebol malam ini' },
};

/** From the first message to a draft that waits for its second reader. */
async function upToSecond(services: Services, { finder }: ClaimCast): Promise<string> {
  const claimId = await openClaim(services, { quote: QUOTE, areaCode: null });
  const one = { claimId, actor: finder };
  expect(await triageClaim(services, { ...one, ...weight })).toEqual(OK);
  expect(await takeClaim(services, one)).toEqual(OK);
  expect(await addEvidence(services, { ...one, ...proof })).toEqual(OK);
  expect(await saveDraft(services, { ...one, ...words })).toEqual(OK);
  expect(await submitDraft(services, one)).toEqual(OK);
  return claimId;
}

const eventsOf = async (db: Db, claimId: string) => {
  const rows = await db
    .selectFrom('claim_history')
    .select('event')
    .where('claim_id', '=', claimId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ event }) => event).sort();
};

describe('the main road', () => {
  test('leads from a message to a verdict that two bodies stand for', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const claimId = await upToSecond(services, cast);
    const { academic, editor, resident, member } = cast;
    await addClaimInterest(db, { claimId, why: 'asker', who: resident, since: services.now() });
    const kim = { groupId: cast.kim.id };
    await addClaimInterest(db, { claimId, why: 'kim', who: kim, since: services.now() });
    const agree = { claimId, actor: academic, opinion: 'agree' as const, note: '' };
    expect(await secondVerdict(services, agree)).toEqual(OK);
    expect(await publishVerdict(services, { claimId, actor: editor })).toEqual(OK);

    const claim = await findClaim(db, claimId);
    expect(claim).toMatchObject({
      ...{ state: 'published', slug: 'bendungan-contoh-jebol-malam-ini', isPublished: true },
      ...{ lookAt: null, answerDueAt: null, priority: 9, handlerId: null },
    });
    const shown = await db.selectFrom('published_claims').selectAll().executeTakeFirstOrThrow();
    expect(shown).toMatchObject({
      ...{ verdict: 'false', version: 1, label: 'verdict', summary: words.summary },
      ...{ drafted_body: cast.diskominfo.name, second_body: 'Lab Literasi Kampus Contoh' },
      drafted_post: `fact_finder@${cast.diskominfo.slug}`,
      second_post: `fact_verifier@${cast.campus.slug}`,
    });
    const evidence = await db.selectFrom('published_claim_evidence').select('source').execute();
    expect(evidence).toEqual([{ source: 'Petugas bendungan' }]);
    expect(await eventsOf(db, claimId)).toEqual(
      'drafted evidence_added published received seconded submitted taken triaged'.split(' '),
    );

    const notice = await db
      .selectFrom('notices')
      .selectAll()
      .where('kind', '=', 'claim_published')
      .executeTakeFirstOrThrow();
    expect(notice.title).toBe('Jawaban cek fakta [SALAH] Bendungan Contoh jebol malam ini');
    expect(notice.body).toBe(`Salah. ${words.summary}`);
    const told = await db
      .selectFrom('deliveries')
      .select('person_id')
      .where('notice_id', '=', notice.id)
      .where('channel', '=', 'desk')
      .execute();
    expect(told.map(({ person_id }) => person_id).sort()).toEqual(
      [resident.personId, member.personId].sort(),
    );
    const ledger = await db
      .selectFrom('ledger_entries')
      .select(['act', 'subject_id', 'actor_post', 'body'])
      .execute();
    expect(ledger).toEqual([
      {
        ...{ act: 'claim.published', subject_id: claim.code },
        actor_post: `fact_editor@${cast.diskominfo.slug}`,
        body: { from: 'ready', to: 'published', version: 1, verdict: 'false', label: 'verdict' },
      },
    ]);
  });

  test('answers the next who ask from the moment of publication, and not before', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const claimId = await upToSecond(services, cast);
    const answerable = async () => {
      const { candidates } = await matchMessage(db, { text: QUOTE });
      return candidates.find(({ subjectId }) => subjectId === claimId)?.answerable;
    };
    expect(await answerable()).toBe(false);
    const agree = { claimId, actor: cast.academic, opinion: 'agree' as const, note: '' };
    await secondVerdict(services, agree);
    await publishVerdict(services, { claimId, actor: cast.editor });
    expect(await answerable()).toBe(true);
  });

  test('asks nobody twice: author, second reader and publisher each have their own part', async ({
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const claimId = await upToSecond(services, cast);
    const second = (actor: typeof cast.editor, opinion: 'agree' | 'revise' = 'agree', note = '') =>
      secondVerdict(services, { claimId, actor, opinion, note });
    expect(await second(cast.finder)).toEqual(refused('own_work'));
    expect(await second(cast.editor)).toEqual(refused('same_body'));
    expect(await second(cast.resident)).toEqual(refused('not_allowed'));
    expect(await second({ ...cast.academic, badges: [] })).toEqual(refused('not_trained'));
    expect(await second({ ...cast.academic, secondFactor: false })).toEqual(
      refused('no_second_factor'),
    );
    expect(await second(cast.academic, 'revise')).toEqual(refused('no_reason'));
    expect(await second(cast.academic, 'revise', 'Jam fotonya kapan?')).toEqual(OK);
    const one = { claimId, actor: cast.editor };
    expect(await publishVerdict(services, one)).toEqual(refused('wrong_state'));

    // the editor goes on with the draft, so is an author of it now
    expect(await saveDraft(services, { ...one, ...words })).toEqual(OK);
    expect(await submitDraft(services, one)).toEqual(OK);
    expect(await second(cast.academic)).toEqual(OK);
    expect(await publishVerdict(services, one)).toEqual(refused('own_work'));
    expect(await publishVerdict(services, { claimId, actor: cast.academic })).toEqual(
      refused('not_allowed'),
    );
    expect(await publishVerdict(services, { claimId, actor: cast.otherEditor })).toEqual(OK);
  });

  test('whoever once wrote on it reads it not second, though others went on with it', async ({
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    await make.evidence({ claimId });
    const save = (actor: typeof cast.editor) =>
      saveDraft(services, { claimId, actor, ...words, summary: `Oleh ${actor.name}` });
    expect(await save(cast.academic)).toEqual(OK);
    expect(await save(cast.finder)).toEqual(OK);
    expect(await submitDraft(services, { claimId, actor: cast.finder })).toEqual(OK);
    const second = (actor: typeof cast.editor) =>
      secondVerdict(services, { claimId, actor, opinion: 'agree', note: '' });
    expect(await second(cast.academic)).toEqual(refused('own_work'));
    const colleague = await make.person({
      posts: [{ post: 'fact_verifier', group: cast.campus }],
      badges: ['fact_check'],
    });
    expect(await second(colleague)).toEqual(refused('same_body'));
    expect(await second(cast.journalist)).toEqual(OK);
  });
});

describe('a draft', () => {
  test('may be saved half done, and is handed over whole and with sources alone', async ({
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const one = { claimId, actor: cast.finder };
    const half = { ...words, body: '', method: ' ' };
    expect(await saveDraft(services, { ...one, ...half })).toEqual(OK);
    expect(await submitDraft(services, one)).toEqual(refused('not_whole'));
    expect(await saveDraft(services, { ...one, ...words })).toEqual(OK);
    expect(await submitDraft(services, one)).toEqual(refused('no_evidence'));
    await make.evidence({ claimId, kind: 'secondary' });
    expect(await submitDraft(services, one)).toEqual(refused('no_evidence'));
    await make.evidence({ claimId, kind: 'secondary' });
    expect(await submitDraft(services, one)).toEqual(OK);
  });

  test('that says "unproven" needs no source', async ({ make, services }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const one = { claimId, actor: cast.finder };
    await saveDraft(services, { ...one, ...words, verdict: 'unproven' });
    expect(await submitDraft(services, one)).toEqual(OK);
  });

  test('is not written over by somebody who has not seen what was saved meanwhile', async ({
    make,
    services,
    clock,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const save = (actor: typeof cast.editor, seen: Date | null) =>
      saveDraft(services, { claimId, actor, ...words, seen });
    const first = clock.now;
    expect(await save(cast.finder, null)).toEqual(OK);
    expect(await save(cast.journalist, null)).toEqual(refused('changed_meanwhile'));
    clock.now = new Date(first.getTime() + 60_000);
    expect(await save(cast.journalist, first)).toEqual(OK);
    expect(await save(cast.finder, first)).toEqual(refused('changed_meanwhile'));
  });
});
