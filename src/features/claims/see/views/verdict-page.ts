import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { metaLine } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, panel, section } from '#ui/section.ts';
import type { PublicClaim, Surroundings } from '../published-claim.ts';
import { claimQuote } from './claim-quote.ts';
import { confirmationsPart, sourcesPart, statementsPart } from './sources-part.ts';
import {
  deskPart,
  followPart,
  judgesPart,
  objectPart,
  sharePart,
  whereItGoes,
} from './verdict-aside.ts';
import { verdictHead } from './verdict-head.ts';
import { historyPart, versionsPart } from './verdict-story.ts';
import { labelledTitle, stampedTitle } from './verdict-word.ts';

export type VerdictPageProps = {
  claim: PublicClaim;
  around: Surroundings;
  vapidKey: string;
  /** Of whoever works on claims: the case on their desk. */
  deskId: string | null;
};

/** One verdict: the word, what is true, what was claimed, and on what it stands. */
export function verdictPage(frame: Frame, props: VerdictPageProps): Html {
  const { claim, around } = props;
  return page(
    frame,
    {
      title: labelledTitle(frame, claim),
      description: claim.summary,
      canonical: `/cek/${claim.slug}`,
      head: verdictHead(frame, claim, around.evidence),
      current: 'claims',
      wide: true,
    },
    html`<article class="verdict">${verdictTop(frame, claim)}
${notices(frame, claim)}
${columns(main(frame, props), aside(frame, props))}</article>`,
  );
}

function verdictTop(frame: Frame, claim: PublicClaim): Html {
  const t = frame.t.claimSee;
  const words = frame.t.claims;
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: t.title }]),
    eyebrow: `${words.labels[claim.label]} · ${words.topics[claim.topic]}`,
    title: stampedTitle(frame, claim),
    lede: claim.summary,
    meta: metaLine([
      words.verdictHints[claim.verdict],
      html`${t.verdict.publishedOn} ${timeTag(frame, claim.firstPublishedAt, 'short')}`,
      claim.version > 1 &&
        html`${t.verdict.correctedOn} ${timeTag(frame, claim.publishedAt, 'short')}`,
    ]),
  });
}

function notices(frame: Frame, claim: PublicClaim): Content {
  const t = frame.t.claimSee.verdict;
  const review =
    claim.state === 'published'
      ? ''
      : notice(frame.t, { tone: 'warning', title: t.reviewTitle }, html`<p>${t.review}</p>`);
  const corrected =
    claim.version > 1 && claim.changeNote !== ''
      ? notice(
          frame.t,
          { tone: 'info', title: t.correctedTitle },
          html`<p>${claim.changeNote}</p><p><a href="/cek/${claim.slug}/versi/${claim.version - 1}">${t.version(claim.version - 1)}</a></p>`,
        )
      : '';
  return html`${ownWord(frame, claim)}${review}${corrected}`;
}

/** What nobody outside of the government has read is the city's own word, and says so at once. */
function ownWord(frame: Frame, { label }: PublicClaim): Content {
  if (label === 'verdict') return '';
  const words = frame.t.claims;
  return notice(
    frame.t,
    { tone: 'info', title: words.labels[label] },
    html`<p>${words.labelHints[label]}.</p>`,
  );
}

function main(frame: Frame, { claim, around }: VerdictPageProps): Content {
  const t = frame.t.claimSee.verdict;
  const template = claim.isTemplate ? html`<p class="hint">${t.template}</p>` : '';
  return html`${claim.advice === '' ? '' : panel(html`<p>${claim.advice}</p>`, { title: t.advice })}
${section({ title: t.message, id: 'pesan' }, html`${claimQuote(frame, claim)}${template}`)}
${section({ title: t.why, id: 'penjelasan' }, html`<div lang="id">${markdown(claim.body)}</div>`)}
${section({ title: t.method, id: 'cara' }, html`<div lang="id">${markdown(claim.method)}</div>`)}
${sourcesPart(frame, { slug: claim.slug, evidence: around.evidence })}
${confirmationsPart(frame, around.confirmations)}
${statementsPart(frame, around.statements)}
${versionsPart(frame, { slug: claim.slug, versions: around.versions })}
${historyPart(frame, around.events)}`;
}

function aside(frame: Frame, { claim, around, vapidKey, deskId }: VerdictPageProps): Content {
  const lede = frame.t.claimSee.verdict.followLede;
  return html`${deskPart(frame, deskId)}${sharePart(frame, claim)}
${judgesPart(frame, claim)}
${whereItGoes(frame, claim, around)}
${objectPart(frame, claim)}
${followPart(frame, { claimId: claim.id, vapidKey, lede })}`;
}
