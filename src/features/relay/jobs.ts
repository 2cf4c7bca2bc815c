import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { chaseTasks, receiveSeenTasks } from './chase-tasks.ts';

const sweepTasks = defineSchedule('relay.sweep-tasks', '* * * * *', async (services) => {
  await receiveSeenTasks(services);
  await chaseTasks(services);
});

export const jobs: AnyJob[] = [sweepTasks];
