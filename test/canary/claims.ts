import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import type { Make } from '#test/make/index.ts';
import { mark } from './marks.ts';
import type { Cast } from './people.ts';
import type { Bodies } from './visitors.ts';

const HERE = '99.01.01.1001';
type City = { bodies: Bodies; cast: Cast };

/** A claim in every place it can be: in public, being judged, called back, put aside. */
export async function fillClaims(services: Services, make: Make, city: City) {
  const words = (name: string) => ({ title: mark(name), quote: mark(name) });
  const made = {
    open: await make.claim({
      ...{ ...words('claimtext'), state: 'published', slug: 'pesan-terbit' },
      ...{ summary: mark('claimtext'), subjects: [city.bodies.otherAgency], asked: 3 },
    }),
    fresh: await make.claim({ ...words('claimnewtext'), asked: 2 }),
    judged: await make.claim({
      ...{ ...words('claimjudgedtext'), state: 'second_opinion' },
      ...{ handlerId: city.cast.reviewer.personId, conflicts: [city.cast.member] },
    }),
    interim: await make.claim({
      ...{ state: 'evidence', slug: 'pesan-sementara', title: 'Pesan yang sedang dicek' },
      ...{ quote: mark('claiminterimquote'), interim: 'Tetap minum air yang direbus.' },
    }),
    withdrawn: await make.claim({
      ...{ state: 'withdrawn', slug: 'pesan-dicabut', title: 'Pesan yang dicabut' },
      ...{ quote: mark('claimwithdrawntext'), summary: mark('claimwithdrawntext') },
    }),
    aside: await make.claim({ ...words('claimasidetext'), state: 'set_aside', reason: 'Iklan.' }),
  };
  const by = { draftedBy: city.cast.writer.personId, draftedIn: city.bodies.agency };
  const draft = (name: string) => ({ summary: mark(name), body: mark(name), method: mark(name) });
  await make.verdict({ claimId: made.judged.id, ...by, ...draft('claimdrafttext') });
  await make.verdict({
    ...{ claimId: made.open.id, number: 2, ...by, ...draft('claimdrafttext') },
    changeNote: mark('claimdrafttext'),
  });
  const work = await fillWork(services, make, { ...city, made });
  const tips = await fillTips(services, make, { ...city, made });
  const outside = await fillOutside(services, city);
  return { ...made, tips, work, outside };
}

type Made = Record<'open' | 'fresh' | 'judged' | 'interim' | 'withdrawn' | 'aside', { id: string }>;
type Filled = City & { made: Made };

/** What the desk gathers and says among itself. */
async function fillWork(services: Services, make: Make, { bodies, cast, made }: Filled) {
  const { db, now } = services;
  const at = now();
  const claimIds = Object.values(made).map(({ id }) => id);
  const person = { person_id: cast.reviewer.personId, post: 'fact_finder@dinas-kominfo', at };
  for (const claim_id of claimIds) {
    await db
      .insertInto('claim_notes')
      .values({ ...person, id: newId(), claim_id, body: mark('claimnote') })
      .execute();
    await db
      .insertInto('claim_history')
      .values({
        ...{ ...person, id: newId(), claim_id, event: 'given_back', to_state: 'new' },
        ...{ note: mark('claimhistory'), is_public: false },
      })
      .execute();
  }
  const shown = await make.evidence({ claimId: made.open.id, source: mark('claimtext') });
  await make.evidence({ claimId: made.open.id, source: mark('removedsource'), removedAt: at });
  const kept = { text: mark('claimsource'), sha: '0'.repeat(64), title: mark('claimsource') };
  const evidence = [shown.id];
  for (const { id } of [made.fresh, made.judged, made.withdrawn]) {
    const words = { source: mark('claimsource'), quote: mark('claimsource'), archive: kept };
    evidence.push((await make.evidence({ claimId: id, ...words })).id);
  }
  await db
    .updateTable('claim_evidence')
    .set({ note: mark('evidencenote'), added_by: cast.reviewer.personId })
    .execute();
  const question = { officeId: bodies.agency.id, askedBy: cast.reviewer.personId };
  const asked = await make.confirmation({
    ...{ ...question, claimId: made.open.id, question: mark('askedoffice') },
  });
  const answered = await make.confirmation({
    ...{ ...question, claimId: made.judged.id, question: mark('askedoffice') },
    answer: { stance: 'denies', words: mark('officeanswer'), by: cast.writer.personId },
  });
  await make.statement({
    ...{ claimId: made.judged.id, groupId: bodies.otherAgency.id, by: cast.writer.personId },
    body: mark('earlystatement'),
  });
  const open = await db
    .selectFrom('claims')
    .select('published_verdict_id as verdictId')
    .where('id', '=', made.open.id)
    .executeTakeFirstOrThrow();
  const objection = { id: newId(), code: 'keberat9' };
  await db
    .insertInto('claim_objections')
    .values({
      ...{ ...objection, claim_id: made.open.id, filed_at: at, due_at: at },
      ...{ verdict_id: open.verdictId ?? '', reason: mark('objectionreason') },
      person_id: cast.asker.personId,
    })
    .execute();
  return { evidence, confirmations: [asked.id, answered.id], objection };
}

