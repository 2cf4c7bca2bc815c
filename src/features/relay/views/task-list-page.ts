import { html } from 'hono/html';

import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { tabs } from '#ui/tabs.ts';
import { isOpen, type TaskRow } from '../task.ts';
import { standing, stateBadge } from './task-words.ts';

export type TaskListProps = {
  tasks: readonly TaskRow[];
  show: 'open' | 'ended';
  openCount: number;
  /** Whether the reader belongs to a KIM at all. */
  hasKim: boolean;
  /** Address of the rest of the list. */
  older: string | null;
};

export function taskListPage(frame: Frame, props: TaskListProps): Html {
  const t = frame.t.relay.list;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.title, lede: t.lede })}
    ${tabs(t.title, [
      {
        href: '/meja/tugas',
        label: t.open,
        count: props.openCount,
        current: props.show === 'open',
      },
      { href: '/meja/tugas?tampil=selesai', label: t.ended, current: props.show === 'ended' },
    ])}
    ${props.tasks.length > 0 ? list(frame, props) : nothing(frame, props)}
    ${paging(frame.t, { older: props.older })}`,
  );
}

const list = (frame: Frame, { tasks }: TaskListProps): Html =>
  entryList(
    tasks.map((task) => entry(frame, task)),
    { level: 2 },
  );

function entry(frame: Frame, task: TaskRow): Entry {
  const t = frame.t.relay;
  const meta: Content[] = [
    task.groupName,
    t.list.spreads(task.spreadCount),
    t.escalations[task.escalation],
  ];
  return {
    href: `/meja/tugas/${task.id}`,
    title: task.title,
    eyebrow: task.round > 1 ? t.list.correction : null,
    badge: isOpen(task)
      ? html`${standing(frame, task)} ${stateBadge(frame, task.state)}`
      : standing(frame, task),
    meta,
    urgent: task.urgency === 'emergency' && isOpen(task),
  };
}

function nothing({ t: { relay } }: Frame, { show, hasKim }: TaskListProps): Html {
  const t = relay.list;
  if (!hasKim) return emptyState({ title: t.noKim, body: t.noKimBody });
  if (show === 'ended') return emptyState({ title: t.noneEnded });
  return emptyState({ title: t.noneOpen, body: t.noneOpenBody });
}
