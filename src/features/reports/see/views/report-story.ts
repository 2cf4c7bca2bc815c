import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { timeline } from '#ui/timeline.ts';
import type { PublicEvent, PublicReportAnswer, PublicWitness } from '../published-report.ts';
import type { Story } from '../story.ts';
import { fileRow } from './report-photos.ts';

export function answersPart(frame: Frame, { answers, files }: Story): Content {
  if (answers.length === 0) return '';
  return section(
    { title: frame.t.reportSee.report.answers, id: 'jawaban' },
    answers.map((answer) =>
      answerPart(
        frame,
        answer,
        files.filter(({ answerId }) => answerId === answer.id),
      ),
    ),
  );
}

function answerPart(frame: Frame, answer: PublicReportAnswer, files: Story['files']): Html {
  const t = frame.t.reportSee.report;
  const proof = answer.proof
    ? html`<p class="proof"><strong>${t.proof}:</strong> ${answer.proof}</p>`
    : '';
  return html`<div class="answer"><h3>${t.answerBy(answer.officeName)}</h3><p class="meta">${timeTag(frame, answer.answeredAt)}</p>
<p class="report-words">${answer.body}</p>${proof}${fileRow(frame, files)}</div>`;
}

/** People of a KIM who went and looked. */
export function witnessesPart(frame: Frame, { witnesses, files }: Story): Content {
  if (witnesses.length === 0) return '';
  return section(
    { title: frame.t.reportSee.report.witnesses, id: 'kesaksian' },
    witnesses.map((witness) =>
      witnessPart(
        frame,
        witness,
        files.filter(({ witnessId }) => witnessId === witness.id),
      ),
    ),
  );
}

function witnessPart(frame: Frame, witness: PublicWitness, files: Story['files']): Html {
  const { verdicts, phases } = frame.t.reports;
  const { verdict, phase } = witness;
  const sign = badge(verdicts[verdict], verdict === 'confirmed' ? 'good' : 'bad');
  return html`<div class="answer"><h3><a href="/kim/${witness.groupSlug}">${witness.groupName}</a></h3><p class="meta">${sign} <span class="fact">${phases[phase]}</span><span class="fact">${timeTag(frame, witness.witnessedAt, 'shortTime')}</span></p>
${witness.note ? html`<p class="report-words">${witness.note}</p>` : ''}${fileRow(frame, files)}</div>`;
}

/** From the beginning to now. */
export function historyPart(frame: Frame, events: readonly PublicEvent[]): Html {
  const t = frame.t.reportSee.report;
  return section(
    { title: t.history, lede: t.historyLede, id: 'perjalanan' },
    timeline(
      frame,
      events.map(({ at, event, groupName, note }) => ({
        at,
        title: frame.t.reports.events[event],
        by: groupName ?? '',
        body: note ? html`<p class="report-words">${note}</p>` : '',
      })),
    ),
  );
}
