import { html } from 'hono/html';

import { SPREAD_CHANNELS } from '#features/groups';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { clientIdField, type FormState, hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { dateTimeField, fileField, textField } from '#ui/text-field.ts';
import type { QuickSpread } from '../quick-spreads.ts';
import type { TaskRow } from '../task.ts';
import { placeWords } from './task-words.ts';

export type AreaOption = { code: string; name: string };

export type LogStepProps = {
  task: TaskRow;
  /** Each with an id of its own, made for this page. */
  quick: readonly (QuickSpread & { id: string })[];
  /** The places this KIM may speak for, its own first. */
  areas: readonly AreaOption[];
  newId: string;
  logForm?: FormState | undefined;
};

/** Step 3: the usual places as buttons that log at once; everything else in a form below. */
export function logStep(frame: Frame, props: LogStepProps): Html {
  const t = frame.t.relay.task;
  const { quick } = props;
  return section(
    { title: t.logTitle, id: 'catat', ...(quick.length > 0 && { lede: t.logLede }) },
    html`${quick.length > 0 ? html`<ul class="quick-spreads">${quick.map((one) => html`<li>${quickForm(frame, props, one)}</li>`)}</ul>` : ''}
    ${otherPlace(frame, props)}`,
  );
}

function quickForm(
  frame: Frame,
  { task, areas }: LogStepProps,
  quick: QuickSpread & { id: string },
): Html {
  const t = frame.t.relay;
  const areaName = areas.find((area) => area.code === quick.areaCode)?.name ?? task.areaName;
  const where = placeWords(frame, { ...quick, areaName });
  const label = quick.place || `${t.channels[quick.channel]}, ${where}`;
  return form(
    { action: logPath(task), outbox: t.task.outbox(task.title) },
    html`${clientIdField('id', quick.id)}${typedAt()}${hiddenField('channel', quick.channel)}${hiddenField('areaCode', quick.areaCode)}${hiddenField('rw', text(quick.rw))}${hiddenField('rt', text(quick.rt))}${hiddenField('place', quick.place)}${hiddenField('people', text(quick.people))}${button(
      `${label}, ${t.task.quick(number(frame, quick.people))}`,
      { tone: 'plain', icon: 'plus' },
    )}`,
  );
}

function otherPlace(frame: Frame, props: LogStepProps): Html {
  const t = frame.t.relay.task;
  const inside = html`<summary>${props.task.state === 'closed' ? t.lateLog : t.otherPlace}</summary>${spreadForm(frame, props)}`;
  return props.logForm || (props.quick.length === 0 && props.task.state !== 'closed')
    ? html`<details class="more" open>${inside}</details>`
    : html`<details class="more">${inside}</details>`;
}

function spreadForm(frame: Frame, { task, areas, newId, logForm }: LogStepProps): Html {
  const { task: t, channels } = frame.t.relay;
  const field = (name: string, label: string) => ({ name, label, form: logForm });
  return form(
    { action: logPath(task), multipart: true, outbox: t.outbox(task.title) },
    html`${clientIdField('id', newId)}${typedAt()}
    ${selectField(frame.t, {
      ...field('channel', t.channel),
      required: true,
      choices: SPREAD_CHANNELS.map((value) => ({ value, label: channels[value] })),
    })}
    ${areaField(frame, areas, logForm)}
    <div class="field-row">${textField(frame.t, { ...field('rw', t.rw), inputMode: 'numeric', width: 'short' })}${textField(frame.t, { ...field('rt', t.rt), inputMode: 'numeric', width: 'short' })}</div>
    ${textField(frame.t, { ...field('place', t.place), hint: t.placeHint, maxLength: 120 })}
    ${textField(frame.t, { ...field('people', t.people), required: true, inputMode: 'numeric', width: 'short' })}
    ${dateTimeField(frame.t, { ...field('happenedAt', t.when), hint: t.whenHint })}
    ${fileField(frame.t, { ...field('photo', t.photo), hint: t.photoHint, accept: 'image/*', camera: true })}
    ${textField(frame.t, { ...field('note', t.note), maxLength: 500 })}
    ${button(t.log)}`,
  );
}

function areaField(
  frame: Frame,
  areas: readonly AreaOption[],
  logForm: FormState | undefined,
): Content {
  const [only] = areas;
  if (areas.length === 1 && only) return hiddenField('areaCode', only.code);
  return selectField(frame.t, {
    name: 'areaCode',
    label: frame.t.relay.task.area,
    required: true,
    form: logForm,
    choices: areas.map(({ code, name }) => ({ value: code, label: name })),
  });
}

/** Filled by the outbox when the button is pressed; empty without scripts, then the server's time counts. */
const typedAt = () => html`<input type="hidden" name="typedAt" value="" data-now>`;

const text = (value: number | null) => (value === null ? '' : String(value));

const logPath = (task: TaskRow) => `/meja/tugas/${task.id}/log-spread`;
