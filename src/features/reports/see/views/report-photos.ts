import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { photo } from '#ui/photo.ts';
import type { PublicReportFile } from '../published-report.ts';

/** Pictures beside each other, documents as links below; each says what it is of. */
export function fileRow(frame: Frame, files: readonly PublicReportFile[]): Content {
  if (files.length === 0) return '';
  const pictures = files.filter(({ kind }) => kind === 'image');
  const documents = files.filter(({ kind }) => kind === 'document');
  const row = html`<div class="photo-row">${pictures.map((file, index) => picture(frame, file, index + 1))}</div>`;
  return html`${pictures.length > 0 ? row : ''}${documents.map(
    ({ sha256 }) =>
      html`<p class="proof"><a href="/berkas/${sha256}.pdf">${icon('file-text')} ${frame.t.reportSee.report.document}</a></p>`,
  )}`;
}

function picture({ t }: Frame, file: PublicReportFile, number: number): Content {
  const words = {
    filed: t.reportSee.report.photoFiled(number),
    before: t.reportSee.report.photoBefore,
    after: t.reportSee.report.photoAfter,
    answer: t.reportSee.report.photoAnswer,
  }[file.stage];
  const { sizes, sha256, width, height } = file;
  const link = photo({
    sizes: Object.keys(sizes).length > 0 ? sizes : { [String(width ?? 1)]: sha256 },
    // the caption says it, and names the link
    alt: '',
    width: width ?? 4,
    height: height ?? 3,
    caption: words,
  });
  return html`<a href="/berkas/${sha256}.webp">${link}</a>`;
}
