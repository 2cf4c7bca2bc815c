import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { hiddenField } from './field.ts';

/** Only in the demonstration city: look at it as one of its people. Works without scripts. */
export function demoBar({ t, path }: Frame, demo: NonNullable<Frame['demo']>): Html {
  const people = [{ id: '', label: t.ui.demo.guest }, ...demo.people];
  return html`<aside class="demo-bar" aria-label="${t.ui.demo.label}"><form method="post" action="/demo/sebagai">
${hiddenField('lanjut', path)}<label for="demo-orang"><strong>${t.ui.demo.label}.</strong> ${t.ui.demo.seeAs}</label>
<select id="demo-orang" name="orang">${people.map(
    ({ id, label }) =>
      html`<option ${attributes({ value: id, selected: id === (demo.current ?? '') })}>${label}</option>`,
  )}</select><button type="submit" class="button plain">${t.ui.demo.change}</button></form></aside>`;
}
