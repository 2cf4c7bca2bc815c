import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { IconName } from '#ui/icon.ts';
import { section } from '#ui/section.ts';
import { copyText } from '#ui/share.ts';
import { textField } from '#ui/text-field.ts';
import { NOTE_LIMIT } from '../add-local-note.ts';
import type { KitFile } from '../kit.ts';
import { refusalToNote, type TaskRow } from '../task.ts';

/** The texts of a kit, made for this relayer. */
export type KitTexts = {
  code: string;
  whatsapp: string;
  sms: string;
  script: string;
  seconds: number;
};

type Props = { task: TaskRow; kit: KitTexts; noteForm?: FormState | undefined };

/** Step 2: what to pass on, the most used first and in full, so that it can be read before it is sent. */
export function shareStep(frame: Frame, { task, kit, noteForm }: Props): Html {
  const t = frame.t.relay.task;
  return section(
    { title: t.shareTitle, id: 'sebarkan', lede: t.shareLede },
    html`${copyText(frame.t, { label: t.whatsapp, text: kit.whatsapp, id: 'kit-whatsapp' })}
    <div class="buttons">${linkButton(whatsAppLink(kit.whatsapp), t.whatsappOpen, { tone: 'primary', icon: 'send' })}</div>
    <h3>${t.downloads}</h3>${downloads(frame, kit.code)}
    <details class="more"><summary>${t.moreTexts}</summary>
    ${copyText(frame.t, { label: t.sms, text: kit.sms, id: 'kit-sms' })}
    ${copyText(frame.t, { label: t.script(kit.seconds), text: kit.script, id: 'kit-naskah' })}
    <p><a href="/kit/${kit.code}">${t.wholeKit}</a></p></details>
    ${refusalToNote(task) === null ? noteFormOf(frame, { task, noteForm }) : ''}`,
  );
}

export const whatsAppLink = (text: string) => `https://wa.me/?text=${encodeURIComponent(text)}`;

/** The files of a kit as links that keep them. */
export function downloads({ t }: Frame, code: string, language = ''): Html {
  const words = t.relay.task;
  const query = language === '' ? '' : `?bahasa=${language}`;
  const link = (file: KitFile, label: string, sign: IconName): Content =>
    linkButton(`/kit/${code}/${file}${query}`, label, { tone: 'plain', icon: sign });
  return html`<div class="buttons">${link('kartu.png', words.card, 'image')}${link('poster.pdf', words.poster, 'file-text')}${link('selebaran.pdf', words.leaflet, 'printer')}${link('naskah.txt', words.scriptFile, 'volume-2')}</div>`;
}

function noteFormOf(frame: Frame, { task, noteForm }: Pick<Props, 'task' | 'noteForm'>): Html {
  const t = frame.t.relay.task;
  return form(
    { action: `/meja/tugas/${task.id}/add-local-note` },
    html`${textField(frame.t, {
      name: 'localNote',
      label: t.localNote,
      hint: t.localNoteHint,
      value: task.localNote,
      maxLength: NOTE_LIMIT,
      form: noteForm,
    })}
    ${button(t.saveNote, { tone: 'plain' })}`,
  );
}
