import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { bulletinPath, type LinkedBulletin } from '../tracked-link.ts';

export type ChangedLink = LinkedBulletin & {
  title: string;
  correctionNote: string;
  withdrawalReason: string;
  changedAt: Date;
};

/** What an old link says first: a correction, an end or a withdrawal; then the way on. */
export function linkPage(frame: Frame, link: ChangedLink): Html {
  const t = frame.t.relay.link;
  return page(
    frame,
    { title: link.title, hidden: true, current: 'bulletins' },
    html`${whatChanged(frame, link)}${pageHead({ title: link.title })}
    <div class="buttons">${way(frame, link)}${linkButton('/kabar', t.other)}</div>`,
  );
}

function whatChanged(frame: Frame, link: ChangedLink): Content {
  const t = frame.t.relay.link;
  switch (link.state) {
    case 'published':
      return '';
    case 'corrected':
      return notice(
        frame.t,
        { tone: 'warning', title: t.corrected },
        html`<p>${t.correctedBody}</p><p><strong>${link.correctionNote}</strong></p>`,
      );
    case 'expired':
      return notice(
        frame.t,
        { tone: 'info', title: t.expired },
        t.expiredBody(longDateTime(frame, link.changedAt)),
      );
    case 'withdrawn':
      return notice(
        frame.t,
        { tone: 'problem', title: t.withdrawn },
        html`<p>${t.withdrawnBody}</p><p><strong>${link.withdrawalReason}</strong></p>`,
      );
  }
}

function way({ t: { relay } }: Frame, { state, slug }: ChangedLink): Content {
  if (state === 'withdrawn') return '';
  const label = state === 'corrected' ? relay.link.openNew : relay.link.openOld;
  return linkButton(bulletinPath(slug), label, { tone: 'primary' });
}
