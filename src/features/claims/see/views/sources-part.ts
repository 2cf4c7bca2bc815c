import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import type { PublicConfirmation, PublicEvidence, PublicStatement } from '../published-claim.ts';

/** What the verdict stands on, each source with the copy that was kept of it. */
export function sourcesPart(
  frame: Frame,
  { slug, evidence }: { slug: string; evidence: readonly PublicEvidence[] },
): Html {
  const t = frame.t.claimSee.verdict;
  const body =
    evidence.length === 0
      ? html`<p>${t.noSources}</p>`
      : html`<ol class="sources">${evidence.map((one) => sourceItem(frame, slug, one))}</ol>`;
  return section({ title: t.sources, id: 'sumber' }, body);
}

function sourceItem(frame: Frame, slug: string, one: PublicEvidence): Html {
  const t = frame.t.claims;
  const link = isAddress(one.url)
    ? html`<a href="${one.url}" rel="noreferrer nofollow">${one.source}</a>`
    : one.source;
  const quote = one.quote === '' ? '' : html`<blockquote>${one.quote}</blockquote>`;
  return html`<li><h3>${link}</h3>
<p class="meta">${badge(t.evidenceKinds[one.kind])} <span class="fact">${t.stances[one.stance]}</span></p>
${quote}${copyLine(frame, slug, one)}</li>`;
}

/** Where it can be read again, since when, and the fingerprint to compare it by. */
function copyLine(frame: Frame, slug: string, one: PublicEvidence): Content {
  const t = frame.t.claimSee.verdict;
  if (one.archiveState === 'waiting') return html`<p class="hint">${t.archiveWaiting}</p>`;
  if (one.archiveState === 'failed') return html`<p class="hint">${t.archiveFailed}</p>`;
  if (one.archiveState === 'none' || !one.archivedAt) return '';
  return html`<p class="hint"><a href="/cek/${slug}/sumber/${one.id}">${t.archived}</a> · ${t.archivedOn} ${timeTag(frame, one.archivedAt, 'shortTime')}</p>
<p class="hint">${t.hash}: <code>${one.archiveSha ?? ''}</code></p>`;
}

const isAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What those said who must know. */
export function confirmationsPart(
  frame: Frame,
  confirmations: readonly PublicConfirmation[],
): Content {
  if (confirmations.length === 0) return '';
  return section(
    { title: frame.t.claimSee.verdict.confirmations, id: 'konfirmasi' },
    confirmations.map(
      ({ source, stance, answer, answeredAt }) =>
        html`<div class="answer"><h3>${source}</h3><p class="meta">${badge(frame.t.claims.answers[stance])} ${timeTag(frame, answeredAt, 'short')}</p>
<p class="report-words">${answer}</p></div>`,
    ),
  );
}

/** What the bodies say that the message is about: theirs, and plainly so. */
export function statementsPart(frame: Frame, statements: readonly PublicStatement[]): Content {
  if (statements.length === 0) return '';
  const t = frame.t.claimSee.verdict;
  return section(
    { title: t.statements, id: 'pernyataan', lede: t.statementHint },
    statements.map(
      ({ groupName, body, at }) =>
        html`<div class="answer"><h3>${t.statementBy(groupName)}</h3><p class="meta">${timeTag(frame, at, 'short')}</p>
<p class="report-words">${body}</p></div>`,
    ),
  );
}
