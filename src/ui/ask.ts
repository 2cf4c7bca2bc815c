import type { FieldProps, FormState } from './field.ts';

/** Names one question of a form: what it is called, its label, and what is special about it. */
export type Ask = (
  name: string,
  label: string,
  more?: Partial<FieldProps>,
) => FieldProps & { required: boolean };

/** Several forms on one page have a field of one name: the deed goes into each id. */
export function askFor(deed: string, form: FormState | undefined): Ask {
  return (name, label, more) => ({
    ...{ name, label, form, required: true },
    id: `f-${deed}-${name}`,
    ...more,
  });
}
