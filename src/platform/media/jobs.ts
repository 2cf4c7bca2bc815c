import path from 'node:path';

import { type AnyJob, defineSchedule } from '../jobs.ts';
import { clearAbandoned } from './local-store.ts';
import { sweepOrphans } from './sweep.ts';

/** At night, when nobody waits for the disk: bytes without a row, and files a killed process left half written. */
const sweepMedia = defineSchedule('media.sweep', '20 3 * * *', async (services) => {
  const orphans = await sweepOrphans(services);
  const halves = await clearAbandoned(path.join(services.folder, 'media'), services.now());
  services.log.info({ orphans, halves }, 'media swept');
});

export const mediaJobs: AnyJob[] = [sweepMedia];
