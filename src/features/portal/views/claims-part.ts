import { html } from 'hono/html';

import { type PublicClaimItem, verdictEntry } from '#features/claims';
import { linkButton } from '#ui/button.ts';
import { entryList } from '#ui/entry-list.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';

/** On the front page: a box to check a message, and the newest verdicts. */
export function homeClaims(frame: Frame, latest: readonly PublicClaimItem[]): Html {
  const t = frame.t.claimSee.part;
  return section(
    { title: t.title, lede: t.homeLede, id: 'cek' },
    html`<div class="buttons">${linkButton('/cek', t.check, { tone: 'primary', icon: 'badge-check' })}${linkButton('/cek/belajar', frame.t.claimSee.lessons, { tone: 'quiet' })}</div>
${list(frame, latest)}`,
  );
}

/** What was asked five times or more from a place; nothing where nothing was. */
export function areaClaims(
  frame: Frame,
  { name, claims }: { name: string; claims: readonly PublicClaimItem[] },
): Content {
  if (claims.length === 0) return '';
  const t = frame.t.claimSee.part;
  return section({ title: t.area(name), lede: t.areaLede, id: 'cek' }, list(frame, claims));
}

/** Verdicts among what was searched for. */
export function foundClaims(
  frame: Frame,
  { words, claims }: { words: string; claims: readonly PublicClaimItem[] },
): Content {
  if (claims.length === 0) return '';
  const t = frame.t.claimSee.part;
  const all = `/cek?kata=${encodeURIComponent(words)}`;
  return section(
    { title: t.title },
    html`${list(frame, claims)}<div class="buttons">${linkButton(all, t.all)}</div>`,
  );
}

function list(frame: Frame, claims: readonly PublicClaimItem[]): Content {
  if (claims.length === 0) return '';
  return entryList(
    claims.map((claim) => verdictEntry(frame, claim)),
    { level: 3 },
  );
}
