import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { tabs } from '#ui/tabs.ts';
import { claimSheet } from '../../claim-sheet.ts';
import type { PublicClaim, PublicVersion } from '../published-claim.ts';
import { labelledTitle, stampedTitle } from './verdict-word.ts';

type Props = { claim: PublicClaim; versions: readonly PublicVersion[]; shown: PublicVersion };

/** One verdict that was public; an old one says so before anything else. */
export function versionPage(frame: Frame, { claim, versions, shown }: Props): Html {
  const t = frame.t.claimSee;
  const path = `/cek/${claim.slug}`;
  const isCurrent = shown.version === claim.version;
  const said = { verdict: shown.verdict, title: claim.title };
  const change =
    shown.changeNote === ''
      ? ''
      : section({ title: t.verdict.whatChanged }, html`<p>${shown.changeNote}</p>`);
  return page(
    frame,
    {
      title: `${t.verdict.version(shown.version)} · ${labelledTitle(frame, said)}`,
      head: claimSheet(frame),
      hidden: true,
      current: 'claims',
    },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/cek', label: t.title },
        { href: path, label: labelledTitle(frame, claim) },
      ]),
      eyebrow: t.verdict.version(shown.version),
      title: stampedTitle(frame, said),
      lede: shown.summary,
      meta: html`<p class="meta">${t.verdict.versionLede(longDateTime(frame, shown.publishedAt))}</p>`,
    })}
${tabs(
  t.verdict.versions,
  versions.map(({ version }) => ({
    href: `${path}/versi/${version}`,
    label: t.verdict.version(version),
    current: version === shown.version,
  })),
)}
${notice(
  frame.t,
  {
    tone: isCurrent ? 'info' : 'warning',
    title: isCurrent ? t.verdict.versionNow : t.verdict.versionOld,
  },
  isCurrent ? undefined : linkButton(path, t.verdict.toCurrent),
)}
${change}
${section({ title: t.verdict.why }, html`<div lang="id">${markdown(shown.body)}</div>`)}
${section({ title: t.verdict.method }, html`<div lang="id">${markdown(shown.method)}</div>`)}`,
  );
}
