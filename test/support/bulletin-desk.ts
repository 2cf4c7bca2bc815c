import type { BulletinEvents } from '#features/bulletins';
import type { Make } from './make/index.ts';

/** Events that nobody listens to. */
export const quietEvents: BulletinEvents = {
  published: () => Promise.resolve(),
  corrected: () => Promise.resolve(),
  withdrawn: () => Promise.resolve(),
  expired: () => Promise.resolve(),
  widened: () => Promise.resolve(),
  answered: () => Promise.resolve(),
};

/** A bulletin of an agency's writer, and an editor who may be its second person. In review unless the wish says else. */
export async function bulletinOnDesk(make: Make, wish: Parameters<Make['bulletin']>[0] = {}) {
  const writer = await make.person({ posts: ['agency_liaison'] });
  const issuerId = writer.posts[0]!.groupId;
  const bulletin = await make.bulletin({
    state: 'in_review',
    writtenBy: writer.personId,
    issuerId,
    title: 'Imunisasi di posyandu',
    ...wish,
  });
  const editor = await make.person({ posts: ['city_editor'] });
  return { writer, editor, bulletin, path: `/meja/kabar/${bulletin.id}` };
}

export function bulletinRow(make: Make, id: string) {
  return make.services.db
    .selectFrom('bulletins')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** What the ledger says of it, in order. */
export async function ledgerActs(make: Make, id: string): Promise<string[]> {
  const rows = await make.services.db
    .selectFrom('ledger_entries')
    .select('act')
    .where('subject_id', '=', id)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.act);
}
