import type { claimWork as source } from '../id/claim-work.ts';

export const claimWork: typeof source = {
  unnamed: 'A picture without words',
  named: (title) => `message “${title}”`,
};
