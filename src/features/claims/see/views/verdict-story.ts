import { html } from 'hono/html';

import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { timeline } from '#ui/timeline.ts';
import type { PublicClaimEvent, PublicVersion } from '../published-claim.ts';

/** Earlier verdicts and what changed; nothing while there was only one. */
export function versionsPart(
  frame: Frame,
  { slug, versions }: { slug: string; versions: readonly PublicVersion[] },
): Content {
  if (versions.length < 2) return '';
  const t = frame.t.claimSee.verdict;
  return section(
    { title: t.versions, id: 'riwayat' },
    html`<ul class="plain-list">${versions.map(
      ({ version, verdict, changeNote, publishedAt }) =>
        html`<li><a href="/cek/${slug}/versi/${version}">${frame.t.claimSee.labelled(t.version(version), frame.t.claims.verdicts[verdict])}</a> <span class="meta">${timeTag(frame, publishedAt, 'short')}</span>${changeNote === '' ? '' : html`<p>${changeNote}</p>`}</li>`,
    )}</ul>`,
  );
}

/** What happened in public, folded away: few ask, and who asks reads it whole. */
export function historyPart(frame: Frame, events: readonly PublicClaimEvent[]): Content {
  if (events.length === 0) return '';
  const t = frame.t.claimSee.verdict;
  const happened = events.map(({ at, event, note }) => ({
    at,
    title: frame.t.claims.events[event],
    ...(note !== '' && { body: note }),
  }));
  return html`<details class="section"><summary>${t.history}</summary>${timeline(frame, happened)}</details>`;
}
