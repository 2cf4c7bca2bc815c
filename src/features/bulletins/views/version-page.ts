import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { tabs } from '#ui/tabs.ts';
import { textDiffs } from '../correction.ts';
import type { PublicBulletin } from '../public-bulletin.ts';
import type { Version } from '../version.ts';
import { diffList } from './diff-list.ts';

type VersionProps = { bulletin: PublicBulletin; versions: readonly Version[]; shown: Version };

/** One text that was public, and what changed in it; old ones say so before anything else. */
export function versionPage(frame: Frame, { bulletin, versions, shown }: VersionProps): Html {
  const t = frame.t.bulletins;
  const path = `/kabar/${bulletin.slug}`;
  const isCurrent = shown.version === bulletin.version;
  const before = versions.find((one) => one.version === shown.version - 1);
  return page(
    frame,
    {
      title: `${t.versionTitle(shown.version)}: ${shown.content.title}`,
      hidden: true,
      current: 'bulletins',
    },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/kabar', label: t.title },
        { href: path, label: bulletin.title },
      ]),
      eyebrow: t.versionTitle(shown.version),
      title: shown.content.title,
      lede: t.versionLede(longDateTime(frame, shown.publishedAt)),
    })}
${tabs(
  t.versions,
  versions.map(({ version }) => ({
    href: `${path}/versi/${version}`,
    label: t.versionTitle(version),
    current: version === shown.version,
  })),
)}
${notice(frame.t, { tone: isCurrent ? 'info' : 'warning', title: isCurrent ? t.versionCurrent : t.versionOld }, isCurrent ? undefined : linkButton(path, t.toCurrent))}
${before ? changes(frame, before, shown) : ''}
${text(frame, shown)}`,
  );
}

function changes(frame: Frame, before: Version, shown: Version): Content {
  const t = frame.t.bulletins;
  return section(
    { title: t.changesFrom(before.version), lede: shown.note },
    diffList(frame, textDiffs(before.content, shown.content)),
  );
}

function text(frame: Frame, { content }: Version): Html {
  const t = frame.t.bulletins.parts;
  return html`<article class="bulletin"><p class="lede">${content.summary}</p>
${facts([
  [t.who, content.who],
  [t.happensWhen, content.happensWhen],
  [t.happensWhere, content.happensWhere],
  [t.how, content.how === '' ? '' : markdown(content.how)],
  [t.contact, content.contact],
  [t.source, content.source],
])}${markdown(content.body)}</article>`;
}
