import { html } from 'hono/html';

import { demoBar } from './demo-bar.ts';
import { footer } from './footer.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { masthead, type Place } from './masthead.ts';
import { offlineWords } from './offline-words.ts';
import { PAPER } from './palette.ts';

type PageProps = {
  title: string;
  description?: string;
  /** Path of the one address of this page; without it the page's own path, filters cut off. */
  canonical?: string;
  /** More for the head: `jsonLd(…)`, feeds. */
  head?: Content;
  /** Which item of the menu this page belongs to, when its path does not say so. */
  current?: Place;
  /** For maps and tables of a desk: the whole width, not the measure of text. */
  wide?: boolean;
  /** Not for search engines: desks, forms, drafts. */
  hidden?: boolean;
};

/** The whole document around a page's body, which brings its own h1 (see page-head.ts). */
export function page(frame: Frame, props: PageProps, body: Content): Html {
  const scheme = frame.scheme ?? 'auto';
  return html`<!doctype html>
<html lang="${frame.language}" data-scheme="${scheme}">
${head(frame, props)}
<body>
<a class="skip-link" href="#isi">${frame.t.ui.skipToContent}</a>
${frame.demo ? demoBar(frame, frame.demo) : ''}${masthead(frame, props.current)}
<main id="isi" class="${props.wide ? 'wide' : 'measure'}" tabindex="-1">
${body}
</main>
${footer(frame)}${offlineWords(frame.t)}
</body>
</html>`;
}

function head(frame: Frame, props: PageProps): Html {
  const { city, assets, t, origin } = frame;
  const title =
    props.title === city.name ? `${city.name} · Sambung` : `${props.title} · ${city.name}`;
  const description = props.description ?? t.ui.defaultDescription(city.name);
  const path = props.canonical ?? frame.path.split('?')[0] ?? '/';
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${props.hidden ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${origin}${path}">`}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${PAPER.light}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${PAPER.dark}">
<meta property="og:title" content="${props.title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${path}">
<meta property="og:site_name" content="Sambung ${city.name}">
<link rel="stylesheet" href="${assets.css}">
<script type="module" src="${assets.js}"></script>
<link rel="icon" href="/ikon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/ikon-180.png">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="alternate" type="application/rss+xml" title="${city.name}" href="/kabar.rss">
${props.head ?? ''}
</head>`;
}
