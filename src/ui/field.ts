import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Content, Html } from './html.ts';
import { icon } from './icon.ts';

/** What came back of a form that was not accepted, as `parseForm` gives it. */
export type FormState = {
  typed: Readonly<Record<string, string | string[]>>;
  errors?: Readonly<Record<string, string>>;
};

export type FieldProps = {
  name: string;
  label: string;
  hint?: Content;
  /** The value when nothing was typed yet. */
  value?: string | null | undefined;
  error?: string | undefined;
  /** What was typed and what is wrong with it; wins over `value` and `error`. */
  form?: FormState | undefined;
  /** Not required fields say so after their label. */
  required?: boolean;
  /** When two forms on a page have a field of one name. */
  id?: string;
};

/** What a field's parts need to find each other. */
export type Resolved = {
  id: string;
  value: string;
  error: string | undefined;
  describedBy: string;
};

export function resolve({ id, name, form, value, error, hint }: FieldProps): Resolved {
  const fieldId = id ?? fieldIdOf(name);
  const typed = form?.typed[name];
  const wrong = form?.errors?.[name] ?? error;
  const describedBy = [hint ? `${fieldId}-hint` : '', wrong ? `${fieldId}-error` : '']
    .filter(Boolean)
    .join(' ');
  return {
    id: fieldId,
    value: (Array.isArray(typed) ? typed[0] : typed) ?? value ?? '',
    error: wrong,
    describedBy,
  };
}

export function fieldIdOf(name: string): string {
  return `f-${name}`;
}

/** Label, hint and error around a control; the error stands next to what it is about. */
export function fieldShell(t: Messages, props: FieldProps, control: Content): Html {
  const { id, error } = resolve(props);
  return html`<div class="field${error ? ' wrong' : ''}">
<label for="${id}">${props.label}${optionalMark(t, props)}</label>
${hintOf(id, props.hint)}${errorOf(t, id, error)}${control}
</div>`;
}

/** The same around several controls that answer one question. */
export function groupShell(t: Messages, props: FieldProps, controls: Content): Html {
  const { id, error, describedBy } = resolve(props);
  const inside = html`<legend>${props.label}${optionalMark(t, props)}</legend>
${hintOf(id, props.hint)}${errorOf(t, id, error)}${controls}`;
  return describedBy
    ? html`<fieldset class="field${error ? ' wrong' : ''}" id="${id}" aria-describedby="${describedBy}">${inside}</fieldset>`
    : html`<fieldset class="field" id="${id}">${inside}</fieldset>`;
}

/** Several fields under one heading, for instance who, when, where. */
export function fieldGroup(legend: string, fields: Content, hint?: Content): Html {
  return html`<fieldset class="group"><legend>${legend}</legend>${hint ? html`<p class="hint">${hint}</p>` : ''}${fields}</fieldset>`;
}

export function hiddenField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/**
 * The id a form sends along so that the same note sent twice is kept once. The script gives a
 * new one after each note that waits in the outbox.
 */
export function clientIdField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" data-client-id>`;
}

function optionalMark(t: Messages, { required = false }: FieldProps): Content {
  return required ? '' : html` <span class="optional">${t.ui.optional}</span>`;
}

function hintOf(id: string, hint: Content): Content {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : '';
}

function errorOf(t: Messages, id: string, error: string | undefined): Content {
  if (!error) return '';
  return html`<p class="error" id="${id}-error">${icon('circle-alert')}<span><span class="quiet-word">${t.ui.errorMark} </span>${error}</span></p>`;
}
