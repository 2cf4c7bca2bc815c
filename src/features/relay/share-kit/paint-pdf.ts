import PDFDocument from 'pdfkit';

import { pdfBytes } from '#platform/pdf-bytes.ts';
import type { KitFonts } from './kit-fonts.ts';
import { type Mark, type Sheet, type TextMark } from './sheet.ts';

export type PdfFacts = {
  title: string;
  author: string;
  language: string;
  /** Stands as the time of making too: the same bulletin gives the same file, byte for byte. */
  publishedOn: Date;
  /** Said for the QR code to whoever cannot see it. */
  link: string;
};

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws a sheet as a PDF of one page: text as text, tagged for screen readers, all else as vectors. */
export function paintPdf(sheet: Sheet, fonts: KitFonts, facts: PdfFacts): Promise<Buffer> {
  const pdf = newPdf(sheet, facts);
  for (const [weight, { bytes }] of Object.entries(fonts)) pdf.registerFont(weight, bytes);
  const page = pdf.struct('Document');
  pdf.addStructure(page);
  for (const mark of sheet.marks) {
    if (mark.kind === 'text') page.add(pdf.struct(mark.role, {}, () => setText(pdf, mark)));
    else if (mark.kind === 'code')
      page.add(pdf.struct('Figure', { alt: facts.link }, () => draw(pdf, mark)));
    else {
      pdf.markContent('Artifact', { type: 'Layout' });
      draw(pdf, mark);
      pdf.endMarkedContent();
    }
  }
  page.end();
  return pdfBytes(pdf);
}

function newPdf({ width, height }: Sheet, { title, author, language, publishedOn }: PdfFacts): Pdf {
  return new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Creator: 'Sambung',
      Producer: 'Sambung',
      CreationDate: publishedOn,
      ModDate: publishedOn,
    },
  });
}

function setText(pdf: Pdf, { weight, size, colour, tracking, lines }: TextMark): void {
  pdf.font(weight).fontSize(size).fillColor(colour);
  for (const { text, x, y } of lines)
    pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
}

function draw(pdf: Pdf, mark: Exclude<Mark, TextMark>): void {
  if (mark.kind === 'box') {
    const { x, y, width, height, radius = 0, outline } = mark;
    if (radius > 0) pdf.roundedRect(x, y, width, height, radius);
    else pdf.rect(x, y, width, height);
    if (outline) pdf.lineWidth(outline).stroke(mark.colour);
    else pdf.fill(mark.colour);
    return;
  }
  pdf.save().translate(mark.x, mark.y);
  if (mark.kind === 'path') pdf.scale(mark.scale).path(mark.d).fill(mark.colour, 'even-odd');
  else {
    const { module, runs } = mark;
    for (const { x, y, length } of runs) pdf.rect(x * module, y * module, length * module, module);
    pdf.fill(mark.colour);
  }
  pdf.restore();
}
