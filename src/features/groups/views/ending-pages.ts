import { html } from 'hono/html';

import type { Post } from '#features/accounts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { confirmation } from '#ui/confirmation.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { listed } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { dateField, textArea } from '#ui/text-field.ts';
import type { Group } from '../group.ts';
import type { LeaveRefusal } from '../leave-group.ts';

type CloseProps = { group: Group; today: string; form?: FormState | undefined };

/** Asks once, since it ends the posts of everybody in it. */
export function closePage(frame: Frame, { group, today, form }: CloseProps): Html {
  const { t } = frame;
  const words = t.groups.close;
  const back = `/meja/kelompok/${group.slug}`;
  const title = words.titleOf(group.name);
  return page(
    frame,
    { title, hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/meja', label: t.ui.nav.desk },
        { href: back, label: group.name },
      ]),
      title,
    })}
${errorSummary(t, form)}
${confirmation(
  t,
  {
    consequence: words.consequence,
    action: `${back}/close-group`,
    confirm: words.confirm,
    back,
  },
  html`${dateField(t, { name: 'closedOn', label: words.closedOnLabel, value: today, form, required: true })}
${textArea(t, { name: 'reason', label: words.reason, hint: words.reasonHint, form, required: true, rows: 4, maxLength: 500 })}`,
)}`,
  );
}

type LeaveProps = { group: Group; posts: readonly Post[]; refusal?: LeaveRefusal | undefined };

/** What ends, in words; for the last chair why it cannot end yet, and where to hand over. */
export function leavePage(frame: Frame, { group, posts, refusal }: LeaveProps): Html {
  const { t } = frame;
  const words = t.groups.leave;
  const title = words.titleOf(group.name);
  const held = listed(
    frame,
    posts.map((post) => t.accounts.posts[post]),
  );
  return page(
    frame,
    { title, hidden: true, current: 'self' },
    html`${pageHead({ breadcrumb: breadcrumb(t, [{ href: '/saya', label: t.ui.nav.self }]), title })}
${
  refusal
    ? html`${notice(t, { tone: 'warning' }, words.refusals[refusal])}${linkButton(`/meja/kelompok/${group.slug}`, words.handOver, { tone: 'primary' })}`
    : confirmation(t, {
        consequence: words.consequence(held, group.name),
        action: `/meja/kelompok/${group.slug}/leave-group`,
        confirm: words.confirm,
        back: '/saya',
      })
}`,
  );
}
