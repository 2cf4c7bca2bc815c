import { html } from 'hono/html';

import { type Actor, can, canCityWide, needsSecondFactor, postsThatMay } from '#features/accounts';
import { badge, type BadgeTone } from '#ui/badge.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, panel } from '#ui/section.ts';
import type { DeskItem, DeskKind } from '../desk.ts';

type Props = { actor: Actor; items: DeskItem[]; unread: number };

/** One page: what waits for me, by due time; beside it the ways to my queues. */
export function deskPage(frame: Frame, { actor, items, unread }: Props): Html {
  const t = frame.t.portal;
  const list =
    items.length === 0
      ? emptyState(
          actor.posts.length === 0
            ? { title: t.deskNoPost, body: t.deskNoPostBody }
            : { title: t.deskEmpty, body: t.deskEmptyBody },
        )
      : entryList(
          items.map((item) => entry(frame, item)),
          { level: 2 },
        );
  return page(
    frame,
    { title: t.deskTitle, hidden: true },
    html`${pageHead({
      eyebrow: frame.viewer?.posts,
      title: t.deskGreeting(actor.name),
      lede: t.deskWaiting(items.length),
    })}
${needsSecondFactor(actor) && !actor.secondFactor ? notice(frame.t, { tone: 'warning', title: t.deskSecondFactor }, html`<p>${t.deskSecondFactorBody} <a href="/saya/dua-langkah">${t.deskSecondFactorLink}</a></p>`) : ''}
${columns(list, ways(frame, actor, unread))}`,
  );
}

const TONES: Record<DeskKind, BadgeTone> = {
  task: 'busy',
  late_task: 'warn',
  review: 'busy',
  emergency_review: 'bad',
  changes_asked: 'warn',
  correction: 'busy',
  question: 'neutral',
  report_verify: 'busy',
  report_assign: 'busy',
  report_again: 'warn',
  report_late: 'bad',
  report_work: 'neutral',
  report_paused: 'warn',
  report_to_complete: 'warn',
  report_to_confirm: 'busy',
  claim_triage: 'busy',
  claim_take: 'neutral',
  claim_check: 'neutral',
  claim_interim: 'bad',
  claim_second: 'busy',
  claim_publish: 'busy',
  claim_objection: 'warn',
  claim_confirm: 'busy',
  claim_late: 'bad',
};

function entry(frame: Frame, item: DeskItem) {
  const t = frame.t.portal;
  return {
    href: item.path,
    title: item.title,
    eyebrow: html`${badge(t.deskKind[item.kind], TONES[item.kind])}`,
    summary: item.body,
    meta: [item.dueAt ? dueBadge(frame, item.dueAt) : timeTag(frame, item.since, 'shortTime')],
    urgent: item.dueAt !== null && item.dueAt < frame.now,
  };
}

function ways(frame: Frame, actor: Actor, unread: number): Html {
  const t = frame.t.portal;
  const may = (action: Parameters<typeof postsThatMay>[1]) =>
    postsThatMay(actor, action).length > 0;
  const own = postsThatMay(actor, 'group.manage_members').filter(
    (held) => held.groupKind === 'kim',
  );
  const links: (readonly [string, string, boolean])[] = [
    ['/meja/kabar/baru', t.desk.write, may('bulletin.draft')],
    ['/meja/kabar', t.desk.bulletins, may('bulletin.see_unpublished')],
    ['/meja/tugas', t.desk.tasks, may('task.work')],
    ['/meja/cakupan', t.desk.coverage, may('coverage.see')],
    ['/meja/pertanyaan', t.desk.questions, may('question.answer')],
    ['/meja/laporan', t.desk.reports, may('report.see') || may('report.witness')],
    // whoever works on reports finds the vault at the case
    [
      '/meja/laporan/brankas',
      frame.t.reportOffice.identity.findTitle,
      may('report.reveal_identity') && !may('report.see'),
    ],
    ['/meja/cek', t.desk.claims, may('claim.see')],
    ['/meja/cek/konfirmasi', t.desk.confirmations, may('claim.confirm')],
    ['/meja/cek/lencana', t.desk.badges, may('badge.give')],
    ['/meja/ringkasan', t.desk.digests, may('digest.see')],
    ...own.map(
      (held) =>
        [`/meja/kim/${held.groupSlug}/anggota`, t.desk.members(held.groupName), true] as const,
    ),
    ['/meja/kelompok', t.desk.groups, canCityWide(actor, 'group.edit')],
    ['/meja/kiriman', t.desk.deliveries, can(actor, 'deliveries.see')],
    ['/meja/webhook', t.desk.webhooks, may('webhooks.manage')],
    ['/meja/pengaturan', t.desk.settings, may('settings.edit')],
    ['/meja/pemberitahuan', unread > 0 ? `${t.desk.notices} (${unread})` : t.desk.notices, true],
  ];
  return panel(
    html`<ul class="plain-list">${links
      .filter(([, , shown]) => shown)
      .map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`,
    { title: t.deskPlaces },
  );
}
