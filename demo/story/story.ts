import type { StoredFile } from '#platform/media/index.ts';
import type { Register } from '../register.ts';
import type { Days } from './days.ts';
import type { Timeline } from './timeline.ts';

/** What the parts of the story share. */
export type Story = {
  timeline: Timeline;
  register: Register;
  days: Days;
  /** Lets what the clock does each minute happen at this moment: expiry, reminders, scheduled publication. */
  sweepAt: (at: Date) => void;
  /** Pictures and documents, kept once each. */
  files: Map<string, StoredFile>;
};
