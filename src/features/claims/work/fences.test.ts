import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { type ClaimCast, claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findClaim } from '../queries.ts';
import { CLAIM_DEEDS, refusalToDeed } from './deeds.ts';
import { declareConflict } from './declare-conflict.ts';
import { giveBadge, revokeBadge } from './give-badge.ts';
import { nameSubjects } from './name-subjects.ts';
import { publishStatement, withdrawStatement } from './publish-statement.ts';
import { publishVerdict } from './publish-verdict.ts';
import { saveDraft } from './save-draft.ts';
import { secondVerdict, sendBack } from './second-verdict.ts';
import { submitDraft } from './submit-draft.ts';
import { triageClaim } from './triage-claim.ts';
import { findDraft } from './verdicts.queries.ts';

const OK = { ok: true };
const refused = (refusal: string) => ({ ok: false, refusal });
const words = {
  ...{ verdict: 'true' as const, types: [], summary: 'Benar.', body: 'Isi.', method: 'Cara.' },
  ...{ advice: '', changeNote: '' },
};

const deedsOn = (services: Services, claimId: string) => ({
  save: (actor: Actor) => saveDraft(services, { claimId, actor, ...words }),
  submit: (actor: Actor) => submitDraft(services, { claimId, actor }),
  agree: (actor: Actor) => secondVerdict(services, { claimId, actor, opinion: 'agree', note: '' }),
  publish: (actor: Actor) => publishVerdict(services, { claimId, actor }),
  name: (actor: Actor, ...groupIds: string[]) =>
    nameSubjects(services, { claimId, actor, groupIds }),
});

describe('the office that a claim is about', () => {
  test('may do nothing to it that the desk does, whatever post is held elsewhere', async ({
    db,
    make,
  }) => {
    const { agency, campus, agencyVerifier } = await claimCastOf(make);
    const both = await make.person({
      posts: [
        { post: 'agency_liaison', group: agency },
        { post: 'fact_editor', group: campus },
      ],
      badges: ['fact_check'],
    });
    const made = await make.claim({ state: 'second_opinion', subjects: [agency] });
    const claim = await findClaim(db, made.id);
    const outcomes = CLAIM_DEEDS.map((deed) => refusalToDeed(deed, both, { claim, draft: null }));
    expect(new Set(outcomes)).toEqual(new Set(['about_own_body']));
    expect(refusalToDeed('second', agencyVerifier, { claim, draft: null })).toBe('about_own_body');
  });

  test('has its own word beside the verdict, one at a time and under its own name', async ({
    db,
    make,
    services,
  }) => {
    const { agency, liaison, finder, kim, member } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'published', subjects: [agency] });
    const groupId = agency.id;
    const body = 'Kami tidak pernah mengumumkan hal itu.';
    const say = (actor: Actor, of = groupId) =>
      publishStatement(services, { claimId, actor, groupId: of, body });
    expect(await say(finder)).toEqual(refused('not_allowed'));
    expect(await say(member, kim.id)).toEqual(refused('not_allowed'));
    expect(await say(liaison)).toEqual(OK);
    expect(await say(liaison)).toEqual(refused('already_told'));
    const shown = db
      .selectFrom('published_claim_statements')
      .select(['group_name', 'post', 'body']);
    expect(await shown.execute()).toEqual([
      { group_name: 'Dinas Air Contoh', post: `agency_liaison@${agency.slug}`, body },
    ]);
    const takeBack = { claimId, actor: liaison, groupId, reason: '' };
    expect(await withdrawStatement(services, takeBack)).toEqual(refused('no_reason'));
    expect(await withdrawStatement(services, { ...takeBack, reason: 'Keliru' })).toEqual(OK);
    expect(await shown.execute()).toEqual([]);
  });

  test('says nothing of a claim that is about another', async ({ make, services }) => {
    const { agency, liaison } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'published' });
    const statement = { claimId, actor: liaison, groupId: agency.id, body: 'Kami ikut bicara.' };
    expect(await publishStatement(services, statement)).toEqual(refused('not_about_you'));
  });

  test('named after it wrote, its draft goes no further; somebody else begins anew', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    await make.evidence({ claimId });
    const deeds = deedsOn(services, claimId);
    expect(await deeds.save(cast.agencyVerifier)).toEqual(OK);
    expect(await deeds.name(cast.finder, cast.agency.id)).toEqual(OK);
    expect(await deeds.save(cast.agencyVerifier)).toEqual(refused('about_own_body'));
    expect(await deeds.submit(cast.finder)).toEqual(refused('near_author'));
    const before = await findDraft(db, claimId, services.now());
    expect(await deeds.save(cast.finder)).toEqual(OK);
    const after = await findDraft(db, claimId, services.now());
    expect(after).toMatchObject({ number: 1, isTainted: false, draftedBy: cast.finder.personId });
    expect(after?.id).not.toBe(before?.id);
    expect(await deeds.submit(cast.finder)).toEqual(OK);
    expect(await deeds.agree(cast.academic)).toEqual(OK);
    expect(await deeds.publish(cast.editor)).toEqual(OK);
  });

  test('named after it read, what it agreed to is not published but sent back', async ({
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    await make.evidence({ claimId });
    const deeds = deedsOn(services, claimId);
    await deeds.save(cast.finder);
    await deeds.submit(cast.finder);
    expect(await deeds.agree(cast.agencyVerifier)).toEqual(OK);
    expect(await deeds.name(cast.finder, cast.agency.id)).toEqual(OK);
    expect(await deeds.publish(cast.editor)).toEqual(refused('near_author'));
    const back = { claimId, actor: cast.editor, note: 'Penelaahnya dari dinas itu' };
    expect(await sendBack(services, back)).toEqual(OK);
    expect(await deeds.submit(cast.finder)).toEqual(OK);
    expect(await deeds.agree(cast.academic)).toEqual(OK);
    expect(await deeds.publish(cast.editor)).toEqual(OK);
  });

  test('cannot take its own name off the claim', async ({ make, services }) => {
    const { agency, agencyVerifier } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence', subjects: [agency] });
    expect(await deedsOn(services, id).name(agencyVerifier)).toEqual(refused('about_own_body'));
  });

  test('has to exist to be named', async ({ make, services }) => {
    const { finder } = await claimCastOf(make);
    const closed = await make.agency({ closedAt: new Date('2026-01-01') });
    const { id } = await make.claim();
    expect(await deedsOn(services, id).name(finder, closed.id)).toEqual(refused('unknown_office'));
  });
});

