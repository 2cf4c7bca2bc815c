import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { entryList } from '#ui/entry-list.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { LESSONS } from '../lesson.ts';

export function lessonsPage(frame: Frame): Html {
  const t = frame.t.claimLessons;
  return page(
    frame,
    { title: t.title, description: t.lede, current: 'claims' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: frame.t.claimSee.title }]),
      title: t.title,
      lede: t.lede,
    })}
${entryList(
  LESSONS.map(({ key, slug }, index) => ({
    href: `/cek/belajar/${slug}`,
    title: t.lessons[key].title,
    eyebrow: t.number(index + 1, LESSONS.length),
    summary: t.lessons[key].lede,
  })),
  { level: 2 },
)}
<div class="buttons">${linkButton('/cek', t.toCheck, { icon: 'search' })}</div>`,
  );
}
