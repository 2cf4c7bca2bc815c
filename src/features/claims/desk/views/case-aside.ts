import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { badge } from '#ui/badge.ts';
import { facts } from '#ui/facts.ts';
import { shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { timeline } from '#ui/timeline.ts';
import type { CaseView } from '../case.ts';
import type { CaseHistoryRow } from '../case-rows.ts';
import { otherClaim } from './case-message.ts';
import { postWords } from './claim-words.ts';

export function factsPart(frame: Frame, { claim, names }: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const handler = [names.handlerName, names.handlerBody].filter(Boolean).join(', ');
  return facts([
    [t.priority, t.priorityIs(claim)],
    [t.asked, t.times(claim.asked)],
    [t.firstSeen, shortDate(frame, claim.firstSeenAt)],
    [t.topic, frame.t.claims.topics[claim.topic]],
    [t.handler, handler || t.nobody],
    [t.subjects, names.subjects.map(({ name }) => name).join(', ') || t.noSubjects],
    [t.aboutCity, claim.aboutCity && t.aboutCityYes],
    [t.template, claim.isTemplate && frame.t.common.yes],
    [t.conflicts, names.conflicts.map(({ name, reason }) => `${name}: ${reason}`).join('; ')],
    [t.patternOf, names.patternOf && otherClaim(frame, names.patternOf)],
    [t.mergedInto, names.mergedInto && otherClaim(frame, names.mergedInto)],
    [t.waiting, t.waitingWords(names)],
    [
      frame.t.claimDeeds.fields.setAsideAs,
      claim.setAsideAs && frame.t.claims.setAsideAs[claim.setAsideAs],
    ],
    [t.reason, claim.reason],
    [t.interim, claim.interim],
  ]);
}

export function clocksPart(frame: Frame, { claim }: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const running = (
    [
      ['interim', claim.interimDueAt],
      ['step', claim.stepDueAt],
      ['answer', claim.answerDueAt],
    ] as const
  ).flatMap(([name, due]) =>
    due ? [html`<h3>${t.clockNames[name]}</h3><p class="meta">${dueBadge(frame, due)}</p>`] : [],
  );
  return section(
    { title: t.clocks, id: 'tenggat' },
    running.length > 0 ? html`${running}` : html`<p>${t.noClock}</p>`,
  );
}

/** Where else this claim is to be seen. */
export function waysPart(frame: Frame, { claim, names, mayOpenMessage }: CaseView): Content {
  const t = frame.t.claimDesk.case;
  const here = `/meja/cek/${claim.id}`;
  const isShown = claim.slug && (claim.firstPublishedAt !== null || claim.interim !== '');
  return html`<div class="buttons">${isShown ? linkButton(`/cek/${claim.slug}`, t.publicPage, { icon: 'globe' }) : ''}
${linkButton(`${here}/jangkauan`, t.reach, { icon: 'chart-column' })}
${names.bulletinSlug ? linkButton(`/kabar/${names.bulletinSlug}`, t.bulletin, { icon: 'newspaper' }) : ''}
${mayOpenMessage ? linkButton(`${here}/naskah`, t.openMessage, { icon: 'lock' }) : ''}</div>`;
}

export function notesPart(frame: Frame, { notes }: CaseView): Html {
  const t = frame.t.claimDesk.case;
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

/** Everything that happened, the desk's own business marked as such. */
export function historyPart(frame: Frame, { history }: CaseView): Html {
  const t = frame.t.claimDesk.case;
  return section(
    { title: t.history, id: 'riwayat', lede: t.historyLede },
    timeline(
      frame,
      history.map((row) => ({
        at: row.at,
        title: html`${frame.t.claims.events[row.event]}${row.isPublic ? '' : html` ${badge(t.internal, 'muted')}`}`,
        by: byWhom(frame, row),
        ...(row.note && { body: row.note }),
      })),
    ),
  );
}

/** Messages and objections come from people without a name here; all else without one is the clock's. */
function byWhom(frame: Frame, { event, personName, post, groupName }: CaseHistoryRow): string {
  const words = [personName, postWords(frame, post), groupName].filter(Boolean).join(', ');
  const isFromOutside = event === 'received' || event === 'objection_filed';
  return words || (isFromOutside ? '' : frame.t.claimDesk.case.byClock);
}
