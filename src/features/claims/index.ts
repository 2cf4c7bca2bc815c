export { claimJobs } from './jobs.ts';
export { claimRoutes } from './routes.ts';
export type { NewTip, Taken } from './tips/new-tip.ts';
export { takeTip } from './tips/take-tip.ts';
export { openClaim } from './work/open-claim.ts';
export type {
  ClaimState,
  ClaimType,
  SetAsideAs,
  SightingChannel,
  Topic,
  Verdict,
} from './claim.ts';
