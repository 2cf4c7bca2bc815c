import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { dateRange, listed } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { BOARD_POSTS, type Group, isHeldByOne, type PostCount } from '../group.ts';
import { SPREAD_CHANNELS } from '../own-channels.ts';

export type KimPageProps = {
  kim: Group;
  /** Address of the KIM's area. */
  areaHref: string;
  areaTitle: string;
  posts: readonly PostCount[];
  /** What other features add below: bulletins it passed on. */
  below?: Content;
  /** Their part of the head: feeds. */
  head?: Content;
};

/**
 * Who the KIM is. Posts and numbers, never names: volunteers did not agree to stand on a
 * public page, and the KIM's own contact is the way to reach them.
 */
export function kimPage(frame: Frame, { kim, posts, below, head, ...area }: KimPageProps): Html {
  const { t } = frame;
  const words = t.groups.kim;
  return page(
    frame,
    { title: kim.name, description: words.lede(area.areaTitle), head },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [{ href: '/kim', label: t.groups.register.title }]),
      title: kim.name,
      lede: words.lede(area.areaTitle),
      ...(!kim.closedAt && {
        actions: linkButton(`/ikuti?apa=group:${kim.id}`, words.follow, { icon: 'bell' }),
      }),
    })}
${kim.closedAt ? notice(t, { tone: 'warning' }, words.closed) : ''}
${about(frame, kim)}
${reach(frame, kim, area)}
${below ?? ''}
${board(frame, posts)}`,
  );
}

function about({ t }: Frame, kim: Group): Html {
  const words = t.groups.kim;
  return section(
    { title: words.about },
    kim.about ? markdown(kim.about) : html`<p>${words.aboutNothing}</p>`,
  );
}

function reach(frame: Frame, kim: Group, area: { areaHref: string; areaTitle: string }): Html {
  const { t } = frame;
  const words = t.groups.kim;
  return section(
    { title: words.reach },
    facts([
      [words.contact, kim.contact || words.contactNothing],
      [words.meetingPlace, kim.meetingPlace],
      [words.area, html`<a href="${area.areaHref}">${area.areaTitle}</a>`],
      [words.channels, channelWords(frame, kim)],
      [t.groups.founded, kim.foundedOn && dateRange(frame, kim.foundedOn, kim.foundedOn)],
    ]),
  );
}

/** Which kinds of channels, not which: the name of a chat group is its members' own. */
function channelWords(frame: Frame, { ownChannels }: Group): string {
  const kinds = SPREAD_CHANNELS.filter((kind) =>
    ownChannels.some(({ channel }) => channel === kind),
  );
  return listed(
    frame,
    kinds.map((kind) => frame.t.relay.channels[kind]),
  );
}

function board({ t }: Frame, posts: readonly PostCount[]): Html {
  const words = t.groups.kim;
  const countOf = (post: PostCount['post']) => posts.find((one) => one.post === post)?.people ?? 0;
  const lines = BOARD_POSTS.flatMap((post): [string, string][] => {
    const people = countOf(post);
    const label = t.accounts.posts[post];
    if (isHeldByOne(post)) return [[label, people > 0 ? words.filled : words.vacant]];
    return people > 0 ? [[label, words.persons(people)]] : [];
  });
  return section(
    { title: words.board },
    html`${facts(lines)}<p class="hint">${words.boardNote}</p>`,
  );
}
