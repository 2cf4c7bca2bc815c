export type { Actor, Badge, HeldPost } from './actor.ts';
export { type AccountOptions, createAccounts } from './create-accounts.ts';
export { jobs as accountJobs } from './jobs.ts';
export { limit, type LimitKind, takeBack } from './limit.ts';
export { networkOf } from './network.ts';
export { GROUP_KINDS, type GroupKind, isPost, type Post, POSTS, postsOf } from './posts.ts';
export { requireActor, requireRight } from './require-right.ts';
export { type Action, can, canCityWide, needsSecondFactor, postsThatMay } from './rights.ts';
