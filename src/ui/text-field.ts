import { html } from 'hono/html';

import type { Messages } from '#messages';
import { attributes } from './attributes.ts';
import { type FieldProps, fieldShell, resolve } from './field.ts';
import type { Content, Html } from './html.ts';

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number';
  autocomplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  /** Counted down beside the field when scripts run; the server checks it again. */
  maxLength?: number;
  min?: number;
  max?: number;
  /** `short` for codes, years and counts. */
  width?: 'short';
  suggestions?: readonly string[];
};

export function textField(t: Messages, props: TextProps): Html {
  const { id, value, error, describedBy } = resolve(props);
  const list = props.suggestions ? `${id}-list` : undefined;
  const input = html`<input ${attributes({
    id,
    name: props.name,
    type: props.type ?? 'text',
    value,
    class: props.width,
    autocomplete: props.autocomplete,
    inputmode: props.inputMode,
    min: props.min,
    max: props.max,
    list,
    required: props.required,
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': describedBy || undefined,
    'data-count': props.maxLength,
  })}>`;
  return fieldShell(
    t,
    props,
    html`${input}${counter(t, props.maxLength)}${suggestionList(list, props.suggestions)}`,
  );
}

type TextAreaProps = FieldProps & { rows?: number; maxLength?: number };

export function textArea(t: Messages, props: TextAreaProps): Html {
  const { id, value, error, describedBy } = resolve(props);
  // a browser drops the first line break of a textarea, so one more is given
  const area = html`<textarea ${attributes({
    id,
    name: props.name,
    rows: props.rows ?? 4,
    required: props.required,
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': describedBy || undefined,
    'data-count': props.maxLength,
  })}>
${value}</textarea>`;
  return fieldShell(t, props, html`${area}${counter(t, props.maxLength)}`);
}

type WhenProps = FieldProps & { min?: string; max?: string };

/** `value` as `localInputValue` gives it, in the city's time zone. */
export function dateTimeField(t: Messages, props: WhenProps): Html {
  return whenField(t, props, 'datetime-local');
}

/** `value` as YYYY-MM-DD. */
export function dateField(t: Messages, props: WhenProps): Html {
  return whenField(t, props, 'date');
}

function whenField(t: Messages, props: WhenProps, type: 'datetime-local' | 'date'): Html {
  const { id, value, error, describedBy } = resolve(props);
  return fieldShell(
    t,
    props,
    html`<input ${attributes({
      id,
      name: props.name,
      type,
      value,
      min: props.min,
      max: props.max,
      class: 'when',
      required: props.required,
      'aria-invalid': error ? 'true' : undefined,
      'aria-describedby': describedBy || undefined,
    })}>`,
  );
}

type FileProps = FieldProps & {
  /** As in the `accept` attribute: "image/*", "application/pdf". */
  accept: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  camera?: boolean;
};

/** The form around it needs `multipart: true`. */
export function fileField(t: Messages, props: FileProps): Html {
  const { id, value, error, describedBy } = resolve(props);
  const earlier = value ? html`<p class="hint">${t.ui.chosenFile} ${value}</p>` : '';
  return fieldShell(
    t,
    props,
    html`${earlier}<input ${attributes({
      id,
      name: props.name,
      type: 'file',
      accept: props.accept,
      multiple: props.multiple,
      capture: props.camera ? 'environment' : undefined,
      required: props.required,
      'aria-invalid': error ? 'true' : undefined,
      'aria-describedby': describedBy || undefined,
    })}>`,
  );
}

/** Filled by the script; without scripts nothing counts and nothing is missing. */
function counter(t: Messages, limit: number | undefined): Content {
  if (limit === undefined) return '';
  return html`<p class="hint counter" hidden data-left="${t.ui.charactersLeft}" data-over="${t.ui.charactersOver}"></p>`;
}

function suggestionList(id: string | undefined, words: readonly string[] | undefined): Content {
  if (!id || !words) return '';
  return html`<datalist id="${id}">${words.map((word) => html`<option value="${word}"></option>`)}</datalist>`;
}
