import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { button, linkButton } from '#ui/button.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { timeline } from '#ui/timeline.ts';
import type { ShownCase } from '../case.ts';
import type { CaseAnswer, CaseHistoryRow, Similar } from '../case-rows.ts';
import { photosPart } from './case-parts.ts';
import { postWords } from './report-words.ts';

export function answersPart(frame: Frame, view: ShownCase): Content {
  const t = frame.t.reportDesk.case;
  const { answers } = view;
  if (answers.length === 0) return '';
  return section(
    { title: t.answersGiven, id: 'jawaban' },
    html`${answers.map((answer) => oneAnswer(frame, view, answer))}`,
  );
}

function oneAnswer(frame: Frame, view: ShownCase, answer: CaseAnswer): Html {
  const t = frame.t.reportDesk.case;
  const by = [answer.officeName, answer.officerName].filter(Boolean).join(', ');
  const files = view.files.filter(({ answerId }) => answerId === answer.id);
  return html`<article class="answer"><h3>${by}</h3><p class="meta">${shortDateTime(frame, answer.answeredAt)}</p>
<p class="report-words">${answer.body}</p>${answer.proof ? html`<p class="proof"><strong>${t.proof}:</strong> ${answer.proof}</p>` : ''}
${photosPart(frame, view, files)}${relayButton(frame, view, answer)}</article>`;
}

/** One click makes it a draft; who may not draft for that office sees nothing of it. */
function relayButton(frame: Frame, { report, mayRelay }: ShownCase, answer: CaseAnswer): Content {
  const t = frame.t.reportDeeds;
  if (!mayRelay.includes(answer.id)) return '';
  if (answer.bulletinId)
    return html`<div class="buttons">${linkButton(`/meja/kabar/${answer.bulletinId}`, t.openBulletin, { icon: 'newspaper' })}</div>`;
  if (!report.isPublic || report.hiddenAt) return '';
  return formOf(
    { action: `/meja/laporan/${report.id}/draft-bulletin`, label: t.draftBulletin },
    html`<input type="hidden" name="answerId" value="${answer.id}"><div class="buttons">${button(t.draftBulletin, { tone: 'plain', icon: 'megaphone' })}</div><p class="hint">${t.draftBulletinHint}</p>`,
  );
}

export function witnessesPart(frame: Frame, view: ShownCase): Content {
  const t = frame.t.reportDesk.case;
  const words = frame.t.reports;
  const { witnesses } = view;
  if (witnesses.length === 0) return '';
  const seen = witnesses.map((one) => ({
    at: one.witnessedAt,
    title: `${words.verdicts[one.verdict]}: ${words.phases[one.phase]}`,
    by: [one.groupName, one.personName].filter(Boolean).join(', '),
    body: html`${one.note}${photosPart(
      frame,
      view,
      view.files.filter(({ witnessId }) => witnessId === one.id),
    )}`,
  }));
  return section({ title: t.witnesses, id: 'kesaksian' }, timeline(frame, seen));
}

export function notesPart(frame: Frame, { notes }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  return section(
    { title: t.notes, id: 'catatan' },
    notes.length > 0
      ? timeline(
          frame,
          notes.map(({ at, body, personName, post }) => ({
            at,
            title: body,
            by: [personName, postWords(frame, post)].filter(Boolean).join(', '),
          })),
        )
      : html`<p>${t.noNotes}</p>`,
  );
}

/** Everything that happened, the office's own business marked as such. */
export function historyPart(frame: Frame, { history, sight }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const lede = sight === 'whole' ? { lede: t.historyLede } : {};
  return section(
    { title: t.history, id: 'riwayat', ...lede },
    timeline(
      frame,
      history.map((row) => ({
        at: row.at,
        title: html`${frame.t.reports.events[row.event]}${row.isPublic ? '' : html` ${badge(t.internal, 'muted')}`}`,
        by: byWhom(frame, row),
        ...(row.note && { body: row.note }),
      })),
    ),
  );
}

function byWhom(frame: Frame, { event, personName, post, groupName }: CaseHistoryRow): string {
  const t = frame.t.reportDesk.case;
  const words = [personName, postWords(frame, post), groupName].filter(Boolean).join(', ');
  return words || (BY_REPORTERS.includes(event) ? t.byReporter : t.byClock);
}

/** Without a name beside them, these are what the reporter did; all else is the clock's. */
const BY_REPORTERS: readonly CaseHistoryRow['event'][] = [
  ...(['filed', 'completed', 'closed', 'reopened'] as const),
  ...(['rated', 'low_rating', 'withdrawn', 'merged'] as const),
];

/** What it may be the same as, each with the button that merges; and what was merged into it. */
export function similarPart(frame: Frame, view: ShownCase): Content {
  const t = frame.t.reportDesk.case;
  const { similar, merged, offered } = view;
  const mayMerge = offered.others.includes('merge-report') || offered.next === 'merge-report';
  const list = (rows: readonly Similar[], withButton: boolean) =>
    html`<ul class="plain-list">${rows.map((row) => oneSimilar(frame, view, { row, withButton }))}</ul>`;
  const likeIt = mayMerge
    ? section(
        { title: t.similar, id: 'mirip', lede: t.similarLede },
        similar.length > 0 ? list(similar, true) : html`<p>${t.noSimilar}</p>`,
      )
    : '';
  const below =
    merged.length > 0 ? section({ title: t.merged, id: 'digabung' }, list(merged, false)) : '';
  return html`${likeIt}${below}`;
}

function oneSimilar(
  frame: Frame,
  { report }: ShownCase,
  { row, withButton }: { row: Similar; withButton: boolean },
): Html {
  const t = frame.t.reportDesk.case;
  const where = row.metres === null ? t.samePlace : t.metres(row.metres);
  const merge = withButton
    ? formOf(
        {
          action: `/meja/laporan/${report.id}/merge-report`,
          label: `${frame.t.reportDeeds.merge} ${row.code}`,
        },
        html`<input type="hidden" name="into" value="${row.code}">${button(frame.t.reportDeeds.merge, { tone: 'plain', small: true, icon: 'link' })}`,
      )
    : '';
  return html`<li><a href="/meja/laporan/${row.id}">${row.title}</a> <span class="meta">${row.code}${withButton ? `, ${where}` : ''}</span>${merge}</li>`;
}
