import { html } from 'hono/html';

import type { AreaBranch } from '#features/areas';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { fileField, textArea, textField, dateField } from '#ui/text-field.ts';
import { SIGHTING_CHANNELS } from '../../claim.ts';

export type CheckFormProps = {
  areas: readonly AreaBranch[];
  /** KIM in whose name a sighting may be told; empty for everybody else, and the part is not shown. */
  kims: readonly { id: string; name: string }[];
  /** What was typed, when it was not taken. */
  state?: FormState | undefined;
};

/** One big box, a picture, and nothing that has to be filled in but one of the two. */
export function checkForm(frame: Frame, { areas, kims, state }: CheckFormProps): Html {
  const { t } = frame;
  const words = t.claimTips;
  return form(
    { action: '/cek', multipart: true, id: 'cek-pesan', label: words.title },
    html`${textArea(t, { name: 'text', label: words.text, hint: words.textHint, rows: 5, form: state })}
${fileField(t, { name: 'picture', label: words.picture, hint: words.pictureHint, accept: 'image/*', form: state })}
${areaField(frame, { areas, state }, { name: 'area', label: words.area, hint: words.areaHint })}
${kims.length > 0 ? sightingPart(frame, { areas, kims, state }) : ''}${trap()}
<div class="form-foot"><div class="buttons">${button(words.send, { icon: 'search' })}</div><p class="hint">${words.anonymous} <a href="/cek/pesan">${words.haveCode}</a></p></div>`,
  );
}

type AreaField = { name: string; label: string; hint?: string };

function areaField(
  { t }: Frame,
  { areas, state }: Pick<CheckFormProps, 'areas' | 'state'>,
  field: AreaField,
): Html {
  return selectField(t, {
    ...field,
    form: state,
    empty: t.claimTips.areaEmpty,
    choices: areas.map(({ area, kelurahan }) => ({
      label: area.name,
      choices: kelurahan.map(({ code, name }) => ({ value: code, label: name })),
    })),
  });
}

/** Where a member of a KIM saw it, for themselves or for a neighbour who asked them. */
function sightingPart(frame: Frame, { areas, kims, state }: CheckFormProps): Html {
  const { t } = frame;
  const words = t.claimTips.sighting;
  const fields = html`<p class="hint">${words.lede}</p>
${selectField(t, { name: 'channel', label: words.channel, empty: words.channelEmpty, form: state, choices: SIGHTING_CHANNELS.map((channel) => ({ value: channel, label: t.claims.channels[channel] })) })}
${areaField(frame, { areas, state }, { name: 'seen_area', label: words.area })}
${textField(t, { name: 'seen_url', label: words.url, type: 'url', form: state })}
${dateField(t, { name: 'seen_on', label: words.seenOn, form: state })}
${textArea(t, { name: 'seen_note', label: words.note, hint: words.noteHint, rows: 2, maxLength: 500, form: state })}
${groupField(frame, kims, state)}`;
  const isOpen = Boolean(state?.typed.channel) || SEEN.some((name) => state?.errors?.[name]);
  return isOpen
    ? html`<details class="more-words" open><summary>${words.title}</summary>${fields}</details>`
    : html`<details class="more-words"><summary>${words.title}</summary>${fields}</details>`;
}

const SEEN = ['seen_area', 'seen_url', 'seen_on', 'seen_note', 'group'];

function groupField(
  { t }: Frame,
  kims: CheckFormProps['kims'],
  state: FormState | undefined,
): Content {
  return selectField(t, {
    name: 'group',
    label: t.claimTips.sighting.group,
    required: true,
    form: state,
    choices: kims.map(({ id, name }) => ({ value: id, label: name })),
  });
}

/** A field that people do not see; programs fill it. */
function trap(): Html {
  return html`<div class="visually-hidden" aria-hidden="true"><label>Website <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>`;
}
