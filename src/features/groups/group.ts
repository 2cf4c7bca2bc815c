import type { GroupKind, Post } from '#features/accounts';

/** A channel the KIM has of its own, offered when it logs a spread. */
export type OwnChannel = { channel: string; name: string; audience: number };

/** A body that holds posts: a KIM, an office, an agency, Diskominfo, the city hall. */
export type Group = {
  id: string;
  kind: GroupKind;
  name: string;
  shortName: string;
  slug: string;
  areaCode: string;
  areaName: string;
  about: string;
  contact: string;
  meetingPlace: string;
  ownChannels: OwnChannel[];
  foundedOn: Date | null;
  createdAt: Date;
  closedAt: Date | null;
  /** Only for who keeps the register; empty in what the public reads. */
  closingReason: string;
};

/** A post held now or once held. */
export type Holding = {
  id: string;
  groupId: string;
  personId: string;
  personName: string;
  email: string;
  post: Post;
  validFrom: Date;
  validUntil: Date | null;
};

/** What a KIM's chair may give without asking the city; the chair's own post comes from Diskominfo. */
export const INVITABLE_POSTS = [
  'kim_member',
  'kim_reporter',
  'kim_editor',
  'kim_secretary',
  'kim_treasurer',
] as const satisfies readonly Post[];
export type InvitablePost = (typeof INVITABLE_POSTS)[number];

/** Only who keeps the installation may name another who does, or who watches over it. */
export const GUARDED_POSTS: readonly Post[] = ['system_admin', 'privacy_officer', 'auditor'];

/** The board that the public may see by post; the number of the others is enough. */
export const BOARD_POSTS = [
  'kim_chair',
  'kim_secretary',
  'kim_treasurer',
  'kim_editor',
  'kim_reporter',
  'kim_member',
] as const satisfies readonly Post[];

/** Posts of which a body has one at a time: the next holder takes over from the last. */
const SINGLE_POSTS: readonly Post[] = ['kim_chair', 'lurah', 'camat'];

export const isHeldByOne = (post: Post): boolean => SINGLE_POSTS.includes(post);

/** How many people hold a post, without saying who. */
export type PostCount = { post: Post; people: number };

/** A line of the register. */
export type Listed = { group: Group; people: number; isLed: boolean };
