import { html } from 'hono/html';

import { facts } from '#ui/facts.ts';
import { localInputValue, longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { qrCode } from '#ui/qr-code.ts';
import { section } from '#ui/section.ts';
import { dateField, textField } from '#ui/text-field.ts';
import { LIMITS } from '../content.ts';
import { isLetterKind, isOfficialLetter, letterCode, letterCodeInGroups } from '../letter.ts';
import type { PublicBulletin } from '../public-bulletin.ts';
import type { FieldsProps } from './draft-fields.ts';

/** Number and date of the paper, and the way to make sure of it; nothing for what is no letter. */
export function letterSection(frame: Frame, bulletin: PublicBulletin): Content {
  if (!isOfficialLetter(bulletin)) return '';
  const t = frame.t.bulletins;
  const code = letterCode(bulletin.id);
  const path = `/cek/surat/${code}`;
  const list = facts([
    [t.parts.letterNumber, bulletin.letterNumber],
    [t.letter.date, bulletin.letterDate ? longDate(frame, bulletin.letterDate) : ''],
    [t.parts.letterReplaces, bulletin.letterReplaces],
    [
      t.letter.code,
      html`<a href="${path}"><span class="code">${letterCodeInGroups(code)}</span></a>`,
    ],
  ]);
  return section(
    { title: t.letter.title, id: 'surat', lede: t.letter.lede },
    html`${list}${qrCode({ text: `${frame.origin}${path}`, caption: t.letter.scan })}`,
  );
}

type LetterFields = FieldsProps & { bulletinId: string };

/** Folded away for what is no letter: without scripts the form cannot know which kind is chosen. */
export function letterFields(frame: Frame, { bulletinId, content, form }: LetterFields): Html {
  const t = frame.t.bulletinDesk.letter;
  const words = frame.t.bulletins;
  const { kind, letterNumber, letterDate, letterReplaces } = content;
  const day = letterDate ? localInputValue(frame, letterDate).slice(0, 10) : '';
  const line = { form, maxLength: LIMITS.letter };
  const fields = html`<p class="hint">${t.hint}</p>
${textField(frame.t, { ...line, name: 'letterNumber', label: words.parts.letterNumber, value: letterNumber, hint: t.numberHint })}
${dateField(frame.t, { name: 'letterDate', label: words.letter.date, value: day, form })}
${textField(frame.t, { ...line, name: 'letterReplaces', label: words.parts.letterReplaces, value: letterReplaces, hint: t.replacesHint })}
<p class="hint">${words.letter.code}: <span class="code">${letterCodeInGroups(letterCode(bulletinId))}</span>. ${t.codeHint}</p>`;
  const isOpen = isLetterKind(kind) || letterNumber !== '';
  return isOpen
    ? html`<details open><summary>${t.legend}</summary>${fields}</details>`
    : html`<details><summary>${t.legend}</summary>${fields}</details>`;
}
