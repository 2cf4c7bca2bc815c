export type { BulletinState } from './bulletin.ts';
export { PUBLIC_STATES } from './bulletin.ts';
export {
  type Audience,
  type BulletinContent,
  BulletinDraft,
  type Dimension,
  DIMENSIONS,
  type Kind,
  KINDS,
  NO_LETTER,
  topicOf,
  type Urgency,
  URGENCIES,
} from './content.ts';
export { unknownAudience } from './audience.queries.ts';
export type { BulletinEvents } from './events.ts';
export {
  isOfficialLetter,
  letterCode,
  letterCodeInGroups,
  letterNumberKey,
  readLetterCode,
} from './letter.ts';
export {
  AudienceName,
  BulletinItem,
  PublicAnswer,
  PublicBulletin,
  PublicFile,
  PublicVariant,
} from './public-bulletin.ts';
export {
  answersOf,
  audienceNames,
  filesOf,
  findPublished,
  findPublishedByIdOrNull,
  listPublished,
  listPublishedWhole,
  PAGE_SIZE,
  type PublishedFilter,
  variantsOf,
} from './published.queries.ts';
export {
  type Found,
  RANKED,
  type SearchCursor,
  searchPublished,
  type Segment,
} from './search.queries.ts';

export { type AfterApproval, approveBulletin } from './approve-bulletin.ts';
export { askChanges } from './ask-changes.ts';
export { answerQuestion } from './answer-question.ts';
export { askQuestion } from './ask-question.ts';
export { correctClarification } from './correct-clarification.ts';
export { confirmEmergency } from './confirm-emergency.ts';
export { decideCorrection } from './decide-correction.ts';
export { draftBulletin } from './draft-bulletin.ts';
export { bulletinJobs } from './jobs.ts';
export { passOnQuestion } from './pass-on-question.ts';
export { proposeCorrection } from './propose-correction.ts';
export { publishClarification } from './publish-clarification.ts';
export { publishEmergency } from './publish-emergency.ts';
export { saveDraft } from './save-draft.ts';
export { freeSlug } from './slug.ts';
export { setAsideQuestion } from './set-aside-question.ts';
export { submitForReview } from './submit-for-review.ts';
export { widenClarification } from './widen-clarification.ts';
export { withdrawBulletin } from './withdraw-bulletin.ts';
export { withdrawClarification } from './withdraw-clarification.ts';
export { bulletinRoutes } from './routes.ts';
export { bulletinEntry } from './views/bulletin-entry.ts';
