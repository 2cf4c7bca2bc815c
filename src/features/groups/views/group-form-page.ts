import { html } from 'hono/html';

import { GROUP_KINDS } from '#features/accounts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { type ChoiceGroup, radioField, selectField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { fieldGroup, type FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { dateField, textArea, textField } from '#ui/text-field.ts';
import type { Group } from '../group.ts';
import { SPREAD_CHANNELS, CHANNEL_ROWS } from '../own-channels.ts';

type CreateProps = { form: FormState; areas: readonly ChoiceGroup[] };

/** A new body in the register. */
export function createGroupPage(frame: Frame, { form: state, areas }: CreateProps): Html {
  const { t } = frame;
  const words = t.groups.form;
  const kinds = GROUP_KINDS.map((kind) => ({ value: kind, label: t.groups.kinds[kind] }));
  return page(
    frame,
    { title: words.createTitle, hidden: true },
    html`${pageHead({ breadcrumb: up(frame), title: words.createTitle, lede: words.createLede })}
${errorSummary(t, state)}
${form(
  { action: '/meja/kelompok/create-group' },
  html`${radioField(t, { name: 'kind', label: words.kind, choices: kinds, value: 'kim', form: state, required: true })}
${nameFields(frame, state)}
${selectField(t, { name: 'areaCode', label: words.area, hint: words.areaHint, choices: areas, empty: t.common.choose, form: state, required: true })}
${dateField(t, { name: 'foundedOn', label: words.foundedOn, form: state })}
${publicFields(frame, state)}
${formFoot(t, button(words.create), linkButton('/meja/kelompok', t.common.cancel))}`,
)}`,
  );
}

type EditProps = { group: Group; form: FormState; mayRename: boolean };

/** What the public page says; names only for whoever keeps the register. */
export function editGroupPage(frame: Frame, { group, form: state, mayRename }: EditProps): Html {
  const { t } = frame;
  const words = t.groups.form;
  const back = `/meja/kelompok/${group.slug}`;
  return page(
    frame,
    { title: words.editTitle(group.name), hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/meja', label: t.ui.nav.desk },
        { href: back, label: group.name },
      ]),
      title: words.editTitle(group.name),
    })}
${errorSummary(t, state)}
${form(
  { action: `${back}/edit-group` },
  html`${mayRename ? nameFields(frame, state) : ''}
${publicFields(frame, state)}
${fieldGroup(
  words.channels,
  rowsFor(state).map((row) => channelRow(frame, state, row)),
  words.channelsHint,
)}
${formFoot(t, button(t.common.save), linkButton(back, t.common.cancel))}`,
)}`,
  );
}

const up = ({ t }: Frame): Html =>
  breadcrumb(t, [
    { href: '/meja', label: t.ui.nav.desk },
    { href: '/meja/kelompok', label: t.groups.desk.title },
  ]);

function nameFields({ t }: Frame, state: FormState): Html {
  const words = t.groups.form;
  return html`${textField(t, { name: 'name', label: words.name, hint: words.nameHint, form: state, required: true, maxLength: 120 })}
${textField(t, { name: 'shortName', label: words.shortName, hint: words.shortNameHint, form: state, maxLength: 30 })}`;
}

function publicFields({ t }: Frame, state: FormState): Html {
  const words = t.groups.form;
  return html`${textArea(t, { name: 'about', label: words.about, hint: words.aboutHint, form: state, rows: 6, maxLength: 3000 })}
${textField(t, { name: 'contact', label: words.contact, hint: words.contactHint, form: state, maxLength: 300 })}
${textField(t, { name: 'meetingPlace', label: words.meetingPlace, form: state, maxLength: 200 })}`;
}

/** The filled ones and two more: nobody wants to scroll past eighteen empty fields. */
function rowsFor({ typed }: FormState): number[] {
  const filled = CHANNEL_ROWS.filter(
    (row) => typed[`channel_${row}`] || typed[`channelName_${row}`],
  );
  return CHANNEL_ROWS.filter((row) => row <= (filled.at(-1) ?? 0) + 2);
}

function channelRow({ t }: Frame, state: FormState, row: number): Html {
  const words = t.groups.form;
  const choices = SPREAD_CHANNELS.map((kind) => ({ value: kind, label: t.relay.channels[kind] }));
  return html`<div class="field-row">${selectField(t, { name: `channel_${row}`, label: words.channel(row), choices, empty: t.common.none, form: state, required: true })}
${textField(t, { name: `channelName_${row}`, label: words.channelName(row), form: state, required: true })}
${textField(t, { name: `audience_${row}`, label: words.audience(row), inputMode: 'numeric', width: 'short', form: state, required: true })}</div>`;
}
