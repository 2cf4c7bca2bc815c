import type { relay as source } from '../id/relay.ts';

export const relay: typeof source = {
  notices: {
    task: (title) => `Please pass on: ${title}`,
    taskBody: 'A new bulletin waits for your KIM to pass it on.',
    correction: (title) => `Correction, please pass on: ${title}`,
    correctionBody:
      'The bulletin has changed. Take the correction to where you took the first text.',
    withdrawn: (title) => `Bulletin withdrawn: ${title}`,
    withdrawnBody: 'Do not pass it on any more. Tell the people who have it.',
    expired: (title) => `Bulletin expired: ${title}`,
    expiredBody: 'It is no longer valid, so the task is closed.',
    soon: (title) => `Due soon: ${title}`,
    soonBody: 'Your KIM has not logged passing this on yet.',
    late: (title) => `Overdue: ${title}`,
    lateBody: 'Pass it on now, or say that your KIM cannot.',
    toKecamatan: (title, group) => `${group} has not passed on: ${title}`,
    toKecamatanBody: 'It is overdue. Please get in touch with this KIM.',
    toDiskominfo: (title, group) => `${group} has not passed on: ${title}`,
    toDiskominfoBody: 'The kecamatan was told, and the bulletin is still not passed on.',
    nudge: (title) => `A reminder: ${title}`,
    nudgeBody: 'People are waiting for this. Please pass it on and log it.',
    declined: (title, group) => `${group} cannot pass on: ${title}`,
    declinedBody: (reason) => `The reason: ${reason}`,
  },
  declineReasons: {
    nobody_free: 'No member has time',
    not_our_area: 'Not for our area',
    unclear: 'The text is not clear',
    other: 'Another reason',
  },
};
