import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';

/** The feeds of verdicts, for readers that look for them. */
export function feedHead(frame: Frame): Html {
  const name = frame.t.claimSee.feed.title(frame.city.name);
  return html`<link rel="alternate" type="application/rss+xml" title="${name}" href="/cek.rss">
<link rel="alternate" type="application/atom+xml" title="${name}" href="/cek.atom">
<link rel="alternate" type="application/feed+json" title="${name}" href="/cek.json">`;
}

/** Beside the archive: to learn, to look at the whole, to take along. */
export function archiveAside(frame: Frame): Html {
  const t = frame.t.claimSee;
  return html`${section(
    { title: t.lessons, id: 'belajar', lede: t.lessonsLede },
    html`<div class="buttons">${linkButton('/cek/belajar', frame.t.claimLessons.all)}</div>`,
  )}
<nav class="section" aria-label="${t.views}"><ul class="plain-list"><li><a href="/cek/surat">${t.letter}</a></li>
<li><a href="/cek/denyut">${t.pulse}</a></li>
<li><a href="/cek/rujukan">${t.outside}</a></li></ul></nav>
${openPart(frame)}`;
}

/** All verdicts to take along, and under which licence. */
function openPart({
  t: {
    claimSee: { open: t },
  },
}: Frame): Html {
  return section(
    {
      title: t.title,
      id: 'data',
      lede: t.body,
    },
    html`<ul class="plain-list"><li><a href="/cek/data.jsonl">${t.jsonl}</a></li>
<li><a href="/cek/data.csv">${t.csv}</a></li>
<li><a href="/cek.rss">${t.rss}</a></li>
<li><a href="/cek.json">${t.json}</a></li>
<li><a href="${t.licence}" rel="license">${t.licenceName}</a></li></ul>`,
  );
}
