import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { linkButton } from '#ui/button.ts';
import { longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { toneOf } from '../../see/views/verdict-word.ts';
import type { ShownOutside, ShownVerdict } from '../shown-tip.ts';

type Box = {
  /** Why it is thought to be the same. */
  why?: string;
  /** `plain` where choosing it is the page's main deed. */
  tone?: 'primary' | 'plain';
};

/** A verdict of ours in short, with the way to all of it. */
export function verdictBox(
  frame: Frame,
  shown: ShownVerdict,
  { why = '', tone = 'primary' }: Box = {},
): Html {
  const { t } = frame;
  const words = t.claimTips.outcome;
  const label =
    shown.label === 'city_clarification'
      ? html` ${badge(t.claims.labels.city_clarification, 'muted')}`
      : '';
  return html`<p>${badge(t.claims.verdicts[shown.verdict], toneOf(shown.verdict))}${label} ${t.claims.verdictHints[shown.verdict]}</p>
<p>${shown.summary}</p>${shown.advice ? html`<p><strong>${shown.advice}</strong></p>` : ''}
<p class="hint">${words.answeredOn(longDate(frame, shown.publishedAt))}${why ? html` · ${why}` : ''}</p>
<div class="buttons">${linkButton(`/cek/${shown.slug}`, words.readWhy, { tone, icon: 'arrow-right' })}</div>`;
}

/** What others found, in their words and under their name. */
export function outsideBox(
  frame: Frame,
  shown: ShownOutside,
  { why = '', tone = 'primary' }: Box = {},
): Html {
  const words = frame.t.claimTips.outcome;
  const { publishedOn, rating, licence, url, title } = shown;
  const when = publishedOn ? words.answeredOn(longDate(frame, publishedOn)) : '';
  const facts = [when, licence ? words.licence(licence) : '', why].filter(Boolean);
  return html`<p>${words.theirsHint}</p>
<p>${rating ? html`${words.theirRating}: <strong>${rating}</strong><br>` : ''}${title}</p>
${facts.length > 0 ? html`<p class="hint">${facts.map((fact, at) => html`${at > 0 ? ' · ' : ''}${fact}`)}</p>` : ''}
<div class="buttons">${linkButton(url, words.readTheirs, { tone, icon: 'external-link' })}</div>`;
}
