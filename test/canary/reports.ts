import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import type { Make } from '#test/make/index.ts';
import { mark } from './marks.ts';
import type { Cast } from './people.ts';
import type { Bodies } from './visitors.ts';

const HERE = '99.01.01.1001';

/** Reports that everybody reads, that wait, that are secret and that were hidden, with what the desk keeps. */
export async function fillReports(
  services: Services,
  make: Make,
  { bodies, cast }: { bodies: Bodies; cast: Cast },
) {
  const { now } = services;
  const full = (name: string, wish: Parameters<Make['report']>[0]) =>
    make.report({
      ...{ owner: bodies.agency, areaCode: HERE, pin: { latitude: -5.11, longitude: 105.3 } },
      ...{ title: mark(name), body: mark(name), place: mark(name), reason: mark(name) },
      ...wish,
    });
  const made = {
    open: await full('reporttext', {
      ...{ state: 'answered', filingGroupId: bodies.kim.id, reporterId: cast.asker.personId },
      ...{ rating: 4, ratingNote: mark('ratingnote'), answeredBy: cast.writer.personId },
    }),
    filed: await full('reportfiledtext', { state: 'filed' }),
    secret: await full('reportsecrettext', { state: 'assigned', isPublic: false }),
    hidden: await full('reporthiddentext', { state: 'assigned', hiddenAt: now() }),
  };
  const template = await fillCases(services, made, { bodies, cast });
  await seal(services, {
    ...{ subjectKind: 'report_identity', subjectId: made.secret.id },
    content: { personId: null, name: mark('sealedname'), email: '', phone: mark('sealedphone') },
  });
  const digests = await fillDigests(services);
  return { ...made, digests, template };
}

type Made = Record<'open' | 'filed' | 'secret' | 'hidden', { id: string }>;

/** What an office writes for itself, and what is sealed. */
async function fillCases(
  { db, now }: Services,
  made: Made,
  { bodies, cast }: { bodies: Bodies; cast: Cast },
) {
  const at = now();
  const ids = Object.values(made).map(({ id }) => id);
  await db
    .insertInto('report_history')
    .values(
      ids.map((report_id) => ({
        ...{ id: newId(), report_id, at, event: 'taken', to_state: 'assigned' },
        ...{ person_id: cast.writer.personId, post: 'agency_liaison@dinas-sini' },
        ...{ note: mark('reporthistory'), is_public: false },
      })),
    )
    .execute();
  await db
    .insertInto('report_notes')
    .values(
      ids.map((report_id) => ({
        ...{ id: newId(), report_id, at, person_id: cast.writer.personId },
        body: mark('reportnote'),
      })),
    )
    .execute();
  await db
    .insertInto('report_answers')
    .values(
      [made.open, made.secret].map(({ id }, index) => ({
        ...{ id: newId(), report_id: id, office_id: bodies.agency.id, answered_at: at },
        ...{ answered_by: cast.writer.personId, proof: '' },
        body: mark(index === 0 ? 'reportanswer' : 'reportsecrettext'),
      })),
    )
    .execute();
  await db
    .insertInto('report_receipts')
    .values({
      report_id: made.secret.id,
      pin_hash: mark('pinhash').padEnd(43, 'x'),
      created_at: at,
    })
    .execute();
  const template = newId();
  await db
    .insertInto('report_templates')
    .values({
      ...{ id: template, office_id: bodies.agency.id, created_by: cast.writer.personId },
      ...{ title: mark('reporttemplate'), body: mark('reporttemplate'), updated_at: at },
    })
    .execute();
  await db
    .updateTable('reports')
    .set({
      outside_state: 'prepared',
      outside_body: 'Badan Lain',
      handler_id: cast.writer.personId,
    })
    .where('id', 'in', [made.secret.id, made.hidden.id])
    .execute();
  await db
    .updateTable('reports')
    .set({ client_key: mark('clientkey') })
    .where('id', '=', made.secret.id)
    .execute();
  return template;
}

/** A draft and a digest that was sent, of the city and of the place. */
async function fillDigests({ db, now }: Services): Promise<string[]> {
  const nothing = { now: 0, before: 0 };
  const facts = {
    ...{ filed: nothing, answered: nothing, closed: nothing, reopened: nothing },
    ...{ notPublic: 0, open: 0, overdue: 0, byState: [], byCategory: [], byArea: [] },
    ...{ issues: [], late: [], leadership: [], answers: [] },
  };
  const rows = (
    [
      ['99.01', '2026-11-16', 'draft', 'digestdraft'],
      ['99.01', '2026-11-09', 'sent', 'digestcity'],
      [HERE, '2026-11-09', 'sent', 'digesthere'],
    ] as const
  ).map(([area_code, week_start, state, name]) => ({
    ...{ id: newId(), area_code, week_start, state, facts, intro: mark(name), made_at: now() },
  }));
  await db.insertInto('report_digests').values(rows).execute();
  return rows.map(({ id }) => id);
}