/** Messages as they were sent, what covers them, and who waits for an answer. */
async function fillTips(services: Services, make: Make, { cast, bodies, made }: Filled) {
  const { db, now } = services;
  const at = now();
  const tip = (claimId: string, name: string) =>
    make.tip({ claimId, text: mark(name), askedFrom: { [HERE]: 2 } });
  const tips = {
    answered: await tip(made.open.id, 'tiptext'),
    queued: await tip(made.fresh.id, 'tiptext'),
    judged: await tip(made.judged.id, 'tiptext'),
  };
  const ids = Object.values(tips).map(({ id }) => id);
  await db
    .updateTable('tips')
    .set({ picture_text: mark('tippicture') })
    .execute();
  for (const tip_id of ids) {
    await seal(services, {
      ...{ subjectKind: 'tip', subjectId: tip_id, content: { text: mark('sealedtip') } },
    });
    await db
      .insertInto('tip_sightings')
      .values({
        ...{ id: newId(), tip_id, channel: 'whatsapp_group', area_code: HERE, at },
        ...{ note: mark('sightingnote'), group_id: bodies.kim.id, person_id: cast.member.personId },
      })
      .execute();
  }
  await db
    .insertInto('claim_variants')
    .values(
      [made.open, made.fresh].map(({ id }) => ({
        ...{ id: newId(), claim_id: id, text: mark('variantstext'), at },
      })),
    )
    .execute();
  await make.claimInterest({ claimId: made.open.id, personId: cast.asker.personId });
  return tips;
}

/** Other people's fact-checks: what stands is public, what was taken down is not. */
async function fillOutside({ db, now }: Services, { cast }: City) {
  const [feed, check] = [newId(), newId()];
  await db
    .insertInto('outside_feeds')
    .values({
      ...{ id: feed, kind: 'csv', publisher: 'Pemeriksa Contoh', created_at: now() },
      ...{ last_outcome: mark('feedoutcome'), created_by: cast.reviewer.personId },
    })
    .execute();
  await db
    .insertInto('outside_checks')
    .values([
      {
        ...{ id: check, feed_id: feed, url: 'https://cek.contoh.invalid/satu' },
        ...{ title: mark('outsidetext'), imported_at: now() },
      },
      {
        ...{ id: newId(), feed_id: feed, url: 'https://cek.contoh.invalid/dua' },
        ...{ title: mark('outsidegone'), imported_at: now(), retired_at: now() },
      },
    ])
    .execute();
  return { feed, check };
}

type FilledClaims = Awaited<ReturnType<typeof fillClaims>>;

/** What may stand in the places of the addresses of the claims desk. */
export function claimValues({ work, tips, ...city }: FilledClaims, { otherAgency }: Bodies) {
  const claims = [city.open, city.fresh, city.judged, city.interim, city.withdrawn, city.aside];
  const slugs = claims.flatMap(({ slug }) => slug ?? []);
  return {
    'pesan/:code': Object.values(tips).map(({ code }) => code),
    'tips/:code': Object.values(tips).map(({ code }) => code),
    'cek/:slug': [...slugs, 'pesan-yang-tidak-ada'],
    'claims/:slug': slugs,
    'versi/:number': ['1', '2'],
    'sumber/:id': work.evidence,
    'keberatan/:code': [work.objection.code],
    'keberatan/:id': [work.objection.id],
    'belajar/:lesson': ['tidak-ada'],
    'cek/:id': claims.map(({ id }) => id),
    'konfirmasi/:id': work.confirmations,
    'pernyataan/:id': [city.open.id, city.judged.id],
    ':id/:group': [otherAgency.id],
    'bukti/:evidence': work.evidence,
    'rujukan/:id': [city.outside.feed],
  };
}

/** The same pages with filters that reach further. */
export const CLAIMS_ASKED_FURTHER: readonly string[] = [
  ...['cnr', 'sebarkan', 'pesan'].flatMap((word) => [`/cek?q=${word}`, `/cek?cari=${word}`]),
  ...['new', 'published', 'withdrawn', 'set_aside', 'late', 'mine', 'all'].flatMap((state) => [
    ...[`/cek?keadaan=${state}`, `/cek?putusan=${state}`, `/api/v1/claims?state=${state}`],
    ...[`/meja/cek?state=${state}`, `/meja/cek?tab=${state}`, `/meja/cek?keadaan=${state}`],
  ]),
];
