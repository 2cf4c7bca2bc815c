import type { AnyJob } from '#platform/jobs.ts';
import { deliverDue, deliverWaiting } from './deliver.ts';
import { fanOut } from './notify.ts';

export { channelDeskRoutes } from './desk-routes.ts';
export { countUnread } from './desk.queries.ts';
export { followRoutes } from './follow-routes.ts';
export { type Notice, type Recipient } from './notice.ts';
export { notify, writeFollowerDeliveries } from './notify.ts';

export const channelJobs: AnyJob[] = [deliverDue, deliverWaiting, fanOut];
