import { html } from 'hono/html';

import { letterCode } from '#features/bulletins';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { entryList } from '#ui/entry-list.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import { longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import type { Keeper, Letter } from '../letter.ts';
import type { LookedUp } from '../look-up-letter.ts';
import { compareForm } from './compare-form.ts';

export type LookUpProps = {
  typed: string;
  lookedUp?: Exclude<LookedUp, { found: 'one' }> | undefined;
  /** SHA-256 of a file that belongs to no letter. */
  unknownFile?: string | undefined;
  form?: FormState | undefined;
  keeper: Keeper | null;
};

/** One field; below it what came of it. Of what nobody here knows it is never said that it is false. */
export function lookUpPage(frame: Frame, props: LookUpProps): Html {
  const t = frame.t.letters;
  return page(
    frame,
    {
      title: t.title,
      description: t.lede,
      canonical: '/cek/surat',
      current: 'claims',
      hidden: props.typed !== '',
    },
    html`${pageHead({ breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: t.check }]), title: t.title, lede: t.lede })}
${outcome(frame, props)}
${formOf(
  { action: '/cek/surat', method: 'get', label: t.title },
  html`${textField(frame.t, { name: 'cari', type: 'search', label: t.field, hint: t.fieldHint, value: props.typed, required: true })}
${formFoot(frame.t, button(t.send, { icon: 'search' }))}`,
)}
${compareForm(frame, props.form)}
${section({ title: t.how, id: 'cara' }, html`<div class="prose"><ol>${t.howSteps.map((step) => html`<li>${step}</li>`)}</ol></div>`)}`,
  );
}

function outcome(frame: Frame, { lookedUp, unknownFile, keeper }: LookUpProps): Content {
  const t = frame.t.letters;
  if (unknownFile) {
    return notice(
      frame.t,
      { tone: 'warning', title: t.fileUnknown },
      whatToDo(frame, keeper, t.fileUnknownBody),
    );
  }
  if (!lookedUp) return '';
  if (lookedUp.found === 'several') {
    return section(
      { title: t.several(lookedUp.letters.length), lede: t.severalLede },
      listOf(frame, lookedUp.letters),
    );
  }
  return notice(
    frame.t,
    { tone: 'warning', title: lookedUp.mistyped ? t.mistyped : t.unknown },
    whatToDo(frame, keeper, lookedUp.mistyped ? t.mistypedBody : t.unknownBody),
  );
}

function whatToDo(frame: Frame, keeper: Keeper | null, why: string): Html {
  const t = frame.t.letters;
  const steps = [
    t.again,
    keeper ? t.askKeeper(keeper.name, keeper.contact) : t.askIssuer,
    t.asClaim,
  ];
  return html`<div class="prose"><p>${why}</p><p>${t.whatToDo}</p><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
<p>${linkButton('/cek', t.toCheck, { icon: 'badge-check' })}</p></div>`;
}

function listOf(frame: Frame, letters: readonly Letter[]): Html {
  return entryList(
    letters.map((letter) => ({
      href: `/cek/surat/${letterCode(letter.id)}`,
      eyebrow: letter.issuerName,
      title: letter.title,
      meta: [letter.number, letter.date ? longDate(frame, letter.date) : ''],
    })),
  );
}
