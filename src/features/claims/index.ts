export { claimJobs } from './jobs.ts';
export { claimRoutes } from './routes.ts';
export { askToBeTold } from './tips/ask-to-be-told.ts';
export { sayOther } from './tips/say-other.ts';
export { takeByProgram } from './tips/api/take-by-program.ts';
export { findTipJson } from './tips/api/tip-json.ts';
export { takeTip } from './tips/take-tip.ts';
export { importList } from './outside/import-list.ts';
export { claimJson, claimWholeJson } from './see/claim-json.ts';
export type { PublicClaimItem } from './see/published-claim.ts';
export {
  findPublishedClaimOrNull,
  listPublishedClaims,
  listPublishedClaimsWhole,
} from './see/published.queries.ts';
export { listClaimsForSitemap, searchPublishedClaims } from './see/search.queries.ts';
export { surroundingsOf } from './see/surroundings.queries.ts';
export { verdictEntry } from './see/views/verdict-entry.ts';
export { CLAIM_TYPES, SIGHTING_CHANNELS, TOPICS, VERDICTS } from './claim.ts';
export type {
  ClaimState,
  ClaimType,
  SetAsideAs,
  SightingChannel,
  Topic,
  Verdict,
} from './claim.ts';
export { addEvidence } from './work/add-evidence.ts';
export { answerConfirmation } from './work/answer-confirmation.ts';
export { askConfirmation } from './work/ask-confirmation.ts';
export { assignClaim } from './work/assign-claim.ts';
export { confirmVariant } from './work/confirm-variant.ts';
export { correctVerdict } from './work/correct-verdict.ts';
export { declareConflict } from './work/declare-conflict.ts';
export { dropCorrection } from './work/drop-correction.ts';
export { fileObjection } from './work/file-objection.ts';
export { giveBack } from './work/give-back.ts';
export { giveBadge } from './work/give-badge.ts';
export { judgeObjection } from './work/judge-objection.ts';
export { mergeClaim } from './work/merge-claim.ts';
export { nameSubjects } from './work/name-subjects.ts';
export { publishInterim } from './work/publish-interim.ts';
export { publishStatement } from './work/publish-statement.ts';
export { publishVerdict } from './work/publish-verdict.ts';
export { saveDraft } from './work/save-draft.ts';
export { secondVerdict, sendBack } from './work/second-verdict.ts';
export { setAside } from './work/set-aside.ts';
export { submitDraft } from './work/submit-draft.ts';
export { takeClaim } from './work/take-claim.ts';
export { triageClaim } from './work/triage-claim.ts';
export { withdrawVerdict } from './work/withdraw-verdict.ts';
export { writeNote } from './work/write-note.ts';
export { fileIndex, runQueries } from './evaluate/evaluate-matching.ts';
export { type Figures, figuresOf } from './evaluate/figures.ts';
export { fitMatching } from './evaluate/fit-matching.ts';
export { type Gathered, gatherChoices } from './evaluate/gather-choices.ts';
export { IndexLine, QueryLine, readLines } from './evaluate/read-lines.ts';
export { matchMessage } from './look-up/match-message.ts';
export { reopenClaim } from './work/reopen-claim.ts';
export { takeBack } from './work/take-back.ts';
export { unmergeClaim } from './work/unmerge-claim.ts';
