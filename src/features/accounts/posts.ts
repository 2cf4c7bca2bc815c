/** Kinds of bodies that hold posts; the check on `groups.kind` has the same words. */
export const GROUP_KINDS = [
  'kim',
  'kelurahan',
  'kecamatan',
  'agency',
  'diskominfo',
  'city_hall',
  'partner',
] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Every post (jabatan) there is. Rights hang on these, never on a person. */
export const POSTS = [
  'kim_member',
  'kim_reporter',
  'kim_editor',
  'kim_chair',
  'kim_secretary',
  'kim_treasurer',
  'lurah',
  'kelurahan_staff',
  'camat',
  'kecamatan_staff',
  'agency_liaison',
  'agency_head',
  'kim_admin',
  'report_coordinator',
  'city_editor',
  'fact_finder',
  'fact_verifier',
  'fact_editor',
  'privacy_officer',
  'auditor',
  'leader',
  'system_admin',
] as const;
export type Post = (typeof POSTS)[number];

export const KIM_POSTS = [
  'kim_member',
  'kim_reporter',
  'kim_editor',
  'kim_chair',
  'kim_secretary',
  'kim_treasurer',
] as const satisfies readonly Post[];

const CITY_BODIES: readonly GroupKind[] = ['diskominfo', 'agency', 'city_hall'];
/** The claims desk is worked by the city and by those outside of it: a campus, the press, fact checkers. */
const CHECKING_BODIES: readonly GroupKind[] = [...CITY_BODIES, 'partner'];

/** In which kinds of bodies a post exists. Held anywhere else it gives no right at all. */
const HOMES: Record<Post, readonly GroupKind[]> = {
  kim_member: ['kim'],
  kim_reporter: ['kim'],
  kim_editor: ['kim'],
  kim_chair: ['kim'],
  kim_secretary: ['kim'],
  kim_treasurer: ['kim'],
  lurah: ['kelurahan'],
  kelurahan_staff: ['kelurahan'],
  camat: ['kecamatan'],
  kecamatan_staff: ['kecamatan'],
  agency_liaison: CITY_BODIES,
  agency_head: CITY_BODIES,
  kim_admin: ['diskominfo'],
  report_coordinator: ['diskominfo'],
  city_editor: ['diskominfo'],
  fact_finder: [...CHECKING_BODIES, 'kim'],
  fact_verifier: CHECKING_BODIES,
  fact_editor: CHECKING_BODIES,
  privacy_officer: CITY_BODIES,
  auditor: CITY_BODIES,
  leader: CITY_BODIES,
  system_admin: ['diskominfo'],
};

/** The posts that a body of this kind has, in the order they are listed. */
export function postsOf(kind: GroupKind): Post[] {
  return POSTS.filter((post) => HOMES[post].includes(kind));
}

export function isPost(word: string): word is Post {
  return POSTS.some((post) => post === word);
}
