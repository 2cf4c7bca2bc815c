import type { City } from '#platform/services.ts';
import type { Answer } from './answer.ts';
import { w3cDate } from './w3c-date.ts';

/** When the form of these answers last changed. */
const CHANGED = new Date('2026-11-23T00:00:00Z');

/** Where the service is, in which formats, and how to get a key. */
export function discovery({ origin, timeZone, name }: City, jurisdiction: string): Answer {
  const changeset = w3cDate(CHANGED, timeZone);
  return {
    root: 'discovery',
    content: {
      changeset,
      contact: `${name}: ${origin}/tentang`,
      key_service: `${origin}/saya/token (scope reports:write). jurisdiction_id: ${jurisdiction}`,
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: `${origin}/open311/v2`,
          changeset,
          type: 'production',
          formats: ['text/xml', 'application/json'],
        },
      ],
    },
  };
}
