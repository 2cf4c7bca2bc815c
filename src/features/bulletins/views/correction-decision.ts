import { html } from 'hono/html';

import { button, postButton } from '#ui/button.ts';
import { hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { panel } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import type { Bulletin } from '../bulletin.ts';
import { LIMITS } from '../content.ts';
import { textDiffs } from '../correction.ts';
import type { Correction } from '../correction.ts';
import { diffList } from './diff-list.ts';

type DecisionProps = { bulletin: Bulletin; correction: Correction; mayDecide: boolean };

/** The proposed text against the public one, and the second person's yes or no. */
export function correctionDecision(frame: Frame, props: DecisionProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, correction, mayDecide } = props;
  const action = `/meja/kabar/${bulletin.id}/decide-correction`;
  const by = t.correctionBy(correction.proposerName, shortDateTime(frame, correction.proposedAt));
  const refuse = form(
    { action, label: t.refuseCorrection },
    html`${hiddenField('decision', 'refuse')}
${textField(frame.t, { name: 'reason', label: t.refuseReason, required: true, maxLength: LIMITS.note })}
${button(t.refuseCorrection, { tone: 'plain', icon: 'x' })}`,
  );
  const publish = postButton(action, t.publishCorrection, {
    name: 'decision',
    value: 'publish',
    icon: 'check',
  });
  return panel(
    html`<p class="meta"><span>${by}</span></p><p>${correction.note}</p>
${diffList(frame, textDiffs(bulletin.content, correction.content))}
${mayDecide ? html`${publish}${refuse}` : ''}`,
    { title: t.correctionTitle },
  );
}
