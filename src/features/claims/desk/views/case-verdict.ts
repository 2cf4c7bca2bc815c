import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import { panel, section } from '#ui/section.ts';
import { toneOf } from '../../see/views/verdict-word.ts';
import type { CaseView } from '../case.ts';
import type { CaseVerdict } from '../case-rows.ts';
import { postWords } from './claim-words.ts';

/** The draft in work first, then what was published, the newest first. */
export function verdictsPart(frame: Frame, { verdicts }: CaseView): Content {
  const t = frame.t.claimDesk.case;
  if (verdicts.length === 0) return '';
  const [first, ...earlier] = verdicts;
  return section(
    { title: t.verdict, id: 'putusan' },
    html`${first ? oneVerdict(frame, first) : ''}${earlier.map((one) => html`<details><summary>${nameOf(frame, one)}</summary>${oneVerdict(frame, one)}</details>`)}`,
  );
}

function nameOf({ t }: Frame, { number, publishedAt, droppedAt }: CaseVerdict): string {
  const words = t.claimDesk.case;
  if (publishedAt) return words.versionOf(number);
  return droppedAt ? `${words.draftOf(number)}, ${words.dropped}` : words.draftOf(number);
}

function oneVerdict(frame: Frame, verdict: CaseVerdict): Html {
  const t = frame.t.claimDesk.case;
  const second = verdict.secondedAt
    ? [verdict.secondName, verdict.secondBody, shortDateTime(frame, verdict.secondedAt)]
    : [];
  const published = verdict.publishedAt
    ? [
        verdict.publishedName,
        postWords(frame, verdict.publishedPost),
        shortDateTime(frame, verdict.publishedAt),
      ]
    : [];
  const who = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');
  return html`<article class="claim-verdict"><h3>${nameOf(frame, verdict)}</h3>${verdictWords(frame, verdict)}
${facts([
  [t.changeNote, verdict.changeNote],
  [
    t.drafter,
    who([verdict.draftedName, verdict.draftedBody, shortDateTime(frame, verdict.savedAt)]),
  ],
  [t.second, who(second)],
  [t.secondNote, verdict.secondNote],
  [t.publisher, who(published)],
])}</article>`;
}

export type VerdictWords = Pick<
  CaseVerdict,
  'verdict' | 'types' | 'summary' | 'body' | 'method' | 'advice' | 'label'
>;

/** As residents will read it, without what stands around it in public. */
function verdictWords(frame: Frame, verdict: VerdictWords): Html {
  const t = frame.t.claimDesk.case;
  const { claims } = frame.t;
  const types = verdict.types.map((type) => claims.types[type]).join(', ');
  return html`<p class="meta">${badge(claims.verdicts[verdict.verdict], toneOf(verdict.verdict))} ${badge(claims.labels[verdict.label], 'muted')}${types ? html` <span class="fact">${types}</span>` : ''}</p>
${verdict.summary ? html`<p><strong>${verdict.summary}</strong></p>` : ''}${verdict.advice ? html`<p>${t.advice}: ${verdict.advice}</p>` : ''}
${verdict.body ? html`<h4>${t.why}</h4>${markdown(verdict.body)}` : ''}${verdict.method ? html`<h4>${t.method}</h4>${markdown(verdict.method)}` : ''}`;
}

/** What was typed, as it would be read; nothing was saved. */
export function previewPart(frame: Frame, words: VerdictWords): Html {
  const t = frame.t.claimDesk.case;
  return panel(html`<p class="hint">${t.previewLede}</p>${verdictWords(frame, words)}`, {
    title: t.preview,
  });
}

export function objectionsPart(frame: Frame, { objections, offered }: CaseView): Content {
  const t = frame.t.claimDesk.case;
  if (objections.length === 0) return '';
  return section(
    { title: t.objections, id: 'keberatan' },
    html`${objections.map((one) => {
      const state = one.outcome
        ? badge(t.objectionOutcomes[one.outcome], one.outcome === 'upheld' ? 'neutral' : 'warn')
        : badge(t.objectionOpen(shortDateTime(frame, one.dueAt)), 'warn');
      const judge =
        !one.outcome && offered.rows.objection
          ? html`<div class="buttons">${linkButton(`/meja/cek/keberatan/${one.id}`, t.judge, { icon: 'arrow-right' })}</div>`
          : '';
      return html`<article class="answer"><h3>${frame.t.claimOffice.objections.of(one.code)}</h3><p class="meta">${state} <span class="fact">${shortDateTime(frame, one.filedAt)}</span></p>
<p class="report-words">${one.reason}</p>${one.url ? html`<p class="report-words">${one.url}</p>` : ''}${one.answer ? html`<p class="report-words"><strong>${one.answer}</strong></p>` : ''}${judge}</article>`;
    })}`,
  );
}
