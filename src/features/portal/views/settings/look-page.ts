import { html } from 'hono/html';

import type { Settings } from '#platform/settings.ts';
import { button } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { textField } from '#ui/text-field.ts';
import { settingsPage } from './shell.ts';

type Props = { settings: Settings; cityName: string; saved: boolean; form?: FormState };

export function lookPage(frame: Frame, { settings, cityName, saved, form: state }: Props): Html {
  const t = frame.t.city;
  return settingsPage(
    frame,
    { current: 'look', lede: t.lede, saved },
    html`${errorSummary(frame.t, state)}${form(
      { action: '/meja/pengaturan' },
      html`${textField(frame.t, {
        name: 'city_display_name',
        label: t.name,
        hint: t.nameHint(cityName),
        value: settings.city_display_name,
        form: state,
        maxLength: 80,
      })}
${textField(frame.t, {
  name: 'accent_colour',
  label: t.accent,
  hint: t.accentHint,
  value: settings.accent_colour,
  form: state,
  width: 'short',
  required: true,
})}
${radioField(frame.t, {
  name: 'kim_meaning',
  label: t.kimMeaning,
  value: settings.kim_meaning,
  form: state,
  required: true,
  choices: [
    { value: 'Kelompok', label: t.kimChoices.Kelompok },
    { value: 'Komunitas', label: t.kimChoices.Komunitas },
  ],
})}
${textField(frame.t, {
  name: 'from',
  label: t.hoursFrom,
  value: settings.office_hours.from,
  form: state,
  width: 'short',
  required: true,
})}
${textField(frame.t, {
  name: 'until',
  label: t.hoursUntil,
  value: settings.office_hours.until,
  form: state,
  width: 'short',
  required: true,
})}
${formFoot(frame.t, button(frame.t.common.save))}`,
    )}`,
  );
}
