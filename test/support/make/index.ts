import type { Services } from '#platform/services.ts';
import { areaMakers } from './areas.ts';
import { bulletinMakers } from './bulletins.ts';
import { claimMakers } from './claims.ts';
import { groupMakers } from './groups.ts';
import { peopleMakers } from './people.ts';
import { relayMakers } from './relay.ts';
import { reportMakers } from './reports.ts';
import { tokenMakers } from './tokens.ts';
import { webhookMakers } from './webhooks.ts';

/** Factories: the shortest way to a row that a test needs. One file a feature; put together here. */
export function makers(services: Services) {
  return {
    services,
    ...areaMakers(services),
    ...groupMakers(services),
    ...bulletinMakers(services),
    ...claimMakers(services),
    ...peopleMakers(services),
    ...relayMakers(services),
    ...reportMakers(services),
    ...tokenMakers(services),
    ...webhookMakers(services),
  };
}

export type Make = ReturnType<typeof makers>;
