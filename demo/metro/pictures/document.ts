import PDFDocument from 'pdfkit';

/** A plain sheet of A4, as an office would attach it. */
export function printDocument({
  title,
  lines,
}: {
  title: string;
  lines: readonly string[];
}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, info: { Title: title } });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  pdf.fontSize(18).text(title).moveDown();
  pdf.fontSize(12);
  for (const line of lines) pdf.text(line).moveDown(0.6);
  pdf.moveDown().fontSize(9).fillColor('#555555').text('Berkas contoh dari kota peragaan Sambung.');
  pdf.end();
  return done;
}
