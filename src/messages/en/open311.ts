import type { open311 as source } from '../id/open311.ts';

export const open311: typeof source = {
  notPublicYet: 'This report is being checked. Its words are shown once it is verified.',
  receipt: (path, pin) =>
    `Keep the PIN ${pin}. With code and PIN the reporter adds to the report, rates or reopens it at ${path}.`,
  account: (path) => `What becomes of it is shown at ${path} once it is verified.`,
};
