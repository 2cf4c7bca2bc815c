import PDFDocument from 'pdfkit';

import { pdfBytes } from '#platform/pdf-bytes.ts';
import type { Messages } from '#messages';
import { tapisPaths } from '#ui/tapis.ts';
import { CLOTH } from '#ui/tapis.ts';
import type { SheetFonts } from './sheet-fonts.ts';
import { type HandOverSheet, SHEET_FIELDS } from './sheet.ts';

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 54 } as const;
const INK = '#1b1b1b';
const SOFT = '#5a5a5a';

export type SheetFacts = {
  city: string;
  office: string;
  /** When it was made, in words and for the file itself. */
  madeOn: string;
  madeAt: Date;
};

type Pdf = InstanceType<typeof PDFDocument>;

/** The report on paper for another body: text as text, over as many pages as it takes. */
export function sheetPdf(
  t: Messages,
  { sheet, facts, fonts }: { sheet: HandOverSheet; facts: SheetFacts; fonts: SheetFonts },
): Promise<Buffer> {
  const words = t.reportOffice.sheet;
  const pdf = newPdf(`${words.heading} ${sheet.code}`, facts);
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const write = { pdf, printable: fonts.printable };

  band(pdf);
  heading(write, { text: words.heading, size: 20 });
  heading(write, {
    text: `${sheet.klasifikasi} · ${t.reportDesk.case.code(sheet.code)}`,
    size: 12,
  });
  pdf.moveDown(0.6);
  pair(write, words.forBody, sheet.instansi);
  pair(write, words.from, `${facts.office}, ${facts.city}`);
  pair(write, words.made, facts.madeOn);
  rule(pdf);
  for (const field of SHEET_FIELDS) {
    if (field === 'code' || field === 'instansi') continue;
    pair(write, words.labels[field], sheet[field] || '-');
  }
  pair(write, words.reason, sheet.alasan || '-');
  rule(pdf);
  pdf.font('regular').fontSize(10).fillColor(SOFT).text(words.answerTo);
  numberPages(pdf, words.page);
  return pdfBytes(pdf);
}

function newPdf(title: string, { city, madeAt }: SheetFacts): Pdf {
  return new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: PAGE.margin,
    bufferPages: true,
    lang: 'id',
    displayTitle: true,
    info: {
      Title: title,
      Author: city,
      Creator: 'Sambung',
      Producer: 'Sambung',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
}

/** The cloth over the whole width of the first page. */
function band(pdf: Pdf): void {
  const cloth = tapisPaths(12);
  const scale = PAGE.width / cloth.width;
  pdf.save().scale(scale).path(cloth.ground).fill(CLOTH.ground);
  for (const { x, path } of cloth.thread) {
    pdf.save().translate(x, 0).path(path).fill(CLOTH.thread, 'even-odd').restore();
  }
  pdf.restore();
  pdf.y = PAGE.margin;
}

type Write = { pdf: Pdf; printable: SheetFonts['printable'] };

function heading({ pdf, printable }: Write, { text, size }: { text: string; size: number }): void {
  pdf.font('bold').fontSize(size).fillColor(INK).text(printable(text));
}

/** The word small above, what it is below it: long texts have the whole width. */
function pair({ pdf, printable }: Write, label: string, value: string): void {
  pdf.font('bold').fontSize(9).fillColor(SOFT).text(label);
  pdf
    .font('regular')
    .fontSize(11)
    .fillColor(INK)
    .text(printable(value) || '-', { lineGap: 2 });
  pdf.moveDown(0.5);
}

function rule(pdf: Pdf): void {
  const y = pdf.y + 2;
  pdf
    .moveTo(PAGE.margin, y)
    .lineTo(PAGE.width - PAGE.margin, y)
    .lineWidth(0.6)
    .stroke('#b9b4a8');
  pdf.moveDown(0.8);
}

function numberPages(pdf: Pdf, words: (page: number) => string): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const place = { lineBreak: false };
    pdf.font('regular').fontSize(9).fillColor(SOFT);
    pdf.text(words(index + 1), PAGE.margin, PAGE.height - PAGE.margin + 14, place);
  }
}
