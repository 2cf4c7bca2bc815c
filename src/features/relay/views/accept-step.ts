import { html } from 'hono/html';

import { button, buttonRow, postButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import {
  DECLINE_REASONS,
  refusalToAccept,
  refusalToDecline,
  refusalToReceive,
  type TaskRow,
} from '../task.ts';

type Props = { task: TaskRow; declineForm?: FormState | undefined };

/** Step 1: say yes, say that it arrived, or say why not. Gone when the answer was given. */
export function acceptStep(frame: Frame, { task, declineForm }: Props): Content {
  const t = frame.t.relay.task;
  const mayAccept = refusalToAccept(task) === null;
  const mayDecline = refusalToDecline(task) === null;
  if (!mayAccept && !mayDecline) return '';

  const address = `/meja/tugas/${task.id}`;
  const accept = mayAccept ? postButton(`${address}/accept-task`, t.accept, { icon: 'check' }) : '';
  const mayReceive = task.state === 'sent' && refusalToReceive(task) === null;
  const receive = mayReceive
    ? postButton(`${address}/receive-task`, t.receive, { tone: 'plain' })
    : '';
  const decline = mayDecline ? declinePart(frame, { task, declineForm }) : '';
  if (!mayAccept) return decline;
  return section(
    { title: t.acceptTitle, id: 'sanggupi', lede: t.acceptLede },
    html`${buttonRow(accept, receive)}${decline}`,
  );
}

function declinePart(frame: Frame, { task, declineForm }: Props): Html {
  const { task: t, declineReasons } = frame.t.relay;
  const inside = html`<summary>${t.decline}</summary>${form(
    { action: `/meja/tugas/${task.id}/decline-task` },
    html`${radioField(frame.t, {
      name: 'reason',
      label: t.declineWhy,
      required: true,
      form: declineForm,
      choices: DECLINE_REASONS.map((value) => ({ value, label: declineReasons[value] })),
    })}
    ${textArea(frame.t, {
      name: 'note',
      id: 'f-decline-note',
      label: t.declineNote,
      rows: 2,
      maxLength: 300,
      form: declineForm,
    })}
    ${button(t.declineSend, { tone: 'plain' })}`,
  )}`;
  return declineForm
    ? html`<details class="more" open>${inside}</details>`
    : html`<details class="more">${inside}</details>`;
}
