export { type Appointed, appointPost, type AppointRefusal } from './appoint-post.ts';
export { mayGive, mayInvite, postsToGive } from './appointment.ts';
export { createGroup, type CreateGroup, type CreateRefusal, type Created } from './create-group.ts';
export { endPost, type Ended, type EndRefusal } from './end-post.ts';
export {
  type Group,
  type Holding,
  INVITABLE_POSTS,
  isHeldByOne,
  type OwnChannel,
} from './group.ts';
export { type Person } from './holdings.queries.ts';
export { type Invitation, type InvitationState, invitationUrl, stateOf } from './invitation.ts';
export { findInvitationByToken } from './invitations.queries.ts';
export { inviteKeeper, type KeeperInvited } from './invite-keeper.ts';
export { type Invited, inviteMembers } from './invite-members.ts';
export {
  countGroups,
  findGroup,
  findGroupBySlug,
  type GroupFilter,
  kimsInAreas,
  type KimOfArea,
  listGroups,
  peopleWithPost,
  type PostHolder,
  searchGroups,
} from './queries.ts';
export type { KimExtras } from './public-routes.ts';
export { groupRoutes } from './routes.ts';
export { invitations, type Used, useInvitation, type UseRefusal } from './use-invitation.ts';
