import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { button, buttonRow, linkButton, postButton } from '#ui/button.ts';
import { form } from '#ui/form.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel, section } from '#ui/section.ts';
import { dateTimeField } from '#ui/text-field.ts';
import type { HeadCount } from '../audience-choices.ts';
import { type Bulletin, isPublic, type Refusal } from '../bulletin.ts';
import type { HistoryRow } from '../desk-row.ts';
import { STATES_OF_TAB } from '../desk-tab.ts';
import { stateBadge } from './bulletin-entry.ts';
import { deskBreadcrumb, deskStepper, reachSection, refusalNotice, stepOf } from './desk-parts.ts';
import { historyList } from './history-list.ts';
import { preview } from './preview.ts';

/** What this person may do with it now; each draws its button. */
export type Possible = {
  review: boolean;
  /** Give an approved text back to its writers. */
  recall: boolean;
  publish: boolean;
  schedule: boolean;
  correct: boolean;
  withdraw: boolean;
  duplicate: boolean;
  /** Take back what was put away. */
  restore: boolean;
};

export type OverviewProps = {
  bulletin: Bulletin;
  issuerName: string;
  files: readonly StoredFile[];
  audience: string;
  count: HeadCount;
  history: readonly HistoryRow[];
  possible: Possible;
  /** A proposed correction waits for a second person. */
  correctionWaits: boolean;
  refusal?: Refusal | undefined;
};

/** A bulletin as the desk sees it: where it stands, what can be done, what has happened. */
export function overviewPage(frame: Frame, props: OverviewProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, issuerName, files } = props;
  const { content, state } = bulletin;
  return page(
    frame,
    { title: content.title || t.untitled, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: deskBreadcrumb(frame),
      eyebrow: `${frame.t.bulletins.kinds[content.kind]} · ${issuerName}`,
      title: content.title || t.untitled,
      meta: html`<p class="meta">${stateBadge(frame, state)}</p>`,
    })}
${STATES_OF_TAB.ended.includes(state) ? '' : deskStepper(frame, stepOf(state))}
${refusalNotice(frame, props.refusal)}
${bulletin.origin === 'claim' ? notice(frame.t, { tone: 'info' }, t.refusals.follows_a_claim) : ''}
${standing(frame, bulletin)}
${props.correctionWaits ? notice(frame.t, { tone: 'info', title: t.correctionWaits }, t.correctionWaitsBody) : ''}
${deeds(frame, props)}
${isPublic(state) ? '' : reachSection(frame, props.audience, props.count)}
${section({ title: t.contents, id: 'teks' }, preview(frame, { content, issuerName, files }))}
${section({ title: t.history, id: 'riwayat' }, historyList(frame, props.history))}`,
  );
}

function standing(frame: Frame, bulletin: Bulletin): Content {
  const t = frame.t.bulletinDesk;
  const { state, publishAt, withdrawalReason } = bulletin;
  if (state === 'in_review') {
    return notice(
      frame.t,
      { tone: 'info', title: frame.t.bulletins.states.in_review },
      t.waitsForReview,
    );
  }
  if (state === 'scheduled' && publishAt) {
    const words = t.publishesAt(longDateTime(frame, publishAt));
    return notice(frame.t, { tone: 'info', title: frame.t.bulletins.states.scheduled }, words);
  }
  if (state === 'discarded') {
    const title = frame.t.bulletins.states.discarded;
    return notice(frame.t, { tone: 'info', title }, t.discardedBody);
  }
  if (state === 'withdrawn') {
    return notice(
      frame.t,
      { tone: 'warning', title: frame.t.bulletins.withdrawnTitle },
      withdrawalReason,
    );
  }
  return '';
}

/** One main button, by what comes next; the others beside it. */
function deeds(frame: Frame, { bulletin, possible }: OverviewProps): Html {
  const t = frame.t.bulletinDesk;
  const path = `/meja/kabar/${bulletin.id}`;
  const isOut = isPublic(bulletin.state);
  return html`${buttonRow(
    possible.review && linkButton(`${path}/telaah`, t.toReview, { tone: 'primary', icon: 'eye' }),
    possible.publish && postButton(`${path}/publish-bulletin`, t.publishNow, { icon: 'send' }),
    possible.restore && postButton(`${path}/restore-bulletin`, t.restore, { icon: 'undo-2' }),
    possible.recall && linkButton(`${path}/telaah`, t.askTitle, { icon: 'undo-2' }),
    isOut && linkButton(`/kabar/${bulletin.slug}`, t.seePublic, { icon: 'eye' }),
    isOut && linkButton(`/meja/cakupan/${bulletin.id}`, t.seeCoverage, { icon: 'map' }),
    possible.correct && linkButton(`${path}/ralat`, t.correct, { icon: 'pencil' }),
    possible.withdraw && linkButton(`${path}/cabut`, t.withdraw, { tone: 'quiet', icon: 'ban' }),
    possible.duplicate &&
      postButton(`${path}/duplicate-bulletin`, t.duplicate, { tone: 'quiet', icon: 'copy' }),
  )}
${possible.schedule ? scheduleForm(frame, path) : ''}`;
}

function scheduleForm(frame: Frame, path: string): Html {
  const t = frame.t.bulletinDesk;
  const field = dateTimeField(frame.t, { name: 'publishAt', label: t.publishAt, required: true });
  const send = button(t.schedule, { tone: 'plain', icon: 'calendar-days' });
  return panel(
    form({ action: `${path}/schedule-publication`, label: t.schedule }, html`${field}${send}`),
  );
}
