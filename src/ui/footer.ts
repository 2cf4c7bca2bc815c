import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import { hiddenField } from './field.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

const LANGUAGE_NAMES = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
] as const;

export function footer(frame: Frame): Html {
  const { t, city, demo } = frame;
  const words = t.ui.footer;
  return html`<footer class="footer"><div class="footer-inside">
<div><p class="footer-name">Sambung ${city.name}</p>
<p>${t.ui.tagline}</p>
<p>${words.kim(city.kimMeaning)}${demo ? ` ${t.ui.demo.note}` : ''}</p></div>
<nav aria-label="${words.label}"><ul>
<li><a href="/tentang">${icon('info')}<span>${words.about}</span></a></li>
<li><a href="/kabar.rss">${icon('rss')}<span>${words.feed}</span></a></li>
<li><a href="/api">${icon('file-text')}<span>${words.data}</span></a></li>
<li><a href="/tentang#sumber">${icon('landmark')}<span>${words.source}</span></a></li>
</ul></nav>
${languageSwitch(frame)}
</div></footer>`;
}

function languageSwitch({ t, language, path }: Frame): Html {
  return html`<form class="languages" method="post" action="/bahasa" aria-label="${t.ui.footer.language}">${hiddenField('lanjut', path)}${icon('globe')}${LANGUAGE_NAMES.map(
    ({ value, label }) =>
      html`<button ${attributes({
        type: 'submit',
        class: 'language',
        name: 'bahasa',
        value,
        lang: value,
        'aria-pressed': value === language ? 'true' : 'false',
      })}>${label}</button>`,
  )}</form>`;
}
