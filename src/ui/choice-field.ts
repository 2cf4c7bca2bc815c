import { html } from 'hono/html';

import type { Messages } from '#messages';
import { attributes } from './attributes.ts';
import { type FieldProps, fieldShell, groupShell, resolve } from './field.ts';
import type { Content, Html } from './html.ts';

export type Choice = { value: string; label: string; hint?: string; count?: number };
export type ChoiceGroup = { label: string; choices: readonly Choice[] };

type SelectProps = FieldProps & {
  choices: readonly (Choice | ChoiceGroup)[];
  /** The first, empty line; left out when something is always chosen. */
  empty?: string;
};

/** For more than about seven choices; fewer are better as radios, seen at once. */
export function selectField(t: Messages, props: SelectProps): Html {
  const { id, value, error, describedBy } = resolve(props);
  const line = (choice: Choice) => option(choice, value);
  const lines = props.choices.map((one) =>
    'choices' in one
      ? html`<optgroup label="${one.label}">${one.choices.map(line)}</optgroup>`
      : line(one),
  );
  const empty = props.empty === undefined ? '' : option({ value: '', label: props.empty }, value);
  return fieldShell(
    t,
    props,
    html`<select ${attributes({
      id,
      name: props.name,
      required: props.required,
      'aria-invalid': error ? 'true' : undefined,
      'aria-describedby': describedBy || undefined,
    })}>${empty}${lines}</select>`,
  );
}

type RadioProps = FieldProps & { choices: readonly Choice[]; inline?: boolean };

export function radioField(t: Messages, props: RadioProps): Html {
  const { id, value } = resolve(props);
  const rows = props.choices.map((choice, index) =>
    tick('radio', choice, {
      id: `${id}-${index}`,
      name: props.name,
      checked: choice.value === value,
      required: props.required,
    }),
  );
  return groupShell(
    t,
    props,
    html`<div class="ticks${props.inline ? ' inline' : ''}">${rows}</div>`,
  );
}

type CheckboxesProps = Omit<FieldProps, 'value'> & {
  choices: readonly Choice[];
  values?: readonly string[];
  inline?: boolean;
};

/** Several answers under one name. */
export function checkboxField(t: Messages, { values = [], ...props }: CheckboxesProps): Html {
  const { id } = resolve(props);
  const typed = props.form?.typed[props.name];
  // a form without a tick sends nothing at all: then what was typed elsewhere tells it was sent
  const wasSent = props.form !== undefined && Object.keys(props.form.typed).length > 0;
  const chosen = typed === undefined ? (wasSent ? [] : values) : [typed].flat();
  const rows = props.choices.map((choice, index) =>
    tick('checkbox', choice, {
      id: `${id}-${index}`,
      name: props.name,
      checked: chosen.includes(choice.value),
    }),
  );
  return groupShell(
    t,
    props,
    html`<div class="ticks${props.inline ? ' inline' : ''}">${rows}</div>`,
  );
}

type CheckboxProps = {
  name: string;
  label: string;
  hint?: string;
  checked?: boolean;
  value?: string;
  error?: string | undefined;
  required?: boolean;
  id?: string;
};

/** One yes or no. */
export function checkbox({ name, label, value = 'on', error, ...more }: CheckboxProps): Html {
  const row = tick(
    'checkbox',
    { value, label, ...(more.hint ? { hint: more.hint } : {}) },
    { id: more.id ?? `f-${name}`, name, checked: more.checked ?? false, required: more.required },
  );
  return html`<div class="field${error ? ' wrong' : ''}">${error ? html`<p class="error">${error}</p>` : ''}<div class="ticks">${row}</div></div>`;
}

type Tick = { id: string; name: string; checked: boolean; required?: boolean | undefined };

function tick(type: 'radio' | 'checkbox', { value, label, hint, count }: Choice, tick: Tick): Html {
  const described = hint ? `${tick.id}-hint` : undefined;
  const input = html`<input ${attributes({ type, value, ...tick, 'aria-describedby': described })}>`;
  const more: Content = hint ? html`<span class="hint" id="${described}">${hint}</span>` : '';
  const number: Content = count === undefined ? '' : html` <span class="count">${count}</span>`;
  return html`<div class="tick">${input}<label for="${tick.id}">${label}${number}</label>${more}</div>`;
}

function option({ value, label }: Choice, chosen: string): Html {
  return html`<option ${attributes({ value, selected: value === chosen })}>${label}</option>`;
}
