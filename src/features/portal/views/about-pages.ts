import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';

export function aboutPage(frame: Frame): Html {
  const t = frame.t.portal;
  return page(
    frame,
    { title: t.aboutTitle, description: t.aboutLede },
    html`${pageHead({ title: t.aboutTitle, lede: t.aboutLede })}
${t.aboutSections(frame.city.kimMeaning).map(({ title, body }) => section({ title }, markdown(body)))}`,
  );
}

export function dataPage(frame: Frame): Html {
  const t = frame.t.portal;
  return page(
    frame,
    { title: t.dataTitle, description: t.dataLede },
    html`${pageHead({ title: t.dataTitle, lede: t.dataLede })}
${section({ title: t.dataApi }, html`<p>${t.dataApiBody} <a href="/api">/api</a></p>`)}
${section(
  { title: t.dataFeeds },
  html`<p>${t.dataFeedsBody}</p><ul class="plain-list">${['rss', 'atom', 'json'].map(
    (form) => html`<li><a href="/kabar.${form}">/kabar.${form}</a></li>`,
  )}</ul>`,
)}
${section(
  { title: frame.t.claimSee.title },
  html`<p>${frame.t.claimSee.open.body}</p><ul class="plain-list">${[
    '.rss',
    '.json',
    '/data.jsonl',
    '/data.csv',
  ].map((form) => html`<li><a href="/cek${form}">/cek${form}</a></li>`)}</ul>`,
)}
${section({ title: t.dataLedger }, html`<p>${t.dataLedgerBody} <a href="/catatan">/catatan</a></p>`)}`,
  );
}
