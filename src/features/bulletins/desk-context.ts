import type { Context } from 'hono';

import { type Actor, requireRight } from '#features/accounts';
import { findGroup } from '#features/groups';
import type { Env } from '#platform/http/index.ts';
import { listFiles, type StoredFile } from '#platform/media/index.ts';
import type { HeadCount } from './audience-choices.ts';
import { headCount } from './audience.queries.ts';
import { authorityOf } from './authority.ts';
import { type Bulletin, type Deed, refusalTo } from './bulletin.ts';
import { audienceNames } from './published.queries.ts';
import type { HistoryRow } from './desk-row.ts';
import { findBulletin, historyOf } from './queries.ts';
import { audienceWords } from './views/bulletin-entry.ts';

/** Path of one bulletin on the desk; what is no id is no page. */
export const DESK_PATH =
  '/meja/kabar/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';

/** The bulletin of the address, for whoever may see what is not public yet. */
export async function openOnDesk(
  c: Context<Env>,
): Promise<{ actor: Actor; bulletin: Bulletin; may: (deed: Exclude<Deed, 'expire'>) => boolean }> {
  const bulletin = await findBulletin(c.get('services').db, c.req.param('id') ?? '');
  const { issuerId } = bulletin.content;
  const actor = requireRight(c, 'bulletin.see_unpublished', { issuerId });
  const authority = authorityOf(actor, bulletin);
  return { actor, bulletin, may: (deed) => refusalTo(deed, bulletin, authority) === null };
}

export type DeskView = {
  bulletin: Bulletin;
  issuerName: string;
  files: StoredFile[];
  audience: string;
  count: HeadCount;
  history: HistoryRow[];
};

/** What every page about a bulletin shows beside its text. */
export async function deskView(c: Context<Env>, bulletin: Bulletin): Promise<DeskView> {
  const { db, now } = c.get('services');
  const { content, id } = bulletin;
  const [issuer, files, names, count, history] = await Promise.all([
    findGroup(db, content.issuerId),
    listFiles(
      db,
      content.files.map((file) => file.fileId),
    ),
    audienceNames(db, [id]),
    headCount(db, content.audience, now()),
    historyOf(db, id),
  ]);
  return {
    bulletin,
    issuerName: issuer.name,
    files,
    audience: audienceWords(c.get('frame'), names.get(id) ?? []),
    count,
    history,
  };
}
