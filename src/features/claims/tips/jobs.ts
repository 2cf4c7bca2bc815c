import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { readMeanings } from './meaning/read-meanings.ts';
import { readTipPicture } from './read-tip-picture.ts';
import { reviewMatching } from './review/review-matching.ts';
import { settleUnchosen } from './settle-unchosen.ts';

const sweepUnchosen = defineSchedule('claims.settle-unchosen', '*/10 * * * *', async (services) => {
  const settled = await settleUnchosen(services);
  services.log.info({ settled }, 'messages without a choice went to the desk');
});

const lookAtMatching = defineSchedule('claims.review-matching', '20 3 * * *', async (services) => {
  const written = await reviewMatching(services);
  services.log.info({ written }, 'what people said of matches was reckoned up');
});

const lookForMeanings = defineSchedule('claims.read-meanings', '*/15 * * * *', async (services) => {
  const read = await readMeanings(services);
  if (read > 0) services.log.info({ read }, 'verdicts were read by the embedding server');
});

export const tipJobs: AnyJob[] = [readTipPicture, sweepUnchosen, lookAtMatching, lookForMeanings];
