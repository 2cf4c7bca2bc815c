import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import { button } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { byteSize, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { section } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import type { CaseReply, CaseView } from '../case.ts';
import type { CaseConfirmation, CaseEvidence } from '../case-rows.ts';
import { LIMITS } from '../deed-forms.ts';
import { filePart } from './case-message.ts';
import { postWords } from './claim-words.ts';

export function evidencePart(frame: Frame, view: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const { evidence } = view;
  return section(
    { title: t.evidence, id: 'bukti' },
    evidence.length === 0
      ? html`<p>${t.noEvidence}</p>`
      : html`${evidence.map((one) => oneEvidence(frame, view, one))}`,
  );
}

function oneEvidence(frame: Frame, view: CaseView, one: CaseEvidence): Html {
  const t = frame.t.claimDesk.case;
  const { claims } = frame.t;
  const by = [one.addedBy, one.addedBody].filter(Boolean).join(', ');
  return html`<article class="answer" id="bukti-${one.id}"><h3>${one.source}</h3>
<p class="meta">${badge(claims.stances[one.stance], STANCES[one.stance])} <span class="fact">${claims.evidenceKinds[one.kind]}</span><span class="fact">${shortDateTime(frame, one.addedAt)}</span>${by ? html`<span class="fact">${t.by(by)}</span>` : ''}</p>
${one.quote ? html`<blockquote class="report-words">${one.quote}</blockquote>` : ''}${one.note ? html`<p class="report-words">${one.note}</p>` : ''}
${one.file ? filePart(frame, one.file, one.source) : ''}${one.url ? html`<p class="report-words"><a href="${one.url}" rel="nofollow noreferrer">${icon('external-link')}${one.url}</a></p>` : ''}
${one.url ? archivePart(frame, view, one) : ''}${removal(frame, view, one)}</article>`;
}

const STANCES: Record<CaseEvidence['stance'], BadgeTone> = {
  supports: 'good',
  against: 'bad',
  context: 'neutral',
};

/** Whether there is a copy, of when, and its words; the page itself is never shown. */
function archivePart(frame: Frame, { claim }: CaseView, one: CaseEvidence): Html {
  const t = frame.t.claimDesk.case;
  const kept =
    one.archiveState === 'kept' && one.archivedAt
      ? html` <span class="fact">${t.archivedAt(shortDateTime(frame, one.archivedAt), byteSize(frame, one.archiveSize ?? 0))}</span>`
      : '';
  const moved =
    one.archiveFinalUrl && one.archiveFinalUrl !== one.url
      ? html`<p class="hint report-words">${t.movedTo(one.archiveFinalUrl)}</p>`
      : '';
  const words =
    one.archiveState === 'kept'
      ? html`<p><a href="/meja/cek/${claim.id}/bukti/${one.id}">${icon('archive')}${t.readArchive}${one.archiveTitle ? `: ${one.archiveTitle}` : ''}</a></p>`
      : '';
  return html`<p class="meta">${badge(t.archive[one.archiveState], ARCHIVES[one.archiveState])}${kept}${one.archiveNote ? html` <span class="fact">${t.archiveFailures[one.archiveNote]}</span>` : ''}</p>${moved}${words}`;
}

const ARCHIVES: Record<CaseEvidence['archiveState'], BadgeTone> = {
  none: 'muted',
  waiting: 'busy',
  kept: 'good',
  failed: 'warn',
};

function removal(frame: Frame, { claim, offered }: CaseView, one: CaseEvidence): Content {
  if (!offered.rows.evidence) return '';
  const t = frame.t.claimDeeds;
  const here = `/meja/cek/${claim.id}`;
  const id = `f-remove-${one.id}-reason`;
  const inside = html`${hiddenField('row', one.id)}${textArea(frame.t, { name: 'reason', id, label: t.fields.reason, required: true, rows: 2, maxLength: LIMITS.reason })}
<div class="buttons">${button(t.removeEvidence, { tone: 'danger', small: true, icon: 'trash-2' })}</div>`;
  const again =
    one.archiveState === 'failed'
      ? formOf(
          { action: `${here}/archive-again`, label: `${t.archiveAgain}: ${one.source}` },
          html`${hiddenField('row', one.id)}${button(t.archiveAgain, { tone: 'plain', small: true, icon: 'refresh-cw' })}`,
        )
      : '';
  return html`${again}<details><summary>${t.removeEvidence}</summary>${formOf({ action: `${here}/remove-evidence`, label: `${t.removeEvidence}: ${one.source}` }, inside)}</details>`;
}

export function confirmationsPart(frame: Frame, view: CaseView, reply: CaseReply): Content {
  const t = frame.t.claimDesk.case;
  if (view.confirmations.length === 0) return '';
  return section(
    { title: t.confirmations, id: 'konfirmasi' },
    html`${view.confirmations.map((one) => oneConfirmation(frame, view, { one, reply }))}`,
  );
}

function oneConfirmation(
  frame: Frame,
  view: CaseView,
  { one, reply }: { one: CaseConfirmation; reply: CaseReply },
): Html {
  const t = frame.t.claimDesk.case;
  const { stance, answeredAt, answeredBy, answeredPost } = one;
  const by = [answeredBy, postWords(frame, answeredPost)].filter(Boolean).join(', ');
  const answer =
    stance && answeredAt
      ? html`<p class="meta">${badge(frame.t.claims.answers[stance], ANSWERS[stance])} <span class="fact">${shortDateTime(frame, answeredAt)}</span>${by ? html`<span class="fact">${by}</span>` : ''}</p><p class="report-words">${one.answer}</p>`
      : html`<p class="meta">${badge(t.notAnswered, 'warn')} ${dueBadge(frame, one.dueAt)}</p>${one.officeId === null ? recordAnswer(frame, view, { one, reply }) : ''}`;
  return html`<article class="answer"><h3>${t.askedOf(one.askedOf)}</h3><p class="meta"><span class="fact">${shortDateTime(frame, one.askedAt)}</span><span class="fact">${t.by(one.askedBy)}</span></p>
<p class="report-words">${one.question}</p>${answer}</article>`;
}

const ANSWERS: Record<NonNullable<CaseConfirmation['stance']>, BadgeTone> = {
  confirms: 'good',
  denies: 'bad',
  unsure: 'neutral',
};

/** An expert outside has no account: whoever spoke with them notes the answer. */
function recordAnswer(
  frame: Frame,
  { claim, offered }: CaseView,
  { one, reply }: { one: CaseConfirmation; reply: CaseReply },
): Content {
  if (!offered.rows.confirmation) return '';
  const t = frame.t.claimDeeds;
  const back = reply.returned;
  const form =
    back?.deed === 'answer-confirmation' && back.form.typed['row'] === one.id
      ? back.form
      : undefined;
  const id = (name: string) => `f-answer-${one.id}-${name}`;
  const inside = html`${hiddenField('row', one.id)}
${radioField(frame.t, { name: 'stance', id: id('stance'), label: t.fields.answerStance, required: true, form, choices: (['confirms', 'denies', 'unsure'] as const).map((value) => ({ value, label: frame.t.claims.answers[value] })) })}
${textArea(frame.t, { name: 'answer', id: id('answer'), label: t.fields.answer, required: true, form, rows: 3, maxLength: LIMITS.answer })}
<div class="buttons">${button(t.recordAnswer, { tone: 'plain' })}</div>`;
  const whole = formOf(
    {
      action: `/meja/cek/${claim.id}/answer-confirmation`,
      label: `${t.recordAnswer}: ${one.askedOf}`,
    },
    inside,
  );
  return form
    ? html`<details open><summary>${t.recordAnswer}</summary>${whole}</details>`
    : html`<details><summary>${t.recordAnswer}</summary>${whole}</details>`;
}

export function statementsPart(frame: Frame, { statements }: CaseView): Content {
  const t = frame.t.claimDesk.case;
  if (statements.length === 0) return '';
  return section(
    { title: t.statements, id: 'pernyataan', lede: t.statementNote },
    html`${statements.map((one) => html`<article class="answer"><h3>${one.groupName}</h3><p class="meta"><span class="fact">${shortDateTime(frame, one.at)}</span><span class="fact">${postWords(frame, one.post)}</span>${one.withdrawnAt ? html` ${badge(frame.t.claims.events.statement_withdrawn, 'muted')}` : ''}</p><p class="report-words">${one.body}</p></article>`)}`,
  );
}
