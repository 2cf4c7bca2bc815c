import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { SubscriptionAbout } from '../notice.ts';

/** A page that says one thing. */
export function wordPage(frame: Frame, { title, body }: { title: string; body: string }): Html {
  return page(frame, { title, hidden: true }, pageHead({ title, lede: body }));
}

type Asked = { about: SubscriptionAbout | 'desk'; token: string };

/** A GET changes nothing: programs that look into mail follow links. The button does. */
export function confirmPage(frame: Frame, { about, token }: Asked): Html {
  const t = frame.t.channels;
  return page(
    frame,
    { title: t.confirmTitle, hidden: true },
    html`${pageHead({ title: t.confirmTitle, lede: t.confirmLead(t.about[about]) })}
${form({ action: `/ikuti/setuju/${token}` }, button(t.confirmSubmit))}`,
  );
}

export function stopPage(frame: Frame, { about, token }: Asked): Html {
  const t = frame.t.channels;
  return page(
    frame,
    { title: t.stopTitle, hidden: true },
    html`${pageHead({ title: t.stopTitle, lede: t.stopLead(t.about[about]) })}
${form({ action: `/berhenti/${token}` }, button(t.stopSubmit))}`,
  );
}
