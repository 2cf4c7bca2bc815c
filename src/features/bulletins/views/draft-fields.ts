import { html } from 'hono/html';

import type { ChoiceGroup } from '#ui/choice-field.ts';
import { checkbox, checkboxField, radioField, selectField } from '#ui/choice-field.ts';
import { fieldGroup, type FormState } from '#ui/field.ts';
import { localInputValue } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { dateField, textArea, textField } from '#ui/text-field.ts';
import type { AreaChoice, GroupChoice } from '../audience-choices.ts';
import { type BulletinContent, DIMENSIONS, KINDS, LIMITS, URGENCIES } from '../content.ts';

export type FieldsProps = { content: BulletinContent; form: FormState | undefined };
export type Choices = {
  issuers: readonly GroupChoice[];
  areas: readonly AreaChoice[];
  kims: readonly GroupChoice[];
};

/** Title, summary, who and when: the fields that every bulletin fills. */
export function textFields(frame: Frame, { content, form }: FieldsProps): Html {
  const t = frame.t.bulletinDesk;
  const words = frame.t.bulletins.parts;
  const { title, summary, who, happensWhen, happensWhere, how, body } = content;
  const line = (name: string, label: string, value: string, hint: string) =>
    textField(frame.t, { name, label, value, hint, form, maxLength: LIMITS.line });
  return html`${fieldGroup(
    t.contents,
    html`${textField(frame.t, { name: 'title', label: words.title, value: title, hint: t.titleHint, form, required: true, maxLength: LIMITS.title })}
${textArea(frame.t, { name: 'summary', label: words.summary, value: summary, hint: t.summaryHint, form, required: true, rows: 4, maxLength: LIMITS.summary })}`,
  )}
${fieldGroup(
  t.facts,
  html`${textField(frame.t, { name: 'who', label: words.who, value: who, hint: t.whoHint, form, required: true, maxLength: LIMITS.line })}
${textField(frame.t, { name: 'happensWhen', label: words.happensWhen, value: happensWhen, hint: t.whenHint, form, required: true, maxLength: LIMITS.line })}
${line('happensWhere', words.happensWhere, happensWhere, t.whereHint)}
${textArea(frame.t, { name: 'how', label: words.how, value: how, hint: t.howHint, form, rows: 4, maxLength: LIMITS.how })}
${textArea(frame.t, { name: 'body', label: words.body, value: body, hint: t.bodyHint, form, rows: 10, maxLength: LIMITS.body })}`,
)}`;
}

/** Contact, source, last day, sorting. */
export function imprintFields(frame: Frame, { content, form }: FieldsProps): Html {
  const t = frame.t.bulletinDesk;
  const words = frame.t.bulletins;
  const dimensions = DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }));
  return html`${fieldGroup(
    t.responsible,
    html`${textField(frame.t, { name: 'contact', label: words.parts.contact, value: content.contact, hint: t.contactHint, form, required: true, maxLength: LIMITS.line })}
${textField(frame.t, { name: 'source', label: words.parts.source, value: content.source, hint: t.sourceHint, form, required: true, maxLength: LIMITS.line })}`,
  )}
${fieldGroup(
  t.validity,
  html`${dateField(frame.t, { name: 'validFrom', label: t.validFrom, value: dayOf(frame, content.validFrom), form })}
${dateField(frame.t, { name: 'validUntil', label: t.validUntil, value: dayOf(frame, content.validUntil), hint: t.validUntilHint, form, required: true })}`,
)}
${fieldGroup(
  t.sorting,
  html`${selectField(frame.t, { name: 'dimension', label: t.dimension, value: content.dimension, choices: dimensions, empty: frame.t.common.choose, form })}
${textField(frame.t, { name: 'topics', label: t.topics, value: content.topics.join(', '), hint: t.topicsHint, form })}`,
)}`;
}

export function kindFields(
  frame: Frame,
  { content, form }: FieldsProps,
  { issuers }: Choices,
): Html {
  const t = frame.t.bulletinDesk;
  const words = frame.t.bulletins;
  return html`${selectField(frame.t, { name: 'issuerId', label: t.issuer, hint: t.issuerHint, value: content.issuerId, choices: issuers.map(({ id, name }) => ({ value: id, label: name })), form, required: true })}
${selectField(frame.t, { name: 'kind', label: t.kind, value: content.kind, choices: KINDS.map((value) => ({ value, label: words.kinds[value] })), form, required: true })}
${radioField(frame.t, { name: 'urgency', label: t.urgency, value: content.urgency, choices: URGENCIES.map((value) => ({ value, label: words.urgencies[value], hint: t.urgencyHints[value] })), form, required: true })}`;
}

/** Whom it is for. Long lists are folded and say how many of them are chosen. */
export function audienceFields(
  frame: Frame,
  { content, form }: FieldsProps,
  { areas, kims }: Choices,
): Html {
  const t = frame.t.bulletinDesk;
  const chosen = (kind: string) =>
    content.audience.filter((part) => part.kind === kind).map((part) => part.ref);
  const ticked = (name: string, now: boolean) => (form ? form.typed[name] === 'on' : now);
  const kimChoices = kims.map(({ id, name }) => ({ value: id, label: name }));
  const shared = form ? { form } : {};
  return fieldGroup(
    t.audience,
    html`${checkbox({ name: 'wholeCity', label: t.wholeCity, checked: ticked('wholeCity', chosen('all').length > 0) })}
${folded(
  frame,
  t.areas,
  chosen('area').length,
  areaGroups(areas).map((group) =>
    checkboxField(frame.t, {
      name: 'areas',
      id: `f-areas-${group.key}`,
      label: group.label,
      choices: group.choices,
      values: chosen('area'),
      required: true,
      ...shared,
    }),
  ),
)}
${folded(frame, t.kims, chosen('group').length, checkboxField(frame.t, { name: 'kims', label: t.kims, choices: kimChoices, values: chosen('group'), required: true, ...shared }))}
${checkbox({ name: 'topicFollowers', label: t.topicFollowers, checked: ticked('topicFollowers', chosen('topic').length > 0) })}`,
    html`${t.audienceHint} ${t.areasHint}`,
  );
}

function folded(frame: Frame, label: string, count: number, fields: Content): Html {
  if (count === 0) return html`<details><summary>${label}</summary>${fields}</details>`;
  const chosen = html`<span class="count">${frame.t.bulletinDesk.chosen(count)}</span>`;
  return html`<details open><summary>${label} ${chosen}</summary>${fields}</details>`;
}

type AreaGroup = ChoiceGroup & { key: string };

/** A kecamatan with its kelurahan below it. */
function areaGroups(areas: readonly AreaChoice[]): AreaGroup[] {
  return areas
    .filter((area) => area.level === 'kecamatan')
    .map(({ code, name }) => ({
      key: code.replaceAll('.', '-'),
      label: name,
      choices: areas
        .filter((area) => area.code === code || area.code.startsWith(`${code}.`))
        .map((area) => ({ value: area.code, label: area.name })),
    }));
}

function dayOf(frame: Frame, at: Date | null): string {
  return at ? localInputValue(frame, at).slice(0, 10) : '';
}
