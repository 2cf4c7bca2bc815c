import { describe, expect, test } from 'vitest';

import type { Actor, HeldPost } from './actor.ts';
import { GROUP_KINDS, type Post, POSTS, postsOf } from './posts.ts';
import { type Action, can, lacksSecondFactor, needsSecondFactor, postsThatMay } from './rights.ts';

/**
 * Every cell, written out a second time and by hand. C: in the whole city.
 * G: for the own group. A: in the own place and below. A dot: never.
 */
const CELLS = `
                            mem rep edi cha sec tre lur kel cam kec lia hea adm coo cit fin ver fed pri aud lea sys
bulletin.draft              .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   .   .   .
bulletin.edit               .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   .   .   .
bulletin.submit             .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   .   .   .
bulletin.review             .   .   .   .   .   .   .   .   .   .   .   .   C   .   C   .   .   .   .   .   .   .
bulletin.publish_emergency  .   .   .   .   .   .   .   .   .   .   .   .   C   .   C   .   .   .   .   .   .   .
bulletin.correct            .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   .   .   .
bulletin.withdraw           .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   .   .   .
bulletin.discard            .   .   .   .   .   .   .   .   .   .   G   .   .   .   .   .   .   .   .   .   .   .
bulletin.see_unpublished    .   .   .   .   .   .   .   .   .   .   G   .   C   .   C   .   .   .   .   C   .   .
question.answer             .   .   .   .   .   .   G   G   G   G   G   .   C   .   C   .   .   .   .   .   .   .
task.see                    G   G   G   G   G   G   A   A   A   A   .   .   C   .   C   .   .   .   .   C   .   .
task.work                   G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
task.nudge                  .   .   .   .   .   .   A   A   A   A   .   .   C   .   C   .   .   .   .   .   .   .
coverage.see                G   G   G   G   G   G   A   A   A   A   G   .   C   C   C   .   .   .   .   C   C   .
group.manage_members        .   .   .   G   G   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   .
group.edit                  .   .   G   G   G   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   .
group.create                .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   C
group.close                 .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   .
post.appoint                .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   C
settings.edit               .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   C
areas.import                .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   C
deliveries.see              .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   C   .   C
ledger.see                  .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   C   C   .   C
report.file_for_resident    G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
report.see                  .   .   .   .   .   .   A   A   A   A   G   G   C   C   .   .   .   .   .   C   .   .
report.see_confidential     .   .   .   .   .   .   G   G   G   G   G   G   .   C   .   .   .   .   .   C   .   .
report.verify               .   .   .   .   .   .   A   A   A   A   .   .   .   C   .   .   .   .   .   .   .   .
report.route                .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .
report.work                 .   .   .   .   .   .   G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .
report.close                .   .   .   .   .   .   A   A   A   A   .   .   .   C   .   .   .   .   .   .   .   .
report.witness              A   A   A   A   A   A   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
report.read_again           .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .
report.reveal_identity      .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   C   .   .   .
report.hand_over_queue      .   .   .   .   .   .   G   .   G   .   .   G   .   C   .   .   .   .   .   .   .   .
report.categories           .   .   .   .   .   .   .   .   .   .   .   .   C   C   .   .   .   .   .   .   .   .
report.templates            .   .   .   .   .   .   G   G   G   G   G   G   .   C   .   .   .   .   .   .   .   .
digest.edit                 .   .   .   .   .   .   .   .   .   .   .   .   C   C   C   .   .   .   .   .   .   .
digest.see                  .   .   .   .   .   .   A   A   A   A   .   .   C   C   C   .   .   .   .   C   C   .
webhooks.manage             .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   C
claim.see                   .   .   .   .   .   .   .   .   .   .   .   .   C   .   C   C   C   C   .   C   .   .
claim.triage                .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   C   .   .   .   .
claim.assign                .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .
claim.check                 .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   C   .   .   .   .
claim.second                .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   .   .   .   .
claim.publish               .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .
claim.interim               .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   .   .   .   .
claim.withdraw              .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .
claim.judge_objection       .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   .   .   .   .
claim.open_message          .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   C   .   .   .   .
claim.confirm               .   .   .   .   .   .   G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .
claim.state                 .   .   .   .   .   .   G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .
claim.sight                 G   G   G   G   G   G   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .
claim.thresholds            .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .
claim.import                .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   C   .   .   .   .
badge.give                  .   .   .   .   .   .   .   .   .   .   .   .   C   .   .   .   .   .   .   .   .   .
`;

const DECIDING: Action[] = [
  'bulletin.review',
  'bulletin.publish_emergency',
  'bulletin.withdraw',
  'group.create',
  'group.close',
  'post.appoint',
  'settings.edit',
  'areas.import',
  'report.route',
  'report.read_again',
  'report.reveal_identity',
  'report.categories',
  'webhooks.manage',
  'claim.second',
  'claim.publish',
  'claim.interim',
  'claim.withdraw',
  'claim.judge_objection',
  'claim.open_message',
  'claim.thresholds',
  'claim.import',
  'badge.give',
];

/** What nobody does untrained, whatever their post. */
const TRAINED: Action[] = [
  'claim.second',
  'claim.publish',
  'claim.interim',
  'claim.withdraw',
  'claim.judge_objection',
];

const OWN = { groupId: 'own-group', place: '18.72.05' };
const OTHER = { groupId: 'other-group', place: '18.72.04' };

