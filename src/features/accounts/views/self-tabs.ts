import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { tabs } from '#ui/tabs.ts';

export type SelfTab = 'profile' | 'security' | 'tokens';

const HREFS: Record<SelfTab, string> = {
  profile: '/saya',
  security: '/saya/keamanan',
  tokens: '/saya/token',
};

type Props = {
  current: SelfTab;
  name: string;
  /** What was just done. */
  done?: string | undefined;
  head?: Content;
};

/** The frame of one's own pages: name, way out, parts. */
export function selfPage(frame: Frame, { current, name, done, head }: Props, body: Content): Html {
  const { t } = frame;
  const words = t.accounts.self;
  const items = (['profile', 'security', 'tokens'] as const).map((tab) => ({
    href: HREFS[tab],
    label: words.tabs[tab],
    current: tab === current,
  }));
  return page(
    frame,
    { title: words.title, hidden: true, current: 'self', head },
    html`${pageHead({
      title: name,
      eyebrow: words.title,
      actions: form(
        { action: '/keluar', enhance: false },
        button(t.common.signOut, { tone: 'plain', icon: 'log-out' }),
      ),
    })}
    ${tabs(words.tabsLabel, items)} ${done ? notice(t, { tone: 'success', title: done }) : ''}
    ${body}`,
  );
}
