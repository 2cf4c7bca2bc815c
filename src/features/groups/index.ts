export {
  type Group,
  type Holding,
  INVITABLE_POSTS,
  isHeldByOne,
  type OwnChannel,
} from './group.ts';
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
