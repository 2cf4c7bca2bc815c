import { type Actor, type Post, POSTS, postsOf } from '#features/accounts';
import type { Make } from '#test/make/index.ts';
import type { MadeGroup } from '#test/make/groups.ts';

export type Bodies = Awaited<ReturnType<typeof makeBodies>>;

/** The bodies of a small city. What is private hangs on the first of each kind; the others look at it. */
export async function makeBodies(make: Make) {
  const here = '99.01.01.1001';
  const elsewhere = '99.01.02.1001';
  return {
    kim: await make.kim({ name: 'KIM Sini', areaCode: here }),
    otherKim: await make.kim({ name: 'KIM Sana', areaCode: elsewhere }),
    office: await make.office({ name: 'Kelurahan Sini', areaCode: here }),
    otherOffice: await make.office({ name: 'Kelurahan Sana', areaCode: elsewhere }),
    kecamatan: await make.office({
      kind: 'kecamatan',
      name: 'Kecamatan Sini',
      areaCode: '99.01.01',
    }),
    otherKecamatan: await make.office({
      kind: 'kecamatan',
      name: 'Kecamatan Sana',
      areaCode: '99.01.02',
    }),
    agency: await make.agency({ name: 'Dinas Sini' }),
    otherAgency: await make.agency({ name: 'Dinas Sana' }),
    diskominfo: await make.diskominfo({ name: 'Dinas Kominfo' }),
  };
}

type Home = keyof Bodies;

/** Who looks: nobody, an account without a post, and every post, also of another body. */
export const VISITORS = {
  guest: null,
  'no post': null,
  'member of the KIM': ['kim_member', 'kim'],
  'reporter of the KIM': ['kim_reporter', 'kim'],
  'editor of the KIM': ['kim_editor', 'kim'],
  'chair of the KIM': ['kim_chair', 'kim'],
  'secretary of the KIM': ['kim_secretary', 'kim'],
  'treasurer of the KIM': ['kim_treasurer', 'kim'],
  'member of another KIM': ['kim_member', 'otherKim'],
  'chair of another KIM': ['kim_chair', 'otherKim'],
  lurah: ['lurah', 'office'],
  'lurah elsewhere': ['lurah', 'otherOffice'],
  'kelurahan staff': ['kelurahan_staff', 'office'],
  camat: ['camat', 'kecamatan'],
  'camat elsewhere': ['camat', 'otherKecamatan'],
  'kecamatan staff': ['kecamatan_staff', 'kecamatan'],
  liaison: ['agency_liaison', 'agency'],
  'liaison of another agency': ['agency_liaison', 'otherAgency'],
  'head of the agency': ['agency_head', 'agency'],
  'head of another agency': ['agency_head', 'otherAgency'],
  kim_admin: ['kim_admin', 'diskominfo'],
  city_editor: ['city_editor', 'diskominfo'],
  report_coordinator: ['report_coordinator', 'diskominfo'],
  fact_finder: ['fact_finder', 'diskominfo'],
  fact_verifier: ['fact_verifier', 'diskominfo'],
  fact_editor: ['fact_editor', 'diskominfo'],
  privacy_officer: ['privacy_officer', 'diskominfo'],
  auditor: ['auditor', 'diskominfo'],
  leader: ['leader', 'diskominfo'],
  system_admin: ['system_admin', 'diskominfo'],
} as const satisfies Record<string, readonly [Post, Home] | null>;

export type Visitor = keyof typeof VISITORS;
export const ALL_VISITORS = Object.keys(VISITORS).filter(
  (name): name is Visitor => name in VISITORS,
);

/** Posts that nobody here holds; must stay empty, or a new post goes unwatched. */
export const postsNobodyHolds = (): Post[] =>
  POSTS.filter((post) => !Object.values(VISITORS).some((held) => held?.[0] === post));

export async function visitorCalled(
  make: Make,
  bodies: Bodies,
  name: Visitor,
): Promise<Actor | null> {
  if (name === 'guest') return null;
  const held = VISITORS[name];
  if (!held) return make.person({ name: 'Pengunjung' });
  const [post, home] = held;
  const group: MadeGroup = bodies[home];
  if (!postsOf(group.kind).includes(post)) throw new Error(`${home} has no ${post}`);
  return make.person({ name: 'Pengunjung', posts: [{ post, group }] });
}
