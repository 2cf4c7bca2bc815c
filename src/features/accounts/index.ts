export type { Actor, HeldPost } from './actor.ts';
export type { Invitation, Invitations } from './accept-invitation.ts';
export { type AccountOptions, type Accounts, createAccounts } from './create-accounts.ts';
export { jobs as accountJobs } from './jobs.ts';
export { limit, type LimitKind } from './limit.ts';
export { networkOf } from './network.ts';
export {
  GROUP_KINDS,
  type GroupKind,
  isPost,
  KIM_POSTS,
  type Post,
  POSTS,
  postsOf,
} from './posts.ts';
export { requireActor, requireRight } from './require-right.ts';
export {
  type Action,
  can,
  canCityWide,
  lacksSecondFactor,
  needsSecondFactor,
  postsThatMay,
  type Scope,
  SCOPES,
  type Subject,
} from './rights.ts';
