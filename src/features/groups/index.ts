export { appointPost } from './appoint-post.ts';
export { type GroupEvents, silentEvents } from './events.ts';
export { createGroup } from './create-group.ts';
export type { Group, OwnChannel } from './group.ts';
export { inviteKeeper } from './invite-keeper.ts';
export {
  findGroup,
  findPublicGroupBySlug,
  kimsInAreas,
  type KimOfArea,
  listGroups,
  searchGroups,
} from './queries.ts';
export type { KimExtras } from './public-routes.ts';
export { groupRoutes } from './routes.ts';
export { invitations } from './use-invitation.ts';
export { SPREAD_CHANNELS } from './own-channels.ts';
export { editGroup } from './edit-group.ts';
export { endPost } from './end-post.ts';
export { inviteMembers } from './invite-members.ts';
