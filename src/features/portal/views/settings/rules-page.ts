import { html } from 'hono/html';

import { type Rule, TIME_UNITS } from '#platform/clock.ts';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { number, shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { dateField, textField } from '#ui/text-field.ts';
import { settingsPage } from './shell.ts';

type Props = { rules: Rule[]; saved: boolean; form?: FormState };

export function rulesPage(frame: Frame, { rules, saved, form: state }: Props): Html {
  const t = frame.t.city;
  return settingsPage(
    frame,
    { current: 'rules', lede: t.rulesLede, saved },
    html`${errorSummary(frame.t, state)}
${table({
  caption: t.tabs.rules,
  hideCaption: true,
  columns: [
    { label: t.rule },
    { label: t.ruleValue, numeric: true },
    { label: t.ruleFrom },
    { label: t.ruleBasis },
  ],
  rows: rules.map(({ key, value, unit, validFrom, basis }) => [
    t.ruleNames[key] ?? key,
    `${number(frame, value)} ${t.units[unit]}`,
    shortDate(frame, new Date(`${validFrom}T12:00:00Z`)),
    basis,
  ]),
})}
${section({ title: t.ruleNew }, ruleForm(frame, rules, state))}`,
  );
}

function ruleForm(frame: Frame, rules: Rule[], state: FormState | undefined): Html {
  const t = frame.t.city;
  const keys = [...new Set(rules.map(({ key }) => key))];
  return form(
    { action: '/meja/pengaturan/tenggat' },
    html`${selectField(frame.t, {
      name: 'key',
      label: t.rule,
      choices: keys.map((key) => ({ value: key, label: t.ruleNames[key] ?? key })),
      empty: frame.t.common.choose,
      form: state,
      required: true,
    })}
${textField(frame.t, {
  name: 'value',
  label: t.ruleValue,
  inputMode: 'numeric',
  form: state,
  width: 'short',
  required: true,
})}
${selectField(frame.t, {
  name: 'unit',
  label: t.ruleUnit,
  choices: TIME_UNITS.map((unit) => ({ value: unit, label: t.units[unit] })),
  form: state,
  required: true,
})}
${dateField(frame.t, { name: 'validFrom', label: t.ruleFrom, form: state, required: true })}
${textField(frame.t, { name: 'basis', label: t.ruleBasis, form: state, required: true })}
${formFoot(frame.t, button(frame.t.common.save))}`,
  );
}
