import { html } from 'hono/html';

import type { BadgeTone } from '#ui/badge.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { icon, type IconName } from '#ui/icon.ts';
import type { Verdict } from '../../claim.ts';

type Look = { tone: BadgeTone; sign: IconName };

const LOOKS: Record<Verdict, Look> = {
  true: { tone: 'good', sign: 'circle-check' },
  partly_true: { tone: 'warn', sign: 'circle-alert' },
  misleading: { tone: 'warn', sign: 'triangle-alert' },
  false: { tone: 'bad', sign: 'x' },
  unproven: { tone: 'neutral', sign: 'message-circle-question-mark' },
  satire: { tone: 'neutral', sign: 'info' },
  not_a_claim: { tone: 'neutral', sign: 'message-circle' },
  fraud: { tone: 'bad', sign: 'ban' },
};

export const toneOf = (verdict: Verdict): BadgeTone => LOOKS[verdict].tone;

/** "Salah: Air keran beracun": what was claimed never stands alone, in no title, list or feed. */
export function labelledTitle(
  { t }: Pick<Frame, 't'>,
  { verdict, title }: { verdict: Verdict; title: string },
): string {
  return t.claimSee.labelled(t.claims.verdicts[verdict], title);
}

/** The same for a line of a list, the word in its colour. */
export function labelledLine(
  { t }: Frame,
  { verdict, title }: { verdict: Verdict; title: string },
): Html {
  return html`<span class="said ${toneOf(verdict)}">${t.claims.verdicts[verdict]}:</span> ${title}`;
}

/** The verdict as a stamp above what was claimed: one heading, the word first. */
export function stampedTitle(
  { t }: Frame,
  { verdict, title }: { verdict: Verdict; title: string },
): Html {
  const { tone, sign } = LOOKS[verdict];
  return html`<span class="stamp ${tone}">${icon(sign)}${t.claims.verdicts[verdict]}<span class="visually-hidden">: </span></span> <span class="stamped">“${title}”</span>`;
}
