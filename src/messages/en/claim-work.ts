import type { claimWork as source } from '../id/claim-work.ts';

export const claimWork: typeof source = {
  unnamed: 'A picture without words',
  named: (title) => `message “${title}”`,
  askedOfYou: (message) => `Please confirm: ${message}`,
  objectionAnswered: (message) => `Your objection was answered: ${message}`,
  late: {
    step: 'This step is overdue',
    answer: 'The answer to those who asked is overdue',
    interim: 'The word for the meantime is overdue',
  },
};
