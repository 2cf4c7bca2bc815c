import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { fileField, textArea, textField } from '#ui/text-field.ts';

/** Whose work it is; `of` keeps the ids of the two forms apart. */
function publisherFields(frame: Frame, state: FormState | undefined, of: string): Html {
  const t = frame.t.claimOutside.desk;
  return html`${textField(frame.t, {
    name: 'publisher',
    id: of === '' ? 'f-publisher' : `f-${of}-publisher`,
    label: t.publisher,
    hint: t.publisherHint,
    form: state,
    required: true,
  })}${textField(frame.t, {
    name: 'licence',
    id: of === '' ? 'f-licence' : `f-${of}-licence`,
    label: t.licence,
    hint: t.licenceHint,
    form: state,
  })}`;
}

/** An address that is fetched every morning. The form that came back has the ids that the summary links to. */
export function feedFields(frame: Frame, state: FormState | undefined): Html {
  const t = frame.t.claimOutside.desk;
  return form(
    { action: '/meja/cek/rujukan/add-feed', label: t.addTitle },
    html`${publisherFields(frame, state, state ? '' : 'feed')}${textField(frame.t, {
      name: 'url',
      label: t.url,
      type: 'url',
      inputMode: 'url',
      form: state,
      required: true,
    })}${formFoot(frame.t, button(t.add))}`,
  );
}

/** A table, as a file or pasted. */
export function listFields(frame: Frame, state: FormState | undefined): Html {
  const t = frame.t.claimOutside.desk;
  return form(
    {
      action: '/meja/cek/rujukan/preview-list',
      label: t.listTitle,
      multipart: true,
      enhance: false,
    },
    html`${publisherFields(frame, state, state ? '' : 'list')}${fileField(frame.t, {
      name: 'file',
      label: t.file,
      hint: t.fileHint,
      accept: '.csv,text/csv,text/plain',
      form: state,
    })}${textArea(frame.t, { name: 'text', label: t.text, rows: 6, form: state })}${formFoot(frame.t, button(t.preview))}`,
  );
}
