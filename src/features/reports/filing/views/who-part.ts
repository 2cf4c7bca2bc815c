import { html } from 'hono/html';

import { checkbox, radioField, selectField } from '#ui/choice-field.ts';
import { fieldGroup } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { textField } from '#ui/text-field.ts';
import type { Identity } from '../../report.ts';
import type { FormProps } from './form-page.ts';

const GUEST: readonly Identity[] = ['guest', 'anonymous', 'confidential'];
const SIGNED_IN: readonly Identity[] = ['account', 'anonymous', 'confidential'];
const HELPER: readonly Identity[] = ['account', 'guest', 'anonymous', 'confidential'];

/** In one's own name, anonymous, confidential, or for a neighbour. */
export function whoPart(frame: Frame, props: FormProps): Html {
  const { t } = frame;
  const words = t.reportFiling;
  const offered = props.groups.length > 0 ? HELPER : props.isSignedIn ? SIGNED_IN : GUEST;
  const needsContact = !props.isSignedIn || props.groups.length > 0;
  return fieldGroup(
    words.parts.who,
    html`${assistedPart(frame, props)}${radioField(t, {
      name: 'identity',
      label: words.identity,
      value: offered[0] ?? 'guest',
      required: true,
      form: props.state,
      choices: offered.map((identity) => ({
        value: identity,
        label: words.identities[identity],
        hint: words.identityHints[identity],
      })),
    })}${needsContact ? contactPart(frame, props) : ''}`,
  );
}

function contactPart({ t }: Frame, { state }: FormProps): Html {
  const words = t.reportFiling;
  return html`<div class="contact">${textField(t, { name: 'email', label: words.contactEmail, hint: words.contactHint, type: 'email', autocomplete: 'email', inputMode: 'email', form: state })}
${textField(t, { name: 'phone', label: words.contactPhone, type: 'tel', autocomplete: 'tel', inputMode: 'tel', form: state })}
${textField(t, { name: 'name', label: words.contactName, autocomplete: 'name', form: state })}</div>`;
}

function assistedPart({ t }: Frame, { groups, state }: FormProps): Content {
  const [first] = groups;
  if (!first) return '';
  const words = t.reportFiling.assisted;
  const isOn = state.typed.assisted === 'on';
  return html`<div class="panel assisted"><h3>${words.title}</h3><p class="hint">${words.lede(first.name)} ${words.note}</p>
${checkbox({ name: 'assisted', label: words.toggle, checked: isOn, error: state.errors?.assisted })}
${groups.length > 1 ? selectField(t, { name: 'group', label: words.group, required: true, value: first.id, form: state, choices: groups.map(({ id, name }) => ({ value: id, label: name })) }) : html`<input type="hidden" name="group" value="${first.id}">`}
${checkbox({ name: 'consent', label: words.consent, hint: words.consentHint, checked: state.typed.consent === 'on', error: state.errors?.consent })}</div>`;
}
