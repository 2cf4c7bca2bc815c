import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { photo } from '#ui/photo.ts';
import { pushOffer } from '#ui/push-offer.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import { toneOf } from '../../see/views/verdict-word.ts';
import type { ShownTip } from '../shown-tip.ts';
import { headline, outcomePart } from './outcome-part.ts';

export type TipPageProps = {
  shown: ShownTip;
  /** What the visitor has just done. */
  said: 'other' | 'same' | 'kept' | null;
  /** Pictures that were shared along and not taken. */
  left: number;
  isSignedIn: boolean;
  vapidKey: string;
  state?: FormState;
};

/** What whoever holds the code is told: first what is known, then their own message, then how to hear more. */
export function tipPage(frame: Frame, props: TipPageProps): Html {
  const { t } = frame;
  const words = t.claimTips.page;
  const { shown, left } = props;
  const title = headline(frame, shown);
  return page(
    frame,
    { title: words.title, current: 'claims', hidden: true },
    html`${saidNotice(frame, props)}${pageHead({ eyebrow: words.title, title, meta: askedWords(frame, shown) })}
${left > 0 ? notice(t, { tone: 'info' }, words.otherPictures(number(frame, left))) : ''}
${outcomePart(frame, shown)}
${toldPart(frame, props)}
${messagePart(frame, shown)}
${section({ title: words.code, id: 'kode' }, html`<p><strong><code>${shown.tip.code}</code></strong></p><p class="hint">${words.codeHint}</p>`)}
<div class="buttons">${linkButton('/cek', words.checkAnother, { icon: 'search' })}</div>`,
  );
}

function saidNotice({ t }: Frame, { said }: TipPageProps): Content {
  const words = t.claimTips;
  if (said === 'other') return notice(t, { tone: 'success' }, words.saidOther);
  if (said === 'same') return notice(t, { tone: 'success' }, words.saidSame);
  if (said === 'kept') return notice(t, { tone: 'success' }, words.told.kept);
  return '';
}

function askedWords(frame: Frame, { asked }: ShownTip): Html {
  const words = frame.t.claimTips.page;
  return html`<p class="meta">${asked > 1 ? words.asked(number(frame, asked)) : words.askedOnce}</p>`;
}

/** Their own words again, under a mark, so that a screenshot of this page is no rumour. */
function messagePart(frame: Frame, { tip, picture, outcome }: ShownTip): Html {
  const { t } = frame;
  const words = t.claimTips.page;
  const isJudged = outcome.kind === 'verdict';
  const mark = isJudged ? t.claims.verdicts[outcome.verdict.verdict] : words.messageMark;
  const tone = isJudged ? toneOf(outcome.verdict.verdict) : 'warn';
  return section(
    { title: words.message, id: 'pesan', more: badge(mark, tone) },
    html`${tip.text ? html`<div class="prose"><blockquote class="report-words">${tip.text}</blockquote></div>` : ''}
${picture ? photo({ ...picture, alt: words.pictureAlt, caption: mark }) : ''}
${tip.pictureText ? html`<details><summary>${words.pictureText}</summary><div class="prose"><blockquote class="report-words">${tip.pictureText}</blockquote></div></details>` : ''}
${tip.links.length > 0 ? html`<details><summary>${words.links}</summary><ul class="plain-list">${tip.links.map((link) => html`<li><code>${link}</code></li>`)}</ul><p class="hint">${words.linksHint}</p></details>` : ''}`,
  );
}

/** An address or this phone; who is signed in hears of it without asking. */
function toldPart(frame: Frame, { shown, isSignedIn, vapidKey, state }: TipPageProps): Content {
  const { t } = frame;
  const words = t.claimTips.told;
  const { outcome, tip, claimId } = shown;
  if (outcome.kind === 'outside' || outcome.kind === 'set_aside') return '';
  const push = claimId
    ? pushOffer(t, {
        action: `/ikuti/perangkat?apa=claim:${claimId}`,
        key: vapidKey,
        label: words.push,
      })
    : '';
  return section(
    {
      title: words.title,
      id: 'kabari',
      lede: outcome.kind === 'verdict' ? words.ledeJudged : words.lede,
    },
    html`${isSignedIn ? html`<p>${words.signedIn}</p>` : ''}${errorSummary(t, state)}${form(
      { action: `/cek/pesan/${tip.code}/kabari`, label: words.submit },
      html`${textField(t, { name: 'email', type: 'email', label: words.email, autocomplete: 'email', required: true, form: state })}
<div class="buttons">${button(words.submit, { tone: 'plain', icon: 'mail' })}</div>`,
    )}${push}`,
  );
}
