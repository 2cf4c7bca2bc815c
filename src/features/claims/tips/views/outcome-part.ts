import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { panel, section } from '#ui/section.ts';
import { labelledTitle } from '../../see/views/verdict-word.ts';
import type { ShownOutcome, ShownTip, Suggestion } from '../shown-tip.ts';
import { outsideBox, verdictBox } from './verdict-box.ts';

/** The heading: in one line what becomes of the message. */
export function headline(frame: Frame, { outcome, pattern }: ShownTip): string {
  const words = frame.t.claimTips.outcome;
  switch (outcome.kind) {
    case 'reading':
      return words.reading;
    case 'verdict':
      return labelledTitle(frame, outcome.verdict);
    case 'outside':
      return words.theirs(outcome.outside.publisher);
    case 'withdrawn':
      return words.withdrawn;
    case 'set_aside':
      return words.setAside;
    case 'suggested':
      return words.suggested;
    case 'working':
      if (pattern) return words.pattern;
      return outcome.isNew ? words.queued : words.working;
  }
}

/** What is said of it, and what can be done about that. */
export function outcomePart(frame: Frame, shown: ShownTip): Html {
  const words = frame.t.claimTips.outcome;
  const { outcome, tip } = shown;
  switch (outcome.kind) {
    case 'reading':
      return html`<div ${tip.reading === 'waiting' ? html`data-look-again="4"` : ''}><p>${words.readingBody}</p><div class="buttons"><a class="button primary" href="/cek/pesan/${tip.code}">${frame.t.claimTips.page.again}</a></div></div>`;
    case 'verdict':
      return html`${panel(verdictBox(frame, outcome.verdict, { why: whyWords(frame, shown) }))}${notThisPart(frame, shown)}`;
    case 'outside':
      return html`${panel(outsideBox(frame, outcome.outside, { why: whyWords(frame, shown) }))}${notThisPart(frame, shown)}`;
    case 'withdrawn':
      return panel(html`<p><strong>${outcome.title}</strong></p><p>${outcome.reason}</p>`);
    case 'set_aside':
      return panel(
        html`<p><strong>${frame.t.claims.setAsideAs[outcome.as]}</strong></p><p>${outcome.reason}</p>`,
      );
    case 'suggested':
      return suggestedPart(frame, shown, outcome.suggestions);
    case 'working':
      return workingPart(frame, shown, outcome);
  }
}

/** Why it is thought to be the same. */
function whyWords({ t }: Frame, { via, confirmed }: ShownTip): string {
  const words = t.claimTips.via;
  if (confirmed) return words[confirmed];
  return via !== null && isWhy(via) ? words[via] : '';
}

const WHYS = ['exact', 'link', 'file', 'picture', 'text', 'meaning'] as const;
const isWhy = (via: string): via is (typeof WHYS)[number] => WHYS.some((why) => why === via);

function notThisPart({ t }: Frame, { tip, confirmed }: ShownTip): Content {
  const words = t.claimTips;
  if (tip.state !== 'answered' || confirmed === 'desk') return '';
  return section(
    { title: words.notThis, id: 'bukan-ini', lede: words.notThisBody },
    form(
      { action: `/cek/pesan/${tip.code}/bukan-ini`, label: words.notThis },
      html`<div class="buttons">${button(words.notThisButton, { tone: 'plain' })}</div>`,
    ),
  );
}

/** As many as three; choosing none sends it to the desk at once, not choosing does so in an hour. */
function suggestedPart(frame: Frame, { tip }: ShownTip, suggestions: readonly Suggestion[]): Html {
  const words = frame.t.claimTips.outcome;
  return html`<p>${words.suggestedBody}</p>
${suggestions.map((one) => suggestionBox(frame, tip.code, one))}
${form(
  { action: `/cek/pesan/${tip.code}/bukan-ini`, label: words.none },
  html`<div class="buttons">${button(words.none, { tone: 'plain', icon: 'x' })}</div>`,
)}`;
}

function suggestionBox(frame: Frame, code: string, suggestion: Suggestion): Html {
  const words = frame.t.claimTips.outcome;
  const isOurs = 'verdict' in suggestion;
  const id = isOurs ? suggestion.verdict.id : suggestion.outside.id;
  const title = isOurs
    ? labelledTitle(frame, suggestion.verdict)
    : words.theirs(suggestion.outside.publisher);
  const choose = form(
    { action: `/cek/pesan/${code}/ini-pesannya`, label: `${words.same}: ${title}` },
    html`${hiddenField('subject', id)}<div class="buttons">${button(words.same, { icon: 'check' })}</div>`,
  );
  const box = isOurs
    ? verdictBox(frame, suggestion.verdict, { tone: 'plain' })
    : outsideBox(frame, suggestion.outside, { tone: 'plain' });
  return panel(html`${box}${choose}`, { title });
}

type Working = Extract<ShownOutcome, { kind: 'working' }>;

function workingPart(frame: Frame, { pattern, tip }: ShownTip, working: Working): Html {
  const words = frame.t.claimTips.outcome;
  const { interim, dueAt, isLate, isNew } = working;
  const due = isLate ? words.late : dueAt ? words.dueBy(longDateTime(frame, dueAt)) : '';
  const body = pattern ? words.patternBody : isNew ? words.queuedBody : words.workingBody;
  return html`${interim ? notice(frame.t, { tone: 'warning', title: words.interim }, interim) : ''}
<p>${body}${due ? html` ${due}` : ''}</p>${tip.reading === 'failed' ? html`<p class="hint">${words.unreadable}</p>` : ''}
${pattern ? panel(verdictBox(frame, pattern), { title: `${words.patternOf}. ${labelledTitle(frame, pattern)}` }) : ''}`;
}
