import { sql } from 'kysely';

import type { Services } from '#platform/services.ts';
import { makers } from '#test/make/index.ts';
import { REVIEWER } from './reviewer.ts';

export const KIM = 27;
export const FOLLOWERS = 3_000;

/** Who speaks in the bulletins that wait for one word. */
export type Waiting = { issuerId: string; writtenBy: string };

/** 27 KIM with a chair each, 3,000 followers, an editor and a writer. */
export async function fillCity(services: Services): Promise<Waiting> {
  const make = makers(services);
  for (let number = 1; number <= KIM; number += 1) {
    const areaCode = `99.01.0${1 + (number % 5)}.${1000 + number}`;
    const group = await make.kim({ name: `KIM Uji ${number}`, areaCode });
    await make.person({ posts: [{ post: 'kim_chair', group }] });
  }
  await make.person({ email: REVIEWER, posts: ['city_editor'] });
  const agency = await make.agency();
  const writer = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
  await sql`
    insert into subscriptions (id, channel, address, about, ref, token, created_at, confirmed_at)
    select gen_random_uuid(), 'email', 'pengikut' || n || '@contoh.test', 'city', '', 'token-' || n,
      ${services.now()}, ${services.now()}
    from generate_series(1, ${FOLLOWERS}::int) as n`.execute(services.db);
  return { issuerId: agency.id, writtenBy: writer.personId };
}
