import { html } from 'hono/html';

import type { AreaBranch } from '#features/areas';
import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { Category } from '../category.ts';
import type { SimilarReport } from '../similar-report.ts';
import type { ReportUpload } from '../report-upload.ts';
import { photoPart, storyPart, whatPart } from './form-parts.ts';
import { placePart } from './place-part.ts';
import { reportScript } from './report-script.ts';
import { similarList } from './similar-list.ts';
import { whoPart } from './who-part.ts';

export type FormProps = {
  categories: readonly Category[];
  areas: readonly AreaBranch[];
  /** What makes a form sent twice one report. */
  key: string;
  isSignedIn: boolean;
  /** KIM in whose name a neighbour's report may be written. */
  groups: readonly { id: string; name: string }[];
  state: FormState;
  uploads: readonly ReportUpload[];
  /** The one chosen so far: its questions are asked. */
  category: Category | null;
  similar: readonly SimilarReport[];
  /** Nothing is wrong; questions or similar reports are shown before it is filed. */
  step: boolean;
};

export function formPage(frame: Frame, props: FormProps): Html {
  const t = frame.t.reportFiling;
  return page(
    frame,
    {
      title: t.title,
      description: t.lede,
      current: 'reports',
      hidden: props.uploads.length > 0,
      head: reportScript(frame),
    },
    html`${pageHead({ title: t.title, lede: t.lede, meta: html`<p><a href="/laporan/cari">${t.lookUp.link}</a></p>` })}
<p class="emergency">${icon('siren')}<span>${t.emergency} <a href="tel:112"><strong>${t.callEmergency}</strong></a></span></p>
${errorSummary(frame.t, props.state)}${stepPart(frame, props)}
${reportForm(frame, props)}`,
  );
}

function reportForm(frame: Frame, props: FormProps): Html {
  const t = frame.t.reportFiling;
  const asked = props.category && props.category.questions.length > 0 ? props.category.code : '';
  return html`<div ${scriptWords(frame)}>${form(
    { action: '/lapor', multipart: true, outbox: t.outboxName, id: 'lapor' },
    html`${keyField(props)}${hiddenField('asked', asked)}${props.similar.length > 0 ? hiddenField('same', 'no') : ''}${trap()}
${photoPart(frame, props)}${whatPart(frame, props)}${storyPart(frame, props)}
<div class="similar-here" data-similar-place aria-live="polite"></div>
${placePart(frame, props)}${whoPart(frame, props)}
<div class="form-foot"><p class="hint">${t.sendHint}</p><div class="buttons">${button(props.similar.length > 0 ? t.similar.notMine : t.send, { icon: 'send' })}</div><p class="hint" data-when-scripts hidden>${t.offlineNote}</p></div>`,
  )}</div>`;
}

/** What makes a form sent twice one report; a fresh page kept on a phone gets a new one by script. */
function keyField({ key, state: { typed } }: FormProps): Html {
  return typeof typed.key === 'string' && typed.key !== ''
    ? html`<input type="hidden" name="key" value="${typed.key}" data-client-id>`
    : html`<input type="hidden" name="key" value="${key}" data-client-id data-fresh>`;
}

/** Before it is filed: what is asked beside the category, and whether it is there already. */
function stepPart(frame: Frame, { step, similar }: FormProps): Content {
  if (!step) return '';
  const t = frame.t.reportFiling;
  if (similar.length === 0) {
    return notice(frame.t, { tone: 'info', title: t.oneMoreStep.title }, t.oneMoreStep.lede);
  }
  return html`<section class="panel" role="alert" id="mirip"><h2>${t.similar.title}</h2><p>${t.similar.lede} <strong>${t.similar.notYet}</strong></p>${similarList(frame, similar)}<button type="submit" form="lapor" class="button plain">${icon('send')}<span>${t.similar.notMine}</span></button></section>`;
}

/** Fields that people do not see; programs fill them. */
function trap(): Html {
  return html`<div class="visually-hidden" aria-hidden="true"><label>Website <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>`;
}

/** What the scripts say, in the language of the page. */
function scriptWords({ t, assets }: Frame): Html {
  const words = t.reportFiling;
  return html`data-report data-similar="/lapor/mirip" data-questions="/lapor/pertanyaan" data-upload="/lapor/unggah" data-map="${assets.map ?? ''}" data-map-style="${assets.mapStyle ?? ''}" data-shapes="/lapor/peta.json" data-waiting="${words.upload.waiting}" data-done="${words.upload.done}" data-failed="${words.upload.failed}" data-remove="${words.upload.remove}" data-denied="${words.positionDenied}" data-marked="${words.positionOk}"`;
}
