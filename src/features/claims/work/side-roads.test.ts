import type { Db } from '#platform/db.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { matchMessage } from '../look-up/match-message.ts';
import { findClaim } from '../queries.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { askConfirmation } from './ask-confirmation.ts';
import { assignClaim } from './assign-claim.ts';
import { giveBack } from './give-back.ts';
import { indexClaim } from './index-claim.ts';
import { publishInterim } from './publish-interim.ts';
import { reopenClaim } from './reopen-claim.ts';
import { setAside } from './set-aside.ts';
import { takeClaim } from './take-claim.ts';
import { triageClaim } from './triage-claim.ts';
import { writeNote } from './write-note.ts';

const OK = { ok: true };
const refused = (refusal: string) => ({ ok: false, refusal });

/** Titles of the notices this person has on their desk. */
const toldTo = async (db: Db, { personId }: { personId: string }) => {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('deliveries as d', 'd.notice_id', 'n.id')
    .select(['n.title', 'n.body'])
    .where('d.person_id', '=', personId)
    .where('d.channel', '=', 'desk')
    .orderBy('n.created_at')
    .orderBy('n.id')
    .execute();
  return rows;
};

const weight = {
  ...{ harm: 2 as const, nearness: 3 as const, harmsLife: false, topic: 'health' as const },
  ...{ aboutCity: false, isTemplate: false, title: 'Air keran beracun' },
};

describe('in whose hands it is', () => {
  test('nobody takes it out of another’s, and who is too near is not asked', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { finder, editor, journalist, agencyVerifier, resident } = cast;
    const { id: claimId } = await make.claim({ subjects: [cast.agency] });
    const assign = (handlerId: string) =>
      assignClaim(services, { claimId, actor: editor, handlerId });
    expect(await assign(resident.personId)).toEqual(refused('unknown_person'));
    expect(await assign(agencyVerifier.personId)).toEqual(refused('too_near'));
    expect(await assign(finder.personId)).toEqual(OK);
    expect(await takeClaim(services, { claimId, actor: journalist })).toEqual(
      refused('not_allowed'),
    );
    expect(await takeClaim(services, { claimId, actor: finder })).toEqual(OK);
    const back = { claimId, actor: finder, reason: '' };
    expect(await giveBack(services, back)).toEqual(refused('no_reason'));
    expect(await giveBack(services, { ...back, actor: journalist, reason: 'x' })).toEqual(
      refused('not_allowed'),
    );
    expect(await giveBack(services, { ...back, reason: 'Cuti' })).toEqual(OK);
    expect(await findClaim(db, claimId)).toMatchObject({ state: 'new', handlerId: null });
    const told = await toldTo(db, finder);
    expect(told.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Ditugaskan: /));
  });

  test('a weight stops the clock of triage and sets the order, no matter who has it', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const { finder } = await claimCastOf(make);
    const due = new Date(clock.now.getTime() + 3 * 3600_000);
    const { id: claimId } = await make.claim({ spread: 2, stepDueAt: due, lookAt: due });
    const one = { claimId, actor: finder };
    expect(await triageClaim(services, { ...one, ...weight, title: ' ' })).toEqual(
      refused('no_title'),
    );
    expect(await triageClaim(services, { ...one, ...weight })).toEqual(OK);
    expect(await findClaim(db, claimId)).toMatchObject({
      ...{ priority: 12, stepDueAt: null, triagedAt: clock.now, title: 'Air keran beracun' },
    });
    expect(await triageClaim(services, { ...one, ...weight, harmsLife: true })).toEqual(OK);
    expect((await findClaim(db, claimId)).interimDueAt).toEqual(due);
  });

  test('notes are the desk’s own', async ({ db, make, services }) => {
    const { finder } = await claimCastOf(make);
    const { id: claimId } = await make.claim();
    const note = { claimId, actor: finder, body: 'Sudah saya telepon.' };
    expect(await writeNote(services, note)).toEqual(OK);
    expect(await writeNote(services, { ...note, body: ' ' })).toEqual(refused('no_answer'));
    const kept = await db.selectFrom('claim_notes').select(['body', 'post']).execute();
    expect(kept).toHaveLength(1);
  });
});

