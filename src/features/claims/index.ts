export { claimJobs } from './jobs.ts';
export { claimRoutes } from './routes.ts';
export { openClaim } from './work/open-claim.ts';
export type {
  ClaimState,
  ClaimType,
  SetAsideAs,
  SightingChannel,
  Topic,
  Verdict,
} from './claim.ts';