describe('a conflict of interest', () => {
  test('once declared keeps its owner out, and gives back what they had in hand', async ({
    db,
    make,
    services,
  }) => {
    const { finder, academic } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence', handlerId: finder.personId });
    await make.evidence({ claimId });
    const deeds = deedsOn(services, claimId);
    await deeds.save(finder);
    const declared = { claimId, actor: finder, reason: 'Saudara saya yang membuatnya' };
    expect(await declareConflict(services, declared)).toEqual(OK);
    expect(await declareConflict(services, declared)).toEqual(refused('conflict_declared'));
    expect((await findClaim(db, claimId)).handlerId).toBe(null);
    expect(await deeds.save(finder)).toEqual(refused('conflict_declared'));
    expect(await deeds.submit(academic)).toEqual(refused('near_author'));
  });
});

describe('a verdict about the city government', () => {
  const road = async (services: Services, claimId: string, cast: ClaimCast, second: Actor) => {
    const weight = { harm: 1 as const, nearness: 3 as const, harmsLife: false, isTemplate: false };
    const about = { ...weight, topic: 'government' as const, aboutCity: true, title: 'Kabar kota' };
    const deeds = deedsOn(services, claimId);
    expect(await triageClaim(services, { claimId, actor: cast.finder, ...about })).toEqual(OK);
    await deeds.save(cast.finder);
    await deeds.submit(cast.finder);
    expect(await deeds.agree(second)).toEqual(OK);
    expect(await deeds.publish(cast.editor)).toEqual(OK);
  };

  test('is called the city’s own word, unless somebody outside of it wrote or read it', async ({
    db,
    make,
    services,
  }) => {
    const cast = await claimCastOf(make);
    const inside = await make.claim({ state: 'evidence' });
    const outside = await make.claim({ state: 'evidence' });
    for (const { id } of [inside, outside]) await make.evidence({ claimId: id });
    await road(services, inside.id, cast, cast.agencyVerifier);
    await road(services, outside.id, cast, cast.academic);
    const labels = await db.selectFrom('published_claims').select(['id', 'label']).execute();
    expect(Object.fromEntries(labels.map(({ id, label }) => [id, label]))).toEqual({
      [inside.id]: 'city_clarification',
      [outside.id]: 'verdict',
    });
  });
});

describe('the badge of the training', () => {
  test('is given by the KIM administrator, to others, with what it stands on', async ({
    db,
    make,
    services,
  }) => {
    const { admin, editor, resident } = await claimCastOf(make);
    const wish = {
      badge: 'fact_check' as const,
      basis: 'Bimtek cek fakta 12 Mei',
      validUntil: null,
    };
    const give = (actor: Actor, to: Actor, more = {}) =>
      giveBadge(services, { actor, personId: to.personId, ...wish, ...more });
    expect(await give(editor, resident)).toEqual(refused('not_allowed'));
    expect(await give({ ...admin, secondFactor: false }, resident)).toEqual(
      refused('no_second_factor'),
    );
    expect(await give(admin, admin)).toEqual(refused('own_work'));
    expect(await give(admin, resident, { basis: ' ' })).toEqual(refused('no_basis'));
    expect(await give(admin, resident)).toEqual(OK);
    expect(await give(admin, resident)).toEqual(refused('has_badge'));
    const one = { actor: admin, personId: resident.personId, badge: 'fact_check' as const };
    expect(await revokeBadge(services, one)).toEqual(OK);
    expect(await revokeBadge(services, one)).toEqual(refused('wrong_state'));
    expect(await give(admin, resident)).toEqual(OK);
    const acts = await db.selectFrom('ledger_entries').select(['act', 'body']).execute();
    expect(acts.map(({ act }) => act)).toEqual(['badge.given', 'badge.revoked', 'badge.given']);
  });

  test('past its day is given anew', async ({ make, services, clock }) => {
    const { admin, resident } = await claimCastOf(make);
    const wish = { actor: admin, personId: resident.personId, badge: 'fact_check' as const };
    const until = new Date(clock.now.getTime() + 1000);
    await giveBadge(services, { ...wish, basis: 'Pelatihan 2026', validUntil: until });
    clock.now = until;
    expect(await giveBadge(services, { ...wish, basis: 'Ulangan', validUntil: null })).toEqual(OK);
  });
});
