import { html } from 'hono/html';

import { mediaPath } from '#platform/media/index.ts';
import { byteSize } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { photo } from '#ui/photo.ts';
import { section } from '#ui/section.ts';
import type { PublicFile } from '../public-bulletin.ts';

export function pictures(files: readonly PublicFile[]): Content {
  const images = files.filter((file) => file.kind === 'image');
  if (images.length === 0) return '';
  return html`<div class="pictures">${images.map(({ sizes, alt, width, height }) =>
    photo({ sizes, alt, width: width ?? 1, height: height ?? 1 }),
  )}</div>`;
}

export function attachments(frame: Frame, files: readonly PublicFile[]): Content {
  const t = frame.t.bulletins;
  const documents = files.filter((file) => file.kind === 'document');
  if (documents.length === 0) return '';
  const items = documents.map(
    (file) =>
      html`<li><a href="${mediaPath(file)}">${icon('paperclip')}${file.alt || file.originalName}</a> <span class="hint">${t.pdfSize(byteSize(frame, file.bytes))}</span></li>`,
  );
  return section(
    { title: t.attachments, id: 'lampiran' },
    html`<ul class="plain-list">${items}</ul>`,
  );
}
