import type { AnyJob } from '#platform/jobs.ts';
import { readTipPicture } from './read-tip-picture.ts';

export const tipJobs: AnyJob[] = [readTipPicture];
