import type { z } from 'zod';

import type { Services } from '../services.ts';
import type { ParsedForm } from './forms.ts';

/** The form as it came in, and what the action said; without an outcome the form itself was wrong. */
export type Done<Outcome> = { form: ParsedForm<unknown>; outcome: Outcome | null };

export type Parse = <Schema extends z.ZodType>(
  schema: Schema,
) => Promise<ParsedForm<z.infer<Schema>>>;

/** A form and an action as one thing: `by` (who, on what) goes to the action beside what was asked. */
export function deedBy<By extends object, Outcome>(parse: Parse, services: Services, by: By) {
  return async <Schema extends z.ZodType>(
    schema: Schema,
    act: (services: Services, asked: z.infer<Schema> & By) => Promise<Outcome>,
  ): Promise<Done<Outcome>> => {
    const form = await parse(schema);
    if (!form.ok) return { form, outcome: null };
    return { form, outcome: await act(services, Object.assign({}, form.value, by)) };
  };
}
