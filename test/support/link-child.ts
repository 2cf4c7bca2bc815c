import { writeSync } from 'node:fs';

import { openSpool } from '../../src/features/relay/open-spool.ts';

/** A process of its own, to be killed: `append FOLDER CODE DAY` or `count FOLDER URL`. */
const [, , deed = '', folder = '', third = '', day = ''] = process.argv;

if (deed === 'append') append(third);
if (deed === 'count') await count(third);

/** Says the number of each opening once it is written, as a redirect would have been sent by then. */
function append(code: string): void {
  const spool = openSpool(folder);
  for (let number = 1; ; number += 1) {
    spool.append({ day, code, visitor: String(number).padStart(22, '0') }, new Date());
    // process.stdout would keep it until this loop ends, which it never does
    writeSync(1, `${number}\n`);
  }
}

/** What it needs is loaded only now: the other deed should start at once. */
async function count(url: string): Promise<void> {
  const { PgBoss } = await import('pg-boss');
  const { connect } = await import('#platform/db.ts');
  const { TEST_CITY } = await import('./database.ts');
  const { testServices } = await import('./services.ts');
  const { countOpens } = await import('../../src/features/relay/count-opens.ts');
  const db = connect(url, { schema: TEST_CITY.schema, max: 2 });
  await countOpens(testServices({ db, boss: new PgBoss(url), folder, clock: { now: new Date() } }));
  await db.destroy();
}
