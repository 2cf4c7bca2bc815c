import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { buttonRow, linkButton, postButton } from '#ui/button.ts';
import { confirmation } from '#ui/confirmation.ts';
import { emptyState } from '#ui/empty-state.ts';
import { metaLine } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { shortDateTime, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { section } from '#ui/section.ts';
import type { Webhook, WebhookDelivery } from '../webhook.ts';
import { deliveryTable } from './delivery-table.ts';
import { webhookForm } from './webhook-form.ts';
import { STATE_TONES } from './webhooks-page.ts';

type Props = {
  webhook: Webhook;
  deliveries: WebhookDelivery[];
  older: string | null;
  /** What was just done, as it stands in the address. */
  done: string;
  form?: FormState;
};

export function webhookPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const { webhook, deliveries, older, form } = props;
  const words = t.webhooks;
  const sent =
    deliveries.length === 0
      ? emptyState({ title: words.noDeliveries, body: words.noDeliveriesBody })
      : html`${deliveryTable(frame, webhook, deliveries)}${paging(t, { older })}`;
  return page(
    frame,
    { title: webhook.label, hidden: true },
    html`${pageHead({
      title: webhook.label,
      breadcrumb: breadcrumb(t, [{ href: '/meja/webhook', label: words.title }]),
      meta: metaLine([], badge(words.state[webhook.state], STATE_TONES[webhook.state])),
    })}
${errorSummary(t, form)}${told(frame, props)}${trouble(frame, webhook)}
${facts([
  [words.url, html`<code>${webhook.url}</code>`],
  [words.lastTaken, webhook.lastTakenAt ? timeTag(frame, webhook.lastTakenAt) : words.never],
  [words.added, timeTag(frame, webhook.createdAt, 'date')],
])}
${switches(frame, webhook)}
${section({ title: words.deliveries, lede: words.deliveriesLede }, sent)}
${section(
  { title: words.change },
  webhookForm(t, {
    action: `/meja/webhook/${webhook.id}`,
    submit: words.save,
    state: form,
    webhook,
  }),
)}
${section(
  { title: words.rotate, lede: words.rotateLede },
  postButton(`/meja/webhook/${webhook.id}/ganti-rahasia`, words.rotate, {
    tone: 'plain',
    icon: 'key-round',
  }),
)}`,
  );
}

function switches({ t }: Frame, { id, state }: Webhook): Html {
  const words = t.webhooks;
  const turn =
    state === 'on'
      ? postButton(`/meja/webhook/${id}/matikan`, words.switchOff, { tone: 'plain', icon: 'ban' })
      : postButton(`/meja/webhook/${id}/nyalakan`, words.switchOn, {
          tone: 'plain',
          icon: 'check',
        });
  return buttonRow(
    postButton(`/meja/webhook/${id}/kirim-uji`, words.ping, { icon: 'send' }),
    turn,
    linkButton(`/meja/webhook/${id}/hapus`, words.remove, { tone: 'quiet', icon: 'trash-2' }),
  );
}

function told({ t }: Frame, { done }: Props): Content {
  const words = t.webhooks;
  const said: Record<string, string> = {
    disimpan: words.saved,
    diubah: words.switched,
    'kirim-lagi': words.sentAgain,
    'uji-diterima': words.pingTaken,
  };
  if (done === 'uji-gagal') return notice(t, { tone: 'problem', title: words.pingMissed });
  const title = said[done];
  return title ? notice(t, { tone: 'success', title }) : '';
}

function trouble(frame: Frame, { state, failures, failingSince }: Webhook): Content {
  const words = frame.t.webhooks;
  if (!failingSince) return '';
  const since = shortDateTime(frame, failingSince);
  if (state === 'dead') return notice(frame.t, { tone: 'warning', title: words.deadNote(since) });
  return notice(frame.t, { tone: 'info', title: words.failingNote(failures, since) });
}

export function removeWebhookPage(frame: Frame, { id, label }: Webhook): Html {
  const { t } = frame;
  const words = t.webhooks;
  return page(
    frame,
    { title: words.removeTitle, hidden: true },
    html`${pageHead({ title: words.removeTitle })}
${confirmation(t, {
  consequence: words.removeBody(label),
  action: `/meja/webhook/${id}/hapus`,
  confirm: words.remove,
  back: `/meja/webhook/${id}`,
})}`,
  );
}
