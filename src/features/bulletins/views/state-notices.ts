import { html } from 'hono/html';

import { clockTime, longDate, longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import type { PublicBulletin } from '../public-bulletin.ts';

/** What stands before the text because it changes how it must be read. */
export function stateNotices(frame: Frame, bulletin: PublicBulletin): Content {
  return html`${withdrawal(frame, bulletin)}${expiry(frame, bulletin)}${unreviewed(frame, bulletin)}${correction(frame, bulletin)}`;
}

function withdrawal({ t }: Frame, { state, withdrawalReason }: PublicBulletin): Content {
  if (state !== 'withdrawn') return '';
  const words = html`<p>${t.bulletins.withdrawnBody}</p><p>${withdrawalReason}</p>`;
  return notice(t, { tone: 'emergency', title: t.bulletins.withdrawnTitle }, words);
}

function expiry(frame: Frame, { state, validUntil, expiredAt }: PublicBulletin): Content {
  const t = frame.t.bulletins;
  const end = validUntil ?? expiredAt;
  if (state !== 'expired' || !end) return '';
  return notice(
    frame.t,
    { tone: 'warning', title: t.expiredTitle },
    t.expiredBody(longDate(frame, end)),
  );
}

/** One person's word: said until a second one has looked. */
function unreviewed(frame: Frame, { state, reviewDueAt }: PublicBulletin): Content {
  const t = frame.t.bulletins;
  if (!reviewDueAt || (state !== 'published' && state !== 'corrected')) return '';
  return notice(
    frame.t,
    { tone: 'warning', title: t.unreviewedTitle },
    t.unreviewedBody(clockTime(frame, reviewDueAt)),
  );
}

function correction(frame: Frame, bulletin: PublicBulletin): Content {
  const t = frame.t.bulletins;
  const { version, correctedAt, correctionNote, state } = bulletin;
  if (state === 'withdrawn' || version < 2 || !correctedAt) return '';
  const words = html`<p>${t.correctedBody(longDateTime(frame, correctedAt))}</p>
<p><strong>${t.whatChanged}:</strong> ${correctionNote}</p>
<p><a href="/kabar/${bulletin.slug}/versi/${version}">${t.earlierVersions}</a></p>`;
  return notice(frame.t, { tone: 'info', title: t.correctedTitle }, words);
}
