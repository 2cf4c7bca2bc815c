import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { button, postButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import { listed } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import type { Bulletin, Refusal } from '../bulletin.ts';
import type { BulletinContent } from '../content.ts';
import { textDiffs } from '../correction.ts';
import { deskBreadcrumb, deskStepper, refusalNotice } from './desk-parts.ts';
import { diffList } from './diff-list.ts';
import {
  audienceFields,
  type Choices,
  imprintFields,
  kindFields,
  textFields,
} from './draft-fields.ts';
import { fileFields, variantFields } from './file-fields.ts';
import { letterFields } from './letter-parts.ts';

export type EditProps = {
  bulletin: Bulletin;
  mayDiscard: boolean;
  choices: Choices;
  files: readonly StoredFile[];
  /** Names of others who changed it in the last minutes. */
  others: readonly string[];
  /** What the last reviewer asked for. */
  asked: string;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
  /** Both texts, when somebody else saved in between. */
  conflict?: { theirs: BulletinContent; mine: BulletinContent; revision: number } | undefined;
};

export function editPage(frame: Frame, props: EditProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, refusal, conflict } = props;
  return page(
    frame,
    { title: bulletin.content.title || t.editTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame, { id: bulletin.id, title: bulletin.content.title }), title: t.editTitle })}
${deskStepper(frame, 'write')}
${conflict ? conflictNotice(frame, conflict) : refusalNotice(frame, refusal)}
${errorSummary(frame.t, props.form)}
${othersNotice(frame, props.others)}
${props.asked ? notice(frame.t, { tone: 'warning', title: t.changesAsked }, html`<p>${props.asked}</p>`) : ''}
${draftForm(frame, props)}
${props.mayDiscard ? discardPart(frame, bulletin.id) : ''}`,
  );
}

function draftForm(frame: Frame, { bulletin, choices, files, form, conflict }: EditProps): Html {
  const t = frame.t.bulletinDesk;
  const { id, content } = bulletin;
  const fields = { content, form };
  return formOf(
    {
      action: `/meja/kabar/${id}/save-draft`,
      multipart: true,
      autosave: `/meja/kabar/${id}/autosave`,
      label: t.editTitle,
    },
    html`${hiddenField('revision', revisionOf(bulletin, form, conflict))}
${textFields(frame, fields)}
${imprintFields(frame, fields)}
${audienceFields(frame, fields, choices)}
${kindFields(frame, fields, choices)}
${letterFields(frame, { ...fields, bulletinId: id })}
${fileFields(frame, { attached: content.files, files, form })}
${variantFields(frame, { variants: content.variants, form })}
${formFoot(frame.t, button(t.saveAndCheck, { icon: 'check' }))}`,
  );
}

/** No question before it: what was put away can be taken back. */
function discardPart(frame: Frame, id: string): Html {
  const t = frame.t.bulletinDesk;
  const discard = postButton(`/meja/kabar/${id}/discard-bulletin`, t.discard, {
    tone: 'quiet',
    icon: 'trash-2',
  });
  return html`${discard}<p class="hint">${t.discardHint}</p>`;
}

/** After a conflict the newest one: whoever saves again has seen what stands there. */
function revisionOf(
  bulletin: Bulletin,
  form: FormState | undefined,
  conflict: EditProps['conflict'],
): string {
  if (conflict) return String(conflict.revision);
  const typed = form?.typed.revision;
  return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? typed : String(bulletin.revision);
}

function conflictNotice(frame: Frame, conflict: NonNullable<EditProps['conflict']>): Html {
  const t = frame.t.bulletinDesk;
  const diffs = textDiffs(conflict.theirs, conflict.mine);
  return html`${notice(frame.t, { tone: 'problem', title: t.conflictTitle }, t.conflictBody)}
${panel(diffs.length > 0 ? diffList(frame, diffs) : t.conflictNoDiff, { title: t.conflictDiff })}`;
}

function othersNotice(frame: Frame, others: readonly string[]): Content {
  if (others.length === 0) return '';
  const t = frame.t.bulletinDesk;
  return notice(
    frame.t,
    { tone: 'warning', title: t.openedBy(listed(frame, others)) },
    t.openedByBody,
  );
}
