import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { clearUnfinished } from './unfinished-uploads.ts';
import { forgetUploads } from './uploads.queries.ts';

/** A form may stand open, and an outbox wait for signal, this long. */
const FORGOTTEN_MS = 72 * 60 * 60 * 1000;

/** Photos whose report never came, whole or half-way. */
const sweepUploads = defineSchedule('reports.sweep-uploads', '40 2 * * *', async (services) => {
  const now = services.now();
  const forgotten = await forgetUploads(services.db, new Date(now.getTime() - FORGOTTEN_MS));
  const pieces = await clearUnfinished(services.folder, now);
  services.log.info({ forgotten, pieces }, 'report uploads swept');
});

export const filingJobs: AnyJob[] = [sweepUploads];
