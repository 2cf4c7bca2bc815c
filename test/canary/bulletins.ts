import type { BulletinState } from '#features/bulletins';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import type { Make } from '#test/make/index.ts';
import { mark } from './marks.ts';
import type { Cast } from './people.ts';
import type { Bodies } from './visitors.ts';

/** One bulletin in every state; what the public may not read carries the state's name. */
export async function fillBulletins(services: Services, make: Make, bodies: Bodies, cast: Cast) {
  const { db } = services;
  const by = {
    issuerId: bodies.agency.id,
    writtenBy: cast.writer.personId,
    submittedBy: cast.writer.personId,
  };
  const full = (state: BulletinState, text: string, title = text) =>
    make.bulletin({
      ...by,
      state,
      title,
      slug: `kabar-${state.replaceAll('_', '-')}`,
      ...{ summary: text, who: text, how: text, body: text, contact: text, source: text },
      ...{ happensWhen: text, happensWhere: text },
      // an official letter, too; the number of a withdrawn one stays public on purpose
      kind: 'circular',
      letterNumber: state === 'withdrawn' ? '13/SE/2026' : text,
      ...(!['draft', 'changes_asked', 'in_review'].includes(state) && {
        approvedBy: cast.reviewer.personId,
      }),
    });
  const made = {
    draft: await full('draft', mark('drafttext')),
    in_review: await full('in_review', mark('inreviewtext')),
    changes_asked: await full('changes_asked', mark('changesaskedtext')),
    approved: await full('approved', mark('approvedtext')),
    scheduled: await full('scheduled', mark('scheduledtext')),
    discarded: await full('discarded', mark('discardedtext')),
    withdrawn: await full('withdrawn', mark('withdrawntext'), 'Kabar yang dicabut'),
    published: await full('published', mark('publictext')),
    corrected: await full('corrected', 'Kabar yang diralat'),
    expired: await full('expired', 'Kabar yang lewat'),
  };
  for (const [bulletin, name] of [
    [made.draft, 'draftvariant'],
    [made.withdrawn, 'withdrawnvariant'],
  ] as const) {
    await db
      .insertInto('bulletin_variants')
      .values({
        bulletin_id: bulletin.id,
        language: 'jv',
        title: mark(name),
        summary: mark(name),
        body: mark(name),
      })
      .execute();
  }
  await fillReviews(services, made, cast);
  return made;
}

type Made = Record<'draft' | 'published' | 'corrected' | 'withdrawn', { id: string }>;

/** What was said between writer and reviewer, and corrections that are not or never published. */
async function fillReviews({ db, now }: Services, made: Made, { writer, reviewer }: Cast) {
  const at = now();
  await db
    .insertInto('bulletin_history')
    .values(
      [made.draft, made.published, made.corrected, made.withdrawn].map(({ id }) => ({
        id: newId(),
        bulletin_id: id,
        at,
        from_state: 'draft',
        to_state: 'in_review',
        person_id: writer.personId,
        post: 'agency_liaison@dinas-sini',
        note: mark('historynote'),
      })),
    )
    .execute();
  await db
    .insertInto('bulletin_reviews')
    .values(
      [made.draft, made.published].map(({ id }) => ({
        id: newId(),
        bulletin_id: id,
        reviewer_id: reviewer.personId,
        at,
        decision: 'changes_asked' as const,
        checklist: { note: mark('checklist') },
        note: mark('reviewnote'),
      })),
    )
    .execute();
  const content = await db
    .selectFrom('bulletin_versions')
    .select('content')
    .where('bulletin_id', '=', made.published.id)
    .executeTakeFirstOrThrow();
  const text = (name: string) =>
    JSON.parse(
      JSON.stringify(content.content).replaceAll(mark('publictext'), mark(name)),
    ) as typeof content.content;
  const correction = (bulletin: { id: string }, name: string) => ({
    id: newId(),
    bulletin_id: bulletin.id,
    content: text(`${name}text`),
    note: mark(`${name}note`),
    proposed_by: writer.personId,
    proposed_at: at,
  });
  await db
    .insertInto('bulletin_corrections')
    .values([
      correction(made.published, 'proposed'),
      {
        ...correction(made.corrected, 'refused'),
        state: 'refused',
        decided_by: reviewer.personId,
        decided_at: at,
        decision_note: mark('refusal'),
      },
    ])
    .execute();
}
