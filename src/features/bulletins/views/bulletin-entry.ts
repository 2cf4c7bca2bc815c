import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import type { Entry } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { BulletinState } from '../bulletin.ts';
import type { AudienceName, BulletinItem } from '../public-bulletin.ts';

/** A bulletin as a line of a public list. */
export function bulletinEntry(
  frame: Frame,
  item: BulletinItem,
  audience: readonly AudienceName[] = [],
): Entry {
  const t = frame.t.bulletins;
  const isCurrent = item.state === 'published' || item.state === 'corrected';
  return {
    href: `/kabar/${item.slug}`,
    title: item.title,
    margin: timeTag(frame, item.publishedAt, 'short'),
    eyebrow: item.issuerName,
    summary: item.summary,
    meta: [t.kinds[item.kind], audienceWords(frame, audience)],
    badge: publicBadge(frame, item),
    urgent: isCurrent && item.urgency === 'emergency',
  };
}

/** What a reader must know at a glance; nothing for a routine bulletin that holds. */
export function publicBadge(frame: Frame, item: Pick<BulletinItem, 'state' | 'urgency'>): Content {
  const t = frame.t.bulletins;
  if (item.state === 'withdrawn') return badge(t.states.withdrawn, 'bad', 'ban');
  if (item.state === 'expired') return badge(t.states.expired, 'muted', 'archive');
  if (item.urgency === 'emergency') return badge(t.urgencies.emergency, 'bad', 'siren');
  if (item.state === 'corrected') return badge(t.states.corrected, 'warn', 'pencil');
  if (item.urgency === 'important') return badge(t.urgencies.important, 'warn', 'flag');
  return '';
}

const TONES: Record<BulletinState, BadgeTone> = {
  draft: 'neutral',
  in_review: 'busy',
  changes_asked: 'warn',
  approved: 'good',
  scheduled: 'good',
  published: 'good',
  corrected: 'good',
  expired: 'muted',
  withdrawn: 'bad',
  discarded: 'muted',
};

export function stateBadge(frame: Frame, state: BulletinState): Html {
  return badge(frame.t.bulletins.states[state], TONES[state]);
}

/** Whom it is for, in names: "Seluruh Kota Metro" or "Yosodadi, Iring Mulyo". */
export function audienceWords(frame: Frame, audience: readonly AudienceName[]): string {
  return audience.map((part) => audienceWord(frame, part)).join(', ');
}

/** The same as links to the pages of the places and KIM. */
export function audienceLinks(frame: Frame, audience: readonly AudienceName[]): Content {
  return audience.map((part, index) => html`${index > 0 ? ', ' : ''}${audienceLink(frame, part)}`);
}

function audienceLink(frame: Frame, part: AudienceName): Content {
  const word = audienceWord(frame, part);
  if (part.kind === 'area' && part.slug) return html`<a href="/wilayah/${part.slug}">${word}</a>`;
  if (part.kind === 'group' && part.slug) return html`<a href="/kim/${part.slug}">${word}</a>`;
  return word;
}

function audienceWord(frame: Frame, { kind, name }: AudienceName): string {
  if (kind === 'all') return frame.t.bulletins.wholeCity(frame.city.name);
  return kind === 'topic' ? frame.t.bulletins.topicFollowers(name) : name;
}
