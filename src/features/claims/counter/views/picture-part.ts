import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { checkbox, radioField } from '#ui/choice-field.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDate, number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { photo } from '#ui/photo.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import type { PictureChoice, TipPicture } from '../tip-picture.ts';

export type PicturePartProps = {
  claimId: string;
  pictures: readonly TipPicture[];
  choice: PictureChoice | null;
  mayChoose: boolean;
  form?: FormState | undefined;
};

/** Which picture of the message may go out under the mark; nothing when it came without one. */
export function picturePart(frame: Frame, props: PicturePartProps): Content {
  const t = frame.t.claimCounter.reach;
  const { pictures, choice, mayChoose } = props;
  if (pictures.length === 0) return '';
  const chosen = choice
    ? html`<p class="meta">${t.chosen(longDate(frame, choice.chosenAt))}</p>`
    : '';
  return section(
    { title: t.picture, id: 'gambar' },
    html`<p>${t.pictureLede}</p>${chosen}${pictures.map((one, index) => shown(frame, one, index))}
${mayChoose ? choiceForm(frame, props) : ''}`,
  );
}

function shown(frame: Frame, { sizes, width, height }: TipPicture, index: number): Html {
  const name = frame.t.claimCounter.reach.pictureNumber(number(frame, index + 1));
  return photo({ sizes, alt: name, caption: name, width: width ?? 320, height: height ?? 320 });
}

function choiceForm(
  frame: Frame,
  { claimId, pictures, choice, form: back }: PicturePartProps,
): Html {
  const t = frame.t.claimCounter.reach;
  const isLooked = back?.typed.looked === 'on';
  const choices = [
    ...pictures.map(({ fileId }, index) => ({
      value: fileId,
      label: t.pictureNumber(number(frame, index + 1)),
    })),
    { value: 'none', label: t.pictureNone },
  ];
  return form(
    { action: `/meja/cek/${claimId}/jangkauan/choose-picture`, label: t.picture },
    html`${radioField(frame.t, {
      name: 'picture',
      label: t.pictureChoice,
      choices,
      value: choice?.fileId ?? 'none',
      form: back,
      required: true,
    })}${textField(frame.t, {
      name: 'alt',
      label: t.alt,
      hint: t.altHint,
      value: choice?.alt,
      maxLength: 200,
      form: back,
    })}${checkbox({ name: 'looked', label: t.looked, checked: isLooked, error: back?.errors?.looked })}${formFoot(frame.t, button(t.save))}`,
  );
}
