import { html } from 'hono/html';

import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { icon, type IconName } from './icon.ts';
import { tapisBand } from './tapis.ts';

export type Place =
  'bulletins' | 'reports' | 'claims' | 'areas' | 'groups' | 'search' | 'desk' | 'self' | 'home';

const MENU: readonly {
  place: Place & keyof Frame['t']['ui']['nav'];
  href: string;
  sign: IconName;
}[] = [
  { place: 'bulletins', href: '/kabar', sign: 'newspaper' },
  { place: 'reports', href: '/laporan', sign: 'flag' },
  { place: 'claims', href: '/cek', sign: 'badge-check' },
  { place: 'areas', href: '/wilayah', sign: 'map' },
  { place: 'groups', href: '/kim', sign: 'users' },
  { place: 'search', href: '/cari', sign: 'search' },
];

/** The head of the paper: cloth, name, and the six ways in; the desk for those who have one. */
export function masthead(frame: Frame, current: Place = placeOf(frame.path)): Html {
  const { t, city } = frame;
  return html`<header class="masthead">
${tapisBand()}
<div class="masthead-row">
<a class="wordmark" href="/" title="${t.ui.home}"><span class="wordmark-name">Sambung</span> <span class="wordmark-city">${city.name}</span></a>
${frame.viewer ? deskLinks(frame, frame.viewer, current) : html`<div class="masthead-desk">${item({ href: '/masuk', words: t.common.signIn, sign: 'log-in', isCurrent: false })}</div>`}
</div>
<nav class="menu" aria-label="${t.ui.mainMenu}"><ul>${MENU.map(
    ({ place, href, sign }) =>
      html`<li>${item({ href, words: t.ui.nav[place], sign, isCurrent: place === current })}</li>`,
  )}</ul></nav>
</header>`;
}

function deskLinks({ t }: Frame, viewer: NonNullable<Frame['viewer']>, current: Place): Html {
  const waiting =
    viewer.waiting > 0
      ? html` <span class="count" title="${t.ui.waiting(viewer.waiting)}">${viewer.waiting > 99 ? '99+' : viewer.waiting}</span>`
      : '';
  return html`<div class="masthead-desk">${item({
    href: '/meja',
    words: html`${t.ui.nav.desk}${waiting}`,
    sign: 'inbox',
    isCurrent: current === 'desk',
  })}${item({ href: '/saya', words: t.ui.nav.self, sign: 'user-round', isCurrent: current === 'self' })}</div>`;
}

type Item = { href: string; words: Content; sign: IconName; isCurrent: boolean };

function item({ href, words, sign, isCurrent }: Item): Html {
  const inside = html`${icon(sign)}<span>${words}</span>`;
  return isCurrent
    ? html`<a href="${href}" aria-current="page">${inside}</a>`
    : html`<a href="${href}">${inside}</a>`;
}

const PLACES: Record<string, Place> = {
  kabar: 'bulletins',
  lapor: 'reports',
  laporan: 'reports',
  cek: 'claims',
  wilayah: 'areas',
  kim: 'groups',
  cari: 'search',
  meja: 'desk',
  tugas: 'desk',
  saya: 'self',
};

function placeOf(path: string): Place {
  return PLACES[path.split(/[/?]/)[1] ?? ''] ?? 'home';
}
