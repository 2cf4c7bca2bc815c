import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { ChannelAdapter, Parcel } from './adapter.ts';

/** Plain text: it is read on every phone, weighs nothing and hides nothing. */
export const emailAdapter: ChannelAdapter = {
  channel: 'email',
  concurrency: 4,
  async send(parcel, services) {
    const outcome = await services.mail.send({
      id: parcel.deliveryId,
      to: parcel.address,
      fromName: services.city.name,
      subject: parcel.title,
      text: textOf(parcel, services),
      ...(parcel.unsubscribeUrl && { unsubscribe: parcel.unsubscribeUrl }),
    });
    if (outcome.sent) return { sent: true };
    const detail = outcome.reason;
    return outcome.again
      ? { sent: false, again: true, detail }
      : { sent: false, again: false, detail };
  },
};

function textOf(parcel: Parcel, { city }: Services): string {
  const t = messagesFor(parcel.language).channels;
  const paragraphs = [
    parcel.recipientName && t.mailGreeting(parcel.recipientName),
    parcel.title,
    parcel.body,
    `${t.mailRead}\n${parcel.url}`,
    `${t.mailFrom(city.name)}\n${parcel.unsubscribeUrl ? `${t.mailStop}\n${parcel.unsubscribeUrl}` : t.mailDuty}`,
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}
