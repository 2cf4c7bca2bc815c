import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, postButton } from '#ui/button.ts';
import { metaLine } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import type { Digest } from '../digest.ts';
import { digestFacts, type Places } from './digest-facts.ts';
import { stateBadge, weekWords } from './digest-list-page.ts';

type Props = {
  digest: Digest;
  places: Places;
  mayEdit: boolean;
  done: 'saved' | 'sent' | null;
  form?: FormState;
};

/** One week of one place; printed, its forms stay away. */
export function digestPage(frame: Frame, props: Props): Html {
  const { digest, places, done } = props;
  const t = frame.t.reportDigest;
  const said = done === 'saved' ? t.saved : done === 'sent' ? t.justSent : null;
  const title = t.ofArea(digest.areaName);
  return page(
    frame,
    { title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/ringkasan', label: t.title }]),
      eyebrow: t.week(weekWords(frame, digest.weekStart)),
      title,
      meta: metaLine(
        [
          t.madeOn(longDateTime(frame, digest.madeAt)),
          digest.sentAt && t.sentOn(longDateTime(frame, digest.sentAt)),
        ],
        stateBadge(frame, digest),
      ),
    })}
${said ? notice(frame.t, { tone: 'success', title: said }) : ''}${errorSummary(frame.t, props.form)}
${intro(frame, props)}
${digestFacts(frame, digest.facts, places)}
<div class="buttons"><p class="hint">${t.printHint}</p></div>`,
  );
}

function intro(frame: Frame, { digest, mayEdit, form: state }: Props): Content {
  const t = frame.t.reportDigest;
  const words = digest.intro ? html`<p class="lede report-words">${digest.intro}</p>` : '';
  if (!mayEdit || digest.state === 'sent') return words;
  return html`${panel(
    html`${form(
      { action: `/meja/ringkasan/${digest.id}/edit-intro`, label: t.intro },
      html`${textArea(frame.t, {
        name: 'intro',
        label: t.intro,
        hint: t.introHint,
        value: digest.intro,
        rows: 5,
        maxLength: 3000,
        form: state,
      })}${formFoot(frame.t, button(t.saveIntro, { tone: 'plain' }))}`,
    )}
<p>${t.sendLede[digest.areaLevel]}</p>${postButton(`/meja/ringkasan/${digest.id}/send-digest`, t.send, { icon: 'send' })}`,
  )}`;
}