describe('what is not checked any further', () => {
  test('says why to everybody who asked, is not found, and can be opened again', async ({
    db,
    make,
    services,
  }) => {
    const { finder, resident } = await claimCastOf(make);
    const quote = 'Besok pagi pasar malam Contoh dipindah ke lapangan sebelah timur';
    const { id: claimId } = await make.claim({ quote, title: 'Pasar malam dipindah' });
    await make.claimInterest({ claimId, personId: resident.personId });
    await indexClaim(services, claimId);
    const found = async () => (await matchMessage(db, { text: quote })).candidates.length;
    expect(await found()).toBe(1);
    const aside = { claimId, actor: finder, as: 'out_of_scope' as const, reason: '' };
    expect(await setAside(services, aside)).toEqual(refused('no_reason'));
    expect(await setAside(services, { ...aside, reason: 'Itu undangan.' })).toEqual(OK);
    expect(await found()).toBe(0);
    expect(await toldTo(db, resident)).toEqual([
      {
        title: 'Pesan Anda tidak kami cek lebih lanjut: Pasar malam dipindah',
        body: 'Itu undangan.',
      },
    ]);
    const again = { claimId, actor: finder, reason: 'Beredar lagi' };
    expect(await reopenClaim(services, again)).toEqual(OK);
    expect(await reopenClaim(services, again)).toEqual(refused('wrong_state'));
    expect(await found()).toBe(1);
    expect(await findClaim(db, claimId)).toMatchObject({ state: 'new', setAsideAs: null });
  });
});

describe('a question to whoever must know', () => {
  test('reaches the office, whose answer stands beside the verdict as theirs', async ({
    db,
    make,
    services,
  }) => {
    const { finder, agency, liaison, editor } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const ask = (of: { officeId: string } | { expert: string }, question = 'Benarkah begitu?') =>
      askConfirmation(services, { claimId, actor: finder, question, of });
    expect(await ask({ officeId: agency.id }, '?')).toEqual(refused('no_question'));
    expect(await ask({ officeId: claimId })).toEqual(refused('unknown_office'));
    expect(await ask({ officeId: agency.id })).toEqual(OK);
    const told = await toldTo(db, liaison);
    expect(told.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Mohon konfirmasi: pesan “/),
    ]);

    const row = await db.selectFrom('claim_confirmations').selectAll().executeTakeFirstOrThrow();
    expect(row.due_at).toEqual(new Date('2026-11-24T03:00:00Z'));
    const said = { confirmationId: row.id, stance: 'denies' as const, answer: 'Tidak benar.' };
    const answer = (actor: typeof finder) => answerConfirmation(services, { ...said, actor });
    expect(await answer(editor)).toEqual(refused('not_allowed'));
    expect(await answer(liaison)).toEqual(OK);
    expect(await answer(liaison)).toEqual(refused('already_answered'));
    const after = await toldTo(db, finder);
    expect(after.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Konfirmasi dijawab: /),
    ]);
  });

  test('to an expert is written down by the desk', async ({ db, make, services }) => {
    const { finder, liaison, journalist } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const of = { expert: 'Ahli air, Universitas Contoh' };
    await askConfirmation(services, { claimId, actor: finder, question: 'Benarkah?', of });
    const row = await db.selectFrom('claim_confirmations').select('id').executeTakeFirstOrThrow();
    const said = { confirmationId: row.id, stance: 'unsure' as const, answer: 'Perlu diuji.' };
    expect(await answerConfirmation(services, { ...said, actor: liaison })).toEqual(
      refused('not_allowed'),
    );
    expect(await answerConfirmation(services, { ...said, actor: journalist })).toEqual(OK);
  });
});

describe('a word for the meantime', () => {
  test('goes to everybody who asked and is public without a word of the work', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const { academic, finder, resident } = await claimCastOf(make);
    const made = { state: 'evidence' as const, harmsLife: true, title: 'Bendungan jebol' };
    const { id: claimId } = await make.claim({
      ...made,
      interimDueAt: clock.now,
      lookAt: clock.now,
    });
    await make.claimInterest({ claimId, personId: resident.personId });
    const say = (actor: typeof finder, text: string) =>
      publishInterim(services, { claimId, actor, text });
    expect(await say(finder, 'Tunggu kabar resmi.')).toEqual(refused('not_allowed'));
    expect(await say(academic, ' ')).toEqual(refused('no_interim'));
    expect(await say(academic, 'Tunggu kabar resmi; jangan dekati sungai.')).toEqual(OK);
    const shown = await db.selectFrom('published_interims').select(['slug', 'interim']).execute();
    expect(shown).toEqual([
      { slug: 'bendungan-jebol', interim: 'Tunggu kabar resmi; jangan dekati sungai.' },
    ]);
    expect((await toldTo(db, resident))[0]?.title).toBe(
      'Sedang dicek, sementara ini: Bendungan jebol',
    );
    expect((await findClaim(db, claimId)).interimDueAt).toBe(null);
  });

  test('never takes the address of another page', async ({ db, make, services }) => {
    const { academic } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence', title: 'Denyut' });
    await publishInterim(services, { claimId, actor: academic, text: 'Tunggu dulu.' });
    expect((await findClaim(db, claimId)).slug).toBe('denyut-2');
  });
});
