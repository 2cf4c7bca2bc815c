import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { postButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { stepper } from '#ui/stepper.ts';
import { timeline } from '#ui/timeline.ts';
import { TASK_EVENTS, type TaskHistoryRow } from '../task-history.ts';
import type { SpreadRow } from '../spread.ts';
import { isOpen, refusalToFinish, type TaskRow } from '../task.ts';
import { acceptStep } from './accept-step.ts';
import { type KitTexts, shareStep } from './share-step.ts';
import { logStep, type LogStepProps } from './log-step.ts';
import { spreadList } from './spread-list.ts';
import { declineWords, standing, stateBadge } from './task-words.ts';

export type Happened = keyof Frame['t']['relay']['happened'];
export type WhyNot = keyof Frame['t']['relay']['refusals'];

export type TaskPageProps = Pick<LogStepProps, 'task' | 'quick' | 'areas' | 'newId'> & {
  /** Null when nothing may be passed on any more. */
  kit: KitTexts | null;
  spreads: readonly SpreadRow[];
  history: readonly TaskHistoryRow[];
  correctionNote: string;
  opens: number;
  mayWork: boolean;
  happened?: Happened | undefined;
  refusal?: WhyNot | undefined;
  /** The form that came back, by the action it was sent to. */
  returned?: { to: 'decline-task' | 'add-local-note' | 'log-spread'; form: FormState } | undefined;
};

/** One task: what to do, in three steps, on a phone held in one hand. */
export function taskPage(frame: Frame, props: TaskPageProps): Html {
  const { task } = props;
  const { task: t, list } = frame.t.relay;
  return page(
    frame,
    { title: task.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja', label: frame.t.ui.nav.desk },
        { href: '/meja/tugas', label: list.title },
      ]),
      eyebrow: task.round > 1 ? t.correction(task.round) : t.eyebrow(task.groupName),
      title: task.title,
      meta: html`<p class="meta">${standing(frame, task)}${isOpen(task) ? html` ${stateBadge(frame, task.state)}` : ''} <a href="/kabar/${task.slug}">${t.readBulletin}</a></p>`,
    })}
    ${messages(frame, props)}${steps(frame, task)}${props.mayWork ? work(frame, props) : ''}${record(frame, props)}`,
  );
}

function messages(frame: Frame, props: TaskPageProps): Content {
  const { task: t, happened, refusals, closeReasons, states } = frame.t.relay;
  const { task } = props;
  const ended =
    task.state === 'closed' && task.closedReason
      ? closeReasons[task.closedReason]
      : task.state === 'declined'
        ? `${states.declined} (${declineWords(frame, task.declinedReason)})`
        : null;
  return html`${props.refusal ? notice(frame.t, { tone: 'problem' }, refusals[props.refusal]) : ''}${errorSummary(frame.t, props.returned?.form)}
  ${props.happened ? notice(frame.t, { tone: 'success' }, happened[props.happened]) : ''}
  ${ended ? notice(frame.t, { tone: 'info' }, t.ended(ended)) : ''}
  ${task.round > 1 && isOpen(task) ? notice(frame.t, { tone: 'warning', title: t.correctionNote }, props.correctionNote) : ''}
  ${props.mayWork ? '' : notice(frame.t, { tone: 'info' }, t.readOnly)}`;
}

function steps({ t }: Frame, task: TaskRow): Html {
  const words = t.relay.task.steps;
  const accepted = task.state === 'accepted' || task.state === 'done';
  const spread = task.spreadCount > 0;
  const done = task.state === 'done';
  return stepper(t, [
    { label: words.accept, state: accepted ? 'done' : 'current' },
    { label: words.share, state: spread ? 'done' : accepted ? 'current' : 'ahead' },
    { label: words.log, state: done ? 'done' : spread ? 'current' : 'ahead' },
  ]);
}

function work(frame: Frame, props: TaskPageProps): Content {
  const { task, kit, returned } = props;
  const formOf = (to: NonNullable<TaskPageProps['returned']>['to']) =>
    returned?.to === to ? returned.form : undefined;
  return html`${acceptStep(frame, { task, declineForm: formOf('decline-task') })}
  ${kit ? shareStep(frame, { task, kit, noteForm: formOf('add-local-note') }) : ''}
  ${task.state === 'declined' ? '' : logStep(frame, { ...props, logForm: formOf('log-spread') })}`;
}

function record(frame: Frame, props: TaskPageProps): Html {
  const { task: t } = frame.t.relay;
  const { task } = props;
  const mayFinish = props.mayWork && refusalToFinish(task) === null;
  return html`${section(
    { title: t.logged, id: 'sebaran' },
    html`${spreadList(frame, props)}
    ${mayFinish ? html`<p>${t.finishLede}</p>${postButton(`/meja/tugas/${task.id}/finish-task`, t.finish, { icon: 'check' })}` : ''}
    <p class="hint">${t.opens(number(frame, props.opens))}</p>`,
  )}
  <details class="more"><summary>${t.history}</summary>${timeline(
    frame,
    props.history.map((row) => ({ at: row.at, title: eventWords(frame, row), by: row.personName })),
  )}</details>`;
}

/** Notes are shown where they are words; ids and codes are not. */
function eventWords(frame: Frame, { event, note }: TaskHistoryRow): string {
  const { events, closeReasons } = frame.t.relay;
  const known = TASK_EVENTS.find((one) => one === event);
  if (!known) return event;
  if (known === 'declined') return `${events.declined}: ${declineWords(frame, note)}`;
  if (known === 'noted' && note) return `${events.noted}: ${note}`;
  if (known === 'closed') {
    const reason = note === 'withdrawn' || note === 'expired' || note === 'corrected' ? note : null;
    return reason ? `${events.closed}: ${closeReasons[reason]}` : events.closed;
  }
  return events[known];
}
