import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { textArea, textField } from '#ui/text-field.ts';
import type { PublicAnswer, PublicBulletin } from '../public-bulletin.ts';
import { QUESTION_LIMITS } from '../question.ts';

/** What residents asked and what was answered; folded, so that a long list stays short. */
export function answers(frame: Frame, given: readonly PublicAnswer[]): Content {
  if (given.length === 0) return '';
  const t = frame.t.bulletins;
  const items = given.map(
    (one) =>
      html`<details class="answer" open><summary>${one.body}</summary><div class="prose"><p>${one.answer}</p></div><p class="meta">${timeTag(frame, one.answeredAt, 'short')}</p></details>`,
  );
  return section({ title: t.faq, id: 'tanya-jawab', lede: t.faqLede }, html`${items}`);
}

type AskProps = { bulletin: PublicBulletin; via: string; form?: FormState | undefined };

export function askForm(frame: Frame, { bulletin, via, form: state }: AskProps): Html {
  const t = frame.t.bulletins;
  const known = state && { form: state };
  const guestFields = html`${textField(frame.t, { name: 'name', label: t.askName, autocomplete: 'given-name', maxLength: 80, ...known })}
${textField(frame.t, { name: 'email', label: t.askEmail, hint: t.askEmailHint, type: 'email', inputMode: 'email', autocomplete: 'email', ...known })}`;
  return section(
    { title: t.ask, id: 'tanya', lede: t.askLede(bulletin.issuerName) },
    form(
      { action: `/kabar/${bulletin.slug}/ask-question`, label: t.ask },
      html`${errorSummary(frame.t, state)}
${textArea(frame.t, { name: 'body', label: t.askBody, hint: t.askBodyHint, rows: 3, required: true, maxLength: QUESTION_LIMITS.longest, ...known })}
${frame.viewer ? '' : guestFields}
<div class="trap" hidden><label>${t.askTrap} <input type="text" name="website" tabindex="-1" autocomplete="off" value=""></label></div>
${via ? hiddenField('via', via) : ''}
${formFoot(frame.t, button(t.askSend, { icon: 'send' }))}`,
    ),
  );
}
