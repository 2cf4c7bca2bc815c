import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { chaseTasks, receiveSeenTasks } from './chase-tasks.ts';
import { countOpens, forgetYesterday } from './count-opens.ts';

const sweepTasks = defineSchedule('relay.sweep-tasks', '* * * * *', async (services) => {
  await receiveSeenTasks(services);
  await chaseTasks(services);
});

/** Also what counts again after a crash: the spool is still there. */
const countLinkOpens = defineSchedule('relay.count-opens', '* * * * *', countOpens);

const forgetLinkVisitors = defineSchedule('relay.forget-visitors', '7 0 * * *', forgetYesterday);

export const jobs: AnyJob[] = [sweepTasks, countLinkOpens, forgetLinkVisitors];
