import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import { postButton } from '#ui/button.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { table } from '#ui/table.ts';
import { isWebhookEvent, PING, type Webhook, type WebhookDelivery } from '../webhook.ts';

const TONES: Record<WebhookDelivery['state'], BadgeTone> = {
  queued: 'neutral',
  sent: 'good',
  failed: 'warn',
  gave_up: 'bad',
  dropped: 'muted',
};

/** What was sent to one address, newest first: state, answer, time, and once more at will. */
export function deliveryTable(frame: Frame, webhook: Webhook, rows: WebhookDelivery[]): Html {
  const words = frame.t.webhooks;
  const { columns } = words;
  return table({
    caption: words.deliveries,
    hideCaption: true,
    columns: [
      { label: columns.event },
      { label: columns.state },
      { label: columns.outcome },
      { label: columns.tries, numeric: true },
      { label: columns.when },
      { label: columns.deed },
    ],
    rows: rows.map((one) => [
      html`${eventWord(frame, one.event)}${one.event === PING ? '' : html`<br /><code>${one.subject}</code>`}`,
      html`${badge(words.deliveryState[one.state], TONES[one.state])}${nextTry(frame, one)}`,
      answer(frame, one),
      number(frame, one.attempts),
      timeTag(frame, one.triedAt ?? one.createdAt, 'shortTime'),
      maySendAgain(webhook, one)
        ? postButton(`/meja/webhook/${webhook.id}/kiriman/${one.id}/kirim-lagi`, words.sendAgain, {
            tone: 'plain',
            small: true,
          })
        : '–',
    ]),
  });
}

const maySendAgain = (webhook: Webhook, { state, event }: WebhookDelivery): boolean =>
  webhook.state === 'on' && event !== PING && state !== 'queued' && state !== 'dropped';

function nextTry(frame: Frame, { state, dueAt }: WebhookDelivery): Content {
  if (state !== 'failed') return '';
  return html`<br />${frame.t.webhooks.nextTry} ${timeTag(frame, dueAt, 'shortTime')}`;
}

function eventWord({ t }: Frame, event: string): string {
  return isWebhookEvent(event) || event === PING ? t.webhooks.event[event] : event;
}

function answer(frame: Frame, { outcome, tookMs }: WebhookDelivery): Content {
  const words = frame.t.webhooks;
  const status = /^status_(\d{3})$/.exec(outcome)?.[1];
  if (status) return words.answered(status, number(frame, tookMs ?? 0));
  const known = Object.entries(words.outcome).find(([key]) => key === outcome);
  return known?.[1] ?? '–';
}
