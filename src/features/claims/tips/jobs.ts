import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { readTipPicture } from './read-tip-picture.ts';
import { settleUnchosen } from './settle-unchosen.ts';

const sweepUnchosen = defineSchedule('claims.settle-unchosen', '*/10 * * * *', async (services) => {
  const settled = await settleUnchosen(services);
  services.log.info({ settled }, 'messages without a choice went to the desk');
});

export const tipJobs: AnyJob[] = [readTipPicture, sweepUnchosen];
