import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { tabs } from '#ui/tabs.ts';

const PARTS = [
  ['look', '/meja/pengaturan'],
  ['rules', '/meja/pengaturan/tenggat'],
  ['holidays', '/meja/pengaturan/hari-libur'],
  ['areas', '/meja/pengaturan/wilayah'],
] as const;

type Props = { current: (typeof PARTS)[number][0]; lede: string; saved?: boolean };

/** The head that the four pages of the settings share. */
export function settingsPage(frame: Frame, { current, lede, saved }: Props, body: Content): Html {
  const t = frame.t.city;
  return page(
    frame,
    { title: t.title, hidden: true },
    html`${pageHead({ title: t.title, lede })}
${tabs(
  t.title,
  PARTS.map(([part, href]) => ({ href, label: t.tabs[part], current: part === current })),
)}
${saved ? notice(frame.t, { tone: 'success', title: t.saved }) : ''}
${body}`,
  );
}
