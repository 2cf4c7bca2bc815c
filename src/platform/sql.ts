import type { RawBuilder } from 'kysely';
import { z } from 'zod';

import type { Db } from './db.ts';

/**
 * For a query better said whole, in SQL. Its rows are parsed, because the
 * compiler cannot read them.
 */
export async function selectRows<Row extends z.ZodType>(
  db: Db,
  row: Row,
  query: RawBuilder<unknown>,
): Promise<z.infer<Row>[]> {
  const { rows } = await query.execute(db);
  return z.array(row).parse(rows);
}
