import { html } from 'hono/html';

import { type PublicClaimItem, verdictEntry } from '#features/claims';
import { button, linkButton } from '#ui/button.ts';
import { entryList } from '#ui/entry-list.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';

/** On the front page: a box to check a message, and the newest verdicts. */
export function homeClaims(frame: Frame, latest: readonly PublicClaimItem[]): Html {
  const t = frame.t.claimSee.part;
  return section(
    { title: t.title, lede: t.homeLede, id: 'cek' },
    html`${form(
      { action: '/cek', multipart: true, label: t.check },
      html`${textArea(frame.t, {
        name: 'text',
        label: frame.t.claimTips.text,
        rows: 3,
        required: true,
      })}<div class="buttons">${button(frame.t.claimTips.send, { icon: 'search' })}${linkButton('/cek', t.withPicture, { tone: 'quiet', icon: 'image' })}</div>`,
    )}
${list(frame, latest)}
<div class="buttons">${linkButton('/cek#arsip', t.all)}${linkButton('/cek/belajar', frame.t.claimSee.lessons, { tone: 'quiet' })}</div>`,
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
