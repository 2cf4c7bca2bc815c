import { html } from 'hono/html';

import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import type { Refusal } from '../../../outcome.ts';

/** A form that came back, with what stands against it. */
export type Again = { form?: FormState | undefined; refusal?: Refusal | undefined };

export function refused(frame: Frame, { form, refusal }: Again): Content {
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  return html`${refusal ? notice(frame.t, { tone: 'problem' }, refusals[refusal]) : ''}${errorSummary(frame.t, form)}`;
}
