import { relayEvents } from '#features/relay';
import type { Services } from '#platform/services.ts';
import { counterClaim } from '../../src/features/claims/counter/counter-claim.ts';
import type { Make } from './make/index.ts';

export const HERE = '99.01.01.1001';
export const THERE = '99.01.01.1002';
export const ELSEWHERE = '99.01.02.1001';

/** Three places with a KIM each, and a claim that two of them asked about. */
export async function cityOf(make: Make, wish: Parameters<Make['claim']>[0] = {}) {
  const kims = {
    here: await make.kim({ areaCode: HERE }),
    there: await make.kim({ areaCode: THERE }),
    elsewhere: await make.kim({ areaCode: ELSEWHERE }),
  };
  const claim = await make.claim({
    state: 'published',
    title: 'Air keran beracun mulai besok',
    quote: 'AWAS!! Air keran beracun mulai besok, sebarkan ke semua grup sebelum terlambat',
    ...wish,
  });
  return { kims, claim };
}

/** Brings the bulletin in line, as the queue would. */
export const counter = (services: Services, claimId: string) =>
  counterClaim(services, { claimId, events: relayEvents });

export const bulletinsOf = ({ db }: Services) =>
  db.selectFrom('bulletins').selectAll().orderBy('slug').execute();

/** The KIM that have an open task of this round. */
export async function kimsAsked({ db }: Services, round = 1): Promise<string[]> {
  const tasks = await db
    .selectFrom('relay_tasks')
    .select('group_id')
    .where('round', '=', round)
    .where('closed_at', 'is', null)
    .execute();
  return tasks.map(({ group_id }) => group_id).sort();
}
