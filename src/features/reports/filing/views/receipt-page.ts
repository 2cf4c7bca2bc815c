import { html } from 'hono/html';

import { buttonRow, linkButton } from '#ui/button.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { reportScript } from './report-script.ts';
import { qrCode } from '#ui/qr-code.ts';

export type ReceiptProps = {
  code: string;
  title: string;
  identity: 'account' | 'guest' | 'anonymous' | 'confidential';
  filedAt: Date;
  /** The KIM that wrote it down. */
  groupName: string | null;
  /** An e-mail address is told, too. */
  isTold: boolean;
  /** null for who has an account. */
  pin: string | null;
};

/** Code and PIN, once, large enough to copy by hand; on paper it is a slip to give away. */
export function receiptPage(frame: Frame, props: ReceiptProps): Html {
  const { t, origin, city } = frame;
  const words = t.reportFiling.receipt;
  const address = `${origin}/laporan/${props.code}`;
  return page(
    frame,
    { title: words.title, hidden: true, current: 'reports', head: reportScript(frame) },
    html`<header class="page-head"><h1>${words.title}</h1><p class="lede">${words.lede}</p></header>
<section class="slip" ${props.pin === null ? '' : html`data-receipt="${props.code}"`} aria-label="${words.slipTitle}">
<p class="eyebrow">${words.slipTitle} · ${city.name}</p>
<p class="slip-title">${props.title}</p>
<p class="hint">${words.filedAt} ${timeTag(frame, props.filedAt)}${props.groupName ? html`<br>${words.byKim(props.groupName)}` : ''}</p>
<dl class="slip-codes"><div><dt>${words.code}</dt><dd>${spaced(props.code, 4)}</dd></div>${props.pin === null ? '' : html`<div><dt>${words.pin}</dt><dd data-pin="${props.pin}">${spaced(props.pin, 3)}</dd></div>`}</dl>
${qrCode({ text: address, caption: words.qr })}
<p class="slip-address">${props.pin === null ? '' : html`${words.how}<br>`}<strong>${address.replace(/^https?:\/\//, '')}</strong></p>
</section>
${after(frame, props)}
${buttonRow(
  linkButton(`/laporan/${props.code}`, words.follow, { tone: 'primary' }),
  html`<button type="button" class="button plain" data-print hidden>${icon('printer')}<span>${words.print}</span></button>`,
  linkButton('/lapor', words.another, { tone: 'quiet' }),
)}`,
  );
}

function after({ t }: Frame, { pin, isTold }: ReceiptProps): Content {
  const words = t.reportFiling.receipt;
  if (pin === null) return html`<p>${words.account}</p>`;
  return html`${notice(t, { tone: 'warning', title: words.keep })}${isTold ? html`<p>${words.emailTold}</p>` : ''}`;
}

/** In groups, as people read and copy; copied from the screen it is whole. */
function spaced(text: string, size: number): Html {
  const parts = text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
  return html`<span class="signs">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}
