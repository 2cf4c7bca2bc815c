import type { AnyJob } from '#platform/jobs.ts';
import { deliverDue, deliverWaiting } from './deliver.ts';
import { fanOut } from './notify.ts';

export { type Notice, type Recipient, type SubscriptionAbout } from './notice.ts';
export { notify, writeFollowerDeliveries } from './notify.ts';

export const channelJobs: AnyJob[] = [deliverDue, deliverWaiting, fanOut];
