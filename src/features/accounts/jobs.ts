import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { deleteExpiredLimits, deleteExpiredSignIns } from './limits.queries.ts';
import { deleteUsedCodes } from './used-codes.queries.ts';

/** Every night: what is past its time is of no use to anybody and some of it is personal. */
const forgetExpired = defineSchedule('accounts.forget-expired', '20 3 * * *', async (services) => {
  await deleteExpiredLimits(services.db, services.now());
  await deleteExpiredSignIns(services.db, services.now());
  await deleteUsedCodes(services.db, services.now());
});

export const jobs: AnyJob[] = [forgetExpired];
