import type PDFDocument from 'pdfkit';

/** Ends the document and gives the whole of it. */
export function pdfBytes(pdf: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(Buffer.concat(chunks)));
  pdf.on('error', reject);
  pdf.end();
  return promise;
}
