import type { AnyJob } from '#platform/jobs.ts';
import { deliverDue, deliverWaiting } from './deliver.ts';
import { fanOut } from './notify.ts';
import { deliverWaitingWebhooks, deliverWebhooks, forgetOldWebhooks } from './webhooks/deliver.ts';

export { channelDeskRoutes } from './desk-routes.ts';
export { countUnread } from './desk.queries.ts';
export { askToFollow, keepAddress } from './follow.ts';
export { followRoutes } from './follow-routes.ts';
export { type Notice, type Recipient } from './notice.ts';
export { announce, isHeard, recallAnnouncements } from './webhooks/announce.ts';
export { addWebhook } from './webhooks/keep-webhook.ts';
export { switchWebhook } from './webhooks/switch-webhook.ts';
export { notify, writeFollowerDeliveries } from './notify.ts';
export { recallNotices } from './recall-notices.ts';

export const channelJobs: AnyJob[] = [
  deliverDue,
  deliverWaiting,
  fanOut,
  deliverWebhooks,
  deliverWaitingWebhooks,
  forgetOldWebhooks,
];
