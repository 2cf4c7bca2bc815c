import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { button, postButton } from '#ui/button.ts';
import { checkbox } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { form, formFoot } from '#ui/form.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { section } from '#ui/section.ts';
import type { DeskNotice } from '../notice.ts';

type Props = {
  notices: DeskNotice[];
  older: string | null;
  unread: number;
  wantsEmail: boolean;
  saved: boolean;
};

export function noticesPage(frame: Frame, props: Props): Html {
  const t = frame.t.channels;
  return page(
    frame,
    { title: t.noticesTitle, hidden: true },
    html`${pageHead({
      title: t.noticesTitle,
      actions:
        props.unread > 0
          ? postButton('/meja/pemberitahuan/dibaca', t.noticesReadAll, { tone: 'plain' })
          : '',
    })}
${props.saved ? notice(frame.t, { tone: 'success', title: t.choicesSaved }) : ''}
${
  props.notices.length === 0
    ? emptyState({ title: t.noticesEmpty, body: t.noticesEmptyBody })
    : html`<ol class="entries">${props.notices.map((one) => entry(frame, one))}</ol>`
}
${paging(frame.t, { older: props.older })}
${section(
  { title: t.choicesTitle },
  form(
    { action: '/meja/pemberitahuan/pilihan' },
    html`${checkbox({ name: 'email', label: t.choiceEmail, checked: props.wantsEmail })}
${formFoot(frame.t, button(t.choicesSave, { tone: 'plain' }))}`,
  ),
)}`,
  );
}

/** Opening it is a POST, because it marks the notice as read. */
function entry(frame: Frame, one: DeskNotice): Html {
  const t = frame.t.channels;
  return html`<li class="entry${one.urgency === 'emergency' ? ' urgent' : ''}"><div class="entry-main">
<h2>${one.title}</h2>
${one.body ? html`<p class="entry-summary">${one.body}</p>` : ''}
<p class="meta">${one.readAt ? '' : badge(t.noticesNew, 'busy')} <span>${timeTag(frame, one.createdAt, 'shortTime')}</span></p>
<div class="entry-actions">${postButton(`/meja/pemberitahuan/${one.id}/buka`, t.noticesOpen, { tone: 'plain', small: true })}</div>
</div></li>`;
}
