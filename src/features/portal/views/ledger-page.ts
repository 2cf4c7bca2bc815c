import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { table } from '#ui/table.ts';
import type { LedgerRow } from '../settings/rows.ts';

type Props = { entries: LedgerRow[]; older: string | null };

/** The public log, newest first; the way to check it stands below. */
export function ledgerPage(frame: Frame, { entries, older }: Props): Html {
  const t = frame.t.city;
  return page(
    frame,
    { title: t.ledgerTitle, description: t.ledgerLede, wide: true },
    html`${pageHead({ title: t.ledgerTitle, lede: t.ledgerLede })}
${
  entries.length === 0
    ? emptyState({ title: t.ledgerEmpty, body: t.ledgerEmptyBody })
    : html`${entryTable(frame, entries)}${paging(frame.t, { older })}
<div class="buttons">${linkButton('/catatan.jsonl', t.ledgerDownload, { icon: 'download' })}</div>
<p class="hint">${t.ledgerHow}</p>`
}`,
  );
}

function entryTable(frame: Frame, entries: LedgerRow[]): Html {
  const t = frame.t.city;
  return table({
    caption: t.ledgerTitle,
    hideCaption: true,
    columns: [
      { label: t.ledgerNumber, numeric: true },
      { label: t.ledgerWhen },
      { label: t.ledgerAct },
      { label: t.ledgerPost },
      { label: t.ledgerHash },
    ],
    rows: entries.map(({ position, at, act, hash, ...actor }) => [
      number(frame, position),
      timeTag(frame, at, 'shortTime'),
      t.ledgerActs[act] ?? act,
      actorWords(frame, actor),
      html`<code title="${hash}">${hash.slice(0, 12)}</code>`,
    ]),
  });
}

/** `city_editor@diskominfo` as people say it: the post, then its body. */
function actorWords(
  frame: Frame,
  { actorPost, actorGroup }: Pick<LedgerRow, 'actorPost' | 'actorGroup'>,
): string {
  const [post = '', slug] = actorPost.split('@');
  const posts: Record<string, string> = frame.t.accounts.posts;
  const named = posts[post] ?? frame.t.city.ledgerActors[post] ?? post;
  const body = actorGroup ?? slug;
  return body === undefined ? named : `${named}, ${body}`;
}
