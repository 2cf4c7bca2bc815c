import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { claimCastOf } from '#test/claim-cast.ts';
import { drawMessage, drawPhoto } from '#test/draw-picture.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { hashPicture } from '../pictures/hash-picture.ts';
import { indexPicture } from '../pictures/queries.ts';
import { indexClaim } from '../work/index-claim.ts';
import { askToBeTold } from './ask-to-be-told.ts';
import { pictureShaOf } from './keep-picture.ts';
import { sayOther } from './say-other.ts';
import { saySame } from './say-same.ts';
import { settleUnchosen } from './settle-unchosen.ts';
import { takeTip } from './take-tip.ts';
import { findTip } from './tips.queries.ts';

const WORDS =
  'Sebarkan! Mulai besok air sungai Sekampung beracun karena limbah pabrik kertas, jangan dipakai mandi.';
const ALIKE = 'Ada yang bilang air sungai di dekat pabrik kertas beracun ya, mulai besok?';
const MINUTE = 60_000;

const asked = { text: WORDS, origin: 'web', network: 'satu' } as const;

/** A verdict that a message like it only suggests: it is too old to answer by itself. */
const OLD = new Date('2024-01-05T03:00:00Z');

describe('what a message turns out to be', () => {
  test('an old verdict is only suggested; who asked says that it is this one', async ({
    services,
    make,
    db,
    visit,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS, publishedAt: OLD });
    await indexClaim(services, claim.id);
    const taken = await takeTip(services, asked);
    if (!taken.ok) throw new Error(taken.refusal);
    const page = await (await visit(`/cek/pesan/${taken.code}`)).text();
    expect(page).toContain(`Salah: ${claim.title}`);
    expect(await htmlProblems(page)).toEqual([]);

    const stranger = await make.claim({ state: 'published' });
    expect(await saySame(services, { code: taken.code, subjectId: stranger.id })).toEqual({
      ok: false,
      refusal: 'not_offered',
    });
    const form = { subject: claim.id };
    const said = await visit(`/cek/pesan/${taken.code}/ini-pesannya`, { form });
    expect(said.status).toBe(303);
    expect(await findTip(db, taken.tipId)).toMatchObject({ state: 'answered', claimId: claim.id });
    const shown = await (await visit(`/cek/pesan/${taken.code}?kata=same`)).text();
    expect(shown).toContain('Belum dipastikan petugas');
    expect(await htmlProblems(shown)).toEqual([]);
  });

  test('an answer about something else: all who had it wait for the new case', async ({
    services,
    make,
    db,
  }) => {
    const { resident, member } = await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS });
    await indexClaim(services, claim.id);
    const taken = await takeTip(services, { ...asked, actor: resident });
    if (!taken.ok) throw new Error(taken.refusal);
    await takeTip(services, { ...asked, actor: member });
    const email = 'warga@contoh.example';
    await askToBeTold(services, { code: taken.code, email, language: 'id' });
    expect(await sayOther(services, taken.code)).toEqual({ ok: true });

    const { claimId } = await findTip(db, taken.tipId);
    expect(claimId).not.toBe(claim.id);
    const people = await db
      .selectFrom('claim_interests')
      .select('person_id')
      .where('claim_id', '=', claimId)
      .execute();
    const waiting = people.map(({ person_id }) => person_id).sort();
    expect(waiting).toEqual([resident.personId, member.personId].sort());
    const follows = await db
      .selectFrom('subscriptions')
      .select('address')
      .where('about', '=', 'claim')
      .where('ref', '=', claimId ?? '')
      .execute();
    expect(follows).toEqual([{ address: email }]);
    expect(await db.selectFrom('tip_waiters').select('id').execute()).toEqual([]);
  });

  test('who does not choose for an hour has a case', async ({ services, make, db, clock }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS, publishedAt: OLD });
    await indexClaim(services, claim.id);
    const taken = await takeTip(services, asked);
    if (!taken.ok) throw new Error(taken.refusal);
    expect(await settleUnchosen(services)).toBe(0);
    clock.now = new Date(clock.now.getTime() + 61 * MINUTE);
    expect(await settleUnchosen(services)).toBe(1);
    const tip = await findTip(db, taken.tipId);
    expect(tip.state).toBe('queued');
    expect(tip.claimId).not.toBe(claim.id);
  });

  test('a picture that nobody could read in an hour is looked at by a person', async ({
    services,
    make,
    db,
    clock,
    runJobs,
  }) => {
    await claimCastOf(make);
    const picture = await drawMessage([
      'Kabar contoh tentang jembatan',
      'yang katanya putus pagi ini',
    ]);
    const taken = await takeTip(services, { ...asked, text: '', picture });
    if (!taken.ok) throw new Error(taken.refusal);
    clock.now = new Date(clock.now.getTime() + 61 * MINUTE);
    expect(await settleUnchosen(services)).toBe(1);
    await runJobs();
    const tip = await findTip(db, taken.tipId);
    expect(tip).toMatchObject({ state: 'queued', reading: 'read' });
    const again = await takeTip(services, { ...asked, text: tip.pictureText });
    if (!again.ok) throw new Error(again.refusal);
    expect(await findTip(db, again.tipId)).toMatchObject({ claimId: tip.claimId });
  });

  test('a claim that nobody has judged is shown to nobody', async ({ services, make, visit }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'draft', quote: WORDS, title: 'Judul dari meja' });
    await indexClaim(services, claim.id);
    for (const text of [WORDS, `${WORDS} Teruskan.`, ALIKE]) {
      const taken = await takeTip(services, { ...asked, text });
      if (!taken.ok) throw new Error(taken.refusal);
      const page = await (await visit(`/cek/pesan/${taken.code}`)).text();
      expect(page).not.toContain('Judul dari meja');
    }
  });

  test('the same picture is known again without a word, but not with another story', async ({
    services,
    make,
    db,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS });
    const picture = await drawPhoto(7);
    const hashes = (await hashPicture(picture)) ?? [];
    const sha256 = pictureShaOf(picture);
    const known = { subjectId: claim.id, kind: 'claim' as const, sha256, hashes };
    await indexPicture(db, known, services.now());

    const bare = await takeTip(services, { ...asked, text: '', picture });
    if (!bare.ok) throw new Error(bare.refusal);
    expect(await findTip(db, bare.tipId)).toMatchObject({ state: 'answered', claimId: claim.id });
    const text =
      'Inilah keadaan jembatan contoh pagi ini sesudah hujan semalam, jalan putus total.';
    const told = await takeTip(services, { ...asked, text, picture });
    if (!told.ok) throw new Error(told.refusal);
    expect((await findTip(db, told.tipId)).state).not.toBe('answered');
  });

  test('an address left while the picture is read gets the answer, once', async ({
    services,
    make,
    runJobs,
    folder,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS });
    await indexClaim(services, claim.id);
    const picture = await drawMessage([
      'Sebarkan! Mulai besok air sungai',
      'Sekampung beracun karena limbah',
      'pabrik kertas, jangan dipakai mandi.',
    ]);
    const taken = await takeTip(services, { ...asked, text: '', picture });
    if (!taken.ok) throw new Error(taken.refusal);
    const { code } = taken;
    const email = `warga-${code}@contoh.example`;
    await askToBeTold(services, { code, email, language: 'id' });
    await runJobs();
    await runJobs();
    const mails = await Promise.all(
      (await readdir(path.join(folder, 'mail'))).map((name) =>
        readFile(path.join(folder, 'mail', name), 'utf8'),
      ),
    );
    expect(mails.filter((mail) => mail.includes(email))).toHaveLength(1);
  });

  test('a verdict withdrawn and a case set aside say so, and why', async ({
    services,
    make,
    visit,
    db,
  }) => {
    await claimCastOf(make);
    const taken = await takeTip(services, asked);
    if (!taken.ok) throw new Error(taken.refusal);
    const withdrawn = await make.claim({ state: 'withdrawn', reason: 'Sumbernya ternyata keliru' });
    const aside = await make.claim({
      state: 'set_aside',
      setAsideAs: 'out_of_scope',
      reason: 'Bukan tentang kota ini',
    });
    for (const [claim, words] of [
      [withdrawn, 'Sumbernya ternyata keliru'],
      [aside, 'Bukan tentang kota ini'],
    ] as const) {
      await db
        .updateTable('tips')
        .set({ claim_id: claim.id })
        .where('id', '=', taken.tipId)
        .execute();
      const page = await (await visit(`/cek/pesan/${taken.code}`)).text();
      expect(page).toContain(words);
      expect(await htmlProblems(page)).toEqual([]);
    }
  });
});
