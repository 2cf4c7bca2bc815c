import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';
import { fileField } from '#ui/text-field.ts';

/** For who was sent the letter as a file: the same bytes are the same letter, other bytes say nothing. */
export function compareForm(frame: Frame, form?: FormState): Html {
  const t = frame.t.letters;
  return section(
    { title: t.compare, id: 'berkas', lede: t.compareLede },
    formOf(
      { action: '/cek/surat/compare-file', multipart: true, label: t.compare },
      html`${fileField(frame.t, { name: 'file', label: t.file, hint: t.fileHint, accept: 'application/pdf,image/*', required: true, form })}
${formFoot(frame.t, button(t.compareSend, { icon: 'check' }))}`,
    ),
  );
}
