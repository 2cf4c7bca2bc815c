import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { figures } from '#ui/figures.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { section } from '#ui/section.ts';
import { stepper } from '#ui/stepper.ts';
import type { HeadCount } from '../audience-choices.ts';
import type { BulletinState, Refusal } from '../bulletin.ts';
import type { Missing } from '../content.ts';
import type { Hint } from '../plain-language.ts';
import type { QuestionRefusal } from '../question.ts';

export type DeskStep = 'write' | 'check' | 'review' | 'publish';
const STEPS: readonly DeskStep[] = ['write', 'check', 'review', 'publish'];

/** Where a text stands between the first word and the public. */
export function deskStepper({ t }: Frame, current: DeskStep): Html {
  const words = t.bulletinDesk.steps;
  const here = STEPS.indexOf(current);
  return stepper(
    t,
    STEPS.map((step, index) => ({
      label: words[step],
      state: index < here ? 'done' : index === here ? 'current' : 'ahead',
    })),
  );
}

export function stepOf(state: BulletinState): DeskStep {
  if (state === 'draft' || state === 'changes_asked') return 'write';
  return state === 'in_review' ? 'review' : 'publish';
}

export function deskBreadcrumb({ t }: Frame, bulletin?: { id: string; title: string }): Html {
  const desk = { href: '/meja/kabar', label: t.bulletinDesk.title };
  if (!bulletin) return breadcrumb(t, [desk]);
  const { id, title } = bulletin;
  return breadcrumb(t, [
    desk,
    { href: `/meja/kabar/${id}`, label: title || t.bulletinDesk.untitled },
  ]);
}

export function refusalNotice({ t }: Frame, refusal: Refusal | null | undefined): Content {
  if (!refusal) return '';
  const words: Record<Refusal, string> = t.bulletinDesk.refusals;
  return notice(t, { tone: 'problem' }, words[refusal]);
}

export function questionRefusalNotice(
  { t }: Frame,
  refusal: QuestionRefusal | null | undefined,
): Content {
  if (!refusal) return '';
  const words: Record<QuestionRefusal, string> = t.bulletinDesk.questions.refusals;
  return notice(t, { tone: 'problem' }, words[refusal]);
}

/** What is still missing, in words; or that nothing is. */
export function readinessNotice({ t }: Frame, missing: readonly Missing[]): Html {
  const words = t.bulletinDesk;
  if (missing.length === 0) return notice(t, { tone: 'success', title: words.readyTitle });
  return notice(
    t,
    { tone: 'warning', title: words.missingTitle },
    html`<ul>${missing.map((one) => html`<li>${words.missing[one]}</li>`)}</ul>`,
  );
}

/** More than this many hints discourage instead of helping. */
const MOST_HINTS = 12;

export function hintList(frame: Frame, hints: readonly Hint[]): Content {
  if (hints.length === 0) return '';
  const words = frame.t.bulletinDesk;
  const more = hints.length - MOST_HINTS;
  return section(
    { title: words.hintsTitle, lede: words.hintsLede, id: 'saran' },
    html`<ul class="hints">${hints.slice(0, MOST_HINTS).map((hint) => html`<li>${hintWords(frame, hint)}</li>`)}</ul>${more > 0 ? html`<p class="hint">${words.moreHints(more)}</p>` : ''}`,
  );
}

function hintWords({ t }: Frame, hint: Hint): Content {
  const words = t.bulletinDesk.hints;
  switch (hint.kind) {
    case 'long_sentence':
      return html`${words.long_sentence(hint.words)} <q>${opening(hint.text)}</q>`;
    case 'abbreviation':
      return words.abbreviation(hint.text);
    case 'office_word':
      return words.office_word(hint.text, hint.plainer);
    case 'passive':
      return html`${words.passive} <q>${opening(hint.text)}</q>`;
    case 'long_summary':
      return words.long_summary(hint.sentences);
    case 'personal':
      return words.personal(t.bulletinDesk.personal[hint.find.kind], hint.find.text);
  }
}

/** Enough of a sentence to find it again. */
function opening(sentence: string): string {
  return sentence.length <= 70 ? sentence : `${sentence.slice(0, 70).replace(/\s+\S*$/, '')} …`;
}

/** Whom it is for in names, and how many that is. */
export function reachSection(frame: Frame, names: string, count: HeadCount): Html {
  const t = frame.t.bulletinDesk;
  const { kims, members, followers, population } = count;
  return section(
    { title: t.reachTitle, lede: names, id: 'sasaran' },
    figures([
      { label: t.reach.kims, value: number(frame, kims) },
      { label: t.reach.members, value: number(frame, members) },
      { label: t.reach.followers, value: number(frame, followers) },
      ...(population === null
        ? []
        : [{ label: t.reach.population, value: number(frame, population) }]),
    ]),
  );
}
