import { html } from 'hono/html';

import { selectField } from '#ui/choice-field.ts';
import { fieldGroup } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { textField } from '#ui/text-field.ts';
import type { FormProps } from './form-page.ts';

/** Kelurahan, RW, RT and a landmark; a pin for who has a map, or scripts that draw one. */
export function placePart({ t }: Frame, { areas, state }: FormProps): Html {
  const words = t.reportFiling;
  const short = { inputMode: 'numeric', width: 'short', form: state } as const;
  return fieldGroup(
    words.parts.place,
    html`${selectField(t, {
      name: 'area',
      label: words.area,
      empty: words.areaEmpty,
      form: state,
      choices: areas.map(({ area, kelurahan }) => ({
        label: area.name,
        choices: kelurahan.map(({ code, name }) => ({ value: code, label: name })),
      })),
    })}
<div class="field-row">${textField(t, { name: 'rw', label: words.rw, ...short })}${textField(t, { name: 'rt', label: words.rt, ...short })}</div>
${textField(t, { name: 'place', label: words.place, hint: words.placeHint, form: state })}
<div class="buttons" data-when-scripts hidden><button type="button" class="button plain" data-open-map>${icon('map-pin')}<span>${words.openMap}</span></button><button type="button" class="button plain" data-position>${icon('globe')}<span>${words.useMyPosition}</span></button><button type="button" class="button quiet" data-clear-point hidden><span>${words.clearPoint}</span></button></div>
<p class="hint" role="status" data-place-word></p>
${pointPart(t, state)}
<div class="pick-map" data-pick-map hidden><p class="hint">${words.mapHint}</p></div>`,
  );
}

/** Two numbers for who has them; the script fills them in, and then nobody needs to see them. */
function pointPart(t: Frame['t'], form: FormProps['state']): Html {
  const words = t.reportFiling;
  const field = textField(t, {
    name: 'point',
    label: words.pointNumbers,
    hint: words.pointHint,
    autocomplete: 'off',
    form,
  });
  return form.errors?.point
    ? html`<details class="more-words" open><summary>${words.point}</summary>${field}</details>`
    : html`<details class="more-words"><summary>${words.point}</summary>${field}</details>`;
}
