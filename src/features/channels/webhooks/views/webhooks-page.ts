import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { copyText } from '#ui/share.ts';
import type { Webhook, WebhookState } from '../webhook.ts';
import { webhookForm } from './webhook-form.ts';

export const STATE_TONES: Record<WebhookState, BadgeTone> = {
  on: 'good',
  off: 'muted',
  dead: 'bad',
};

type Props = { webhooks: Webhook[]; removed: boolean; form?: FormState };

export function webhooksPage(frame: Frame, { webhooks, removed, form }: Props): Html {
  const { t } = frame;
  const words = t.webhooks;
  const list =
    webhooks.length === 0
      ? emptyState({ title: words.none, body: words.noneBody })
      : entryList(webhooks.map((webhook) => entry(frame, webhook)));
  return page(
    frame,
    { title: words.title, hidden: true },
    html`${pageHead({ title: words.title, lede: words.lede })}
${errorSummary(t, form)}
${removed ? notice(t, { tone: 'success', title: words.removed }) : ''}
${list}
${section(
  { title: words.add, id: 'tambah' },
  webhookForm(t, { action: '/meja/webhook', submit: words.add, state: form }),
)}`,
  );
}

function entry(frame: Frame, webhook: Webhook) {
  const words = frame.t.webhooks;
  return {
    href: `/meja/webhook/${webhook.id}`,
    title: webhook.label,
    summary: html`<code>${webhook.url}</code>`,
    badge: badge(words.state[webhook.state], STATE_TONES[webhook.state]),
    meta: [
      webhook.lastTakenAt
        ? html`${words.lastTaken} ${timeTag(frame, webhook.lastTakenAt, 'shortTime')}`
        : html`${words.lastTaken}: ${words.never}`,
    ],
    urgent: webhook.state === 'dead',
  };
}

/** The only time the secret is seen. */
export function newWebhookPage(
  frame: Frame,
  { id, secret, rotated }: { id: string; secret: string; rotated: boolean },
): Html {
  const { t } = frame;
  const words = t.webhooks;
  return page(
    frame,
    { title: words.secretTitle, hidden: true },
    html`${pageHead({ title: words.secretTitle, lede: words.secretBody })}
${notice(t, { tone: 'warning', title: words.secretNote }, rotated ? html`<p>${words.oldSecret}</p>` : '')}
${copyText(t, { label: words.secretLabel, text: secret, id: 'rahasia' })}
<p>${linkButton(`/meja/webhook/${id}`, words.toWebhook)}</p>`,
  );
}