const cells = CELLS.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [action, ...letters] = line.trim().split(/\s+/);
    return POSTS.map((post, column) => ({ action: action as Action, post, cell: letters[column] }));
  });

describe('the table of rights', () => {
  test('has 55 actions and 22 posts, and each cell is written out', () => {
    expect(cells).toHaveLength(55 * 22);
    for (const { cell } of cells) expect(cell).toMatch(/^[CGA.]$/);
  });

  test.each(cells)('$post · $action is $cell', ({ action, post, cell }) => {
    const actor = holderOf(post);
    expect({
      elsewhere: can(actor, action, { groupId: OTHER.groupId, areaCode: OTHER.place }),
      ownGroup: can(actor, action, { groupId: OWN.groupId, areaCode: OTHER.place }),
      ownIssue: can(actor, action, { issuerId: OWN.groupId }),
      ownPlace: can(actor, action, { groupId: OTHER.groupId, areaCode: OWN.place }),
      below: can(actor, action, { areaCode: `${OWN.place}.1004` }),
      above: can(actor, action, { areaCode: '18.72' }),
      sameDigits: can(actor, action, { areaCode: `${OWN.place}1` }),
      nothingSaid: can(actor, action),
    }).toEqual({
      elsewhere: cell === 'C',
      ownGroup: cell === 'C' || cell === 'G',
      ownIssue: cell === 'C' || cell === 'G',
      ownPlace: cell === 'C' || cell === 'A',
      below: cell === 'C' || cell === 'A',
      above: cell === 'C',
      sameDigits: cell === 'C',
      nothingSaid: cell === 'C',
    });
    expect(postsThatMay(actor, action)).toHaveLength(cell === '.' ? 0 : 1);
  });

  test('gives a guest nothing', () => {
    for (const { action } of cells) {
      expect(can(null, action, { groupId: OWN.groupId, areaCode: OWN.place })).toBe(false);
    }
  });

  test.each(POSTS)('gives nothing to a %s in a body that has no such post', (post) => {
    const foreign = GROUP_KINDS.filter((kind) => !postsOf(kind).includes(post));
    for (const groupKind of foreign) {
      const actor = holderOf(post, { groupKind });
      const subject = { groupId: OWN.groupId, areaCode: OWN.place };
      expect(cells.filter(({ action }) => can(actor, action, subject))).toEqual([]);
    }
  });
});

describe('nobody decides on their own work', () => {
  test('a reviewer is refused what they wrote', () => {
    const editor = holderOf('city_editor');
    expect(can(editor, 'bulletin.review', { authorId: 'somebody-else' })).toBe(true);
    expect(can(editor, 'bulletin.review', { authorId: editor.personId })).toBe(false);
  });
});

describe('a second factor', () => {
  test.each(cells.filter(({ cell }) => cell !== '.'))(
    'is asked of $post for $action exactly when that decides something',
    ({ action, post }) => {
      const actor = { ...holderOf(post), secondFactor: false };
      const subject = { groupId: OWN.groupId, areaCode: OWN.place };
      expect(can(actor, action, subject)).toBe(!DECIDING.includes(action));
      expect(lacksSecondFactor(actor, action, subject)).toBe(DECIDING.includes(action));
    },
  );

  test('is not asked of a KIM member, and is of an editor', () => {
    expect(needsSecondFactor(holderOf('kim_member'))).toBe(false);
    expect(needsSecondFactor(holderOf('city_editor'))).toBe(true);
  });
});

describe('training', () => {
  test.each(cells.filter(({ cell }) => cell !== '.'))(
    'is asked of $post for $action exactly when that judges what is true',
    ({ action, post }) => {
      const actor = { ...holderOf(post), badges: [] };
      const subject = { groupId: OWN.groupId, areaCode: OWN.place };
      expect(can(actor, action, subject)).toBe(!TRAINED.includes(action));
    },
  );
});

describe('a personal token', () => {
  const own = { groupId: OWN.groupId };
  const token = (post: Post, scopes: Actor['scopes']): Actor => ({
    ...holderOf(post),
    via: 'token',
    scopes,
  });

  test('does what its scope says and nothing else', () => {
    const member = token('kim_member', ['tasks:write']);
    expect(can(member, 'task.work', own)).toBe(true);
    expect(can(member, 'task.see', own)).toBe(false);
  });

  test('never gives more than the post', () => {
    expect(can(token('leader', ['tasks:write']), 'task.work', own)).toBe(false);
  });

  test('never reviews or appoints', () => {
    const admin = token('kim_admin', [
      'tasks:read',
      'tasks:write',
      'coverage:read',
      'bulletins:write',
    ]);
    for (const action of ['bulletin.review', 'post.appoint'] as const) {
      expect(can(admin, action, own)).toBe(false);
    }
  });
});

function holderOf(post: Post, held: Partial<HeldPost> = {}): Actor {
  return {
    personId: 'person',
    name: 'Contoh',
    email: 'contoh@contoh.invalid',
    language: 'id',
    via: 'session',
    scopes: [],
    badges: ['fact_check'],
    secondFactor: true,
    posts: [
      {
        post,
        groupId: OWN.groupId,
        groupKind: GROUP_KINDS.find((kind) => postsOf(kind).includes(post)) ?? 'kim',
        groupName: 'Badan Contoh',
        groupSlug: 'badan-contoh',
        areaCode: OWN.place,
        ...held,
      },
    ],
  };
}
