import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { selectField } from '#ui/choice-field.ts';
import { confirmation } from '#ui/confirmation.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import type { Group, Holding } from '../group.ts';

type Props = {
  group: Group;
  holding: Holding;
  /** Who of the body could follow. */
  members: readonly { value: string; label: string }[];
  mayAppointAnybody: boolean;
  form?: FormState;
};

/** Asks once, and for a successor: serah terima in one step. */
export function endPostPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.groups.end;
  const { group, holding, form } = props;
  const post = t.accounts.posts[holding.post];
  const back = `/meja/kelompok/${group.slug}`;
  return page(
    frame,
    { title: words.title(post), hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/meja', label: t.ui.nav.desk },
        { href: back, label: group.name },
      ]),
      title: words.title(post),
    })}
${errorSummary(t, form)}
${confirmation(
  t,
  {
    consequence: words.consequence(holding.personName, post, group.name),
    action: `${back}/akhiri/${holding.id}/end-post`,
    confirm: words.confirm,
    back,
  },
  html`${props.members.length > 0 ? selectField(t, { name: 'personId', label: words.successor, choices: props.members, empty: words.noSuccessor, form, required: true }) : ''}
${props.mayAppointAnybody ? textField(t, { name: 'email', label: props.members.length > 0 ? words.successorEmail : words.successor, type: 'email', autocomplete: 'off', form }) : ''}`,
)}`,
  );
}
