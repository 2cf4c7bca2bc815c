import type { Scope } from './rights.ts';
import type { GroupKind, Post } from './posts.ts';

/** A post somebody holds now, with the body it belongs to and that body's place. */
export type HeldPost = {
  post: Post;
  groupId: string;
  groupKind: GroupKind;
  groupName: string;
  groupSlug: string;
  areaCode: string;
};

/** What somebody was trained for, beside the posts they hold. */
export const BADGES = ['fact_check'] as const;
export type Badge = (typeof BADGES)[number];

/** Who is asking: a person with the posts held at this moment. */
export type Actor = {
  personId: string;
  name: string;
  email: string;
  language: 'id' | 'en';
  posts: HeldPost[];
  badges: Badge[];
  via: 'session' | 'token';
  /** What a personal token may be used for; empty in a session, which is not limited. */
  scopes: Scope[];
  /** Signs in with a second factor. In the demonstration it counts as given. */
  secondFactor: boolean;
};
