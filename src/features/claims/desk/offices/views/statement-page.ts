import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import { claimSheet } from '../../../claim-sheet.ts';
import { LIMITS } from '../../deed-forms.ts';
import { quoteFigure } from '../../views/claim-words.ts';
import type { ConcernedClaim } from '../asked.ts';
import { type Again, refused } from './refused.ts';

const LIST = '/meja/cek/konfirmasi';

type StatementProps = Again & { claim: ConcernedClaim };

export function statementPage(frame: Frame, { claim, form, refusal }: StatementProps): Html {
  const t = frame.t.claimOffice.statements;
  return page(
    frame,
    { title: t.title, head: claimSheet(frame), hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: LIST, label: frame.t.claimOffice.confirmations.title },
      ]),
      eyebrow: `${t.forGroup} ${claim.groupName}`,
      title: claim.title,
      lede: t.lede,
    })}
${refused(frame, { form, refusal })}
${quoteFigure(frame, claim.quote)}
${claim.statement === null ? '' : givenPart(frame, claim, { form })}
${claim.statement === null || form?.typed['body'] !== undefined ? writingPart(frame, claim, { form }) : ''}`,
  );
}

function writingPart(frame: Frame, claim: ConcernedClaim, { form }: Again): Html {
  const t = frame.t.claimOffice.statements;
  return formOf(
    { action: `${addressOf(claim)}/publish-statement`, label: t.title },
    html`${textArea(frame.t, { name: 'body', label: t.body, hint: t.bodyHint, required: true, form, rows: 6, maxLength: LIMITS.answer })}
<div class="buttons">${button(t.send, { icon: 'send' })}</div>`,
  );
}

/** What stands, and how to take it back: the words stay in the history, not in public. */
function givenPart(frame: Frame, claim: ConcernedClaim, { form }: Again): Html {
  const t = frame.t.claimOffice.statements;
  const isBack = form?.typed['reason'] !== undefined;
  const inside = html`<summary>${t.withdraw}</summary>${formOf(
    { action: `${addressOf(claim)}/withdraw-statement`, label: t.withdraw },
    html`${textArea(frame.t, { name: 'reason', label: t.withdrawReason, required: true, form, rows: 2, maxLength: LIMITS.reason })}
<div class="buttons">${button(t.withdraw, { tone: 'danger', icon: 'undo-2' })}</div>`,
  )}`;
  return panel(
    html`<p class="report-words">${claim.statement}</p>${isBack ? html`<details open>${inside}</details>` : html`<details>${inside}</details>`}`,
    { title: t.given },
  );
}

export const addressOf = ({ id, groupId }: ConcernedClaim) => `${LIST}/pernyataan/${id}/${groupId}`;
