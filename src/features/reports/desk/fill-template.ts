import type { Report } from '../report.ts';

type About = Pick<Report, 'code' | 'title' | 'areaName' | 'ownerName'>;

/** What a template may leave open, and what stands there in the answer. */
export const PLACEHOLDERS = ['{kode}', '{judul}', '{wilayah}', '{kantor}'] as const;

export function fillTemplate(body: string, { code, title, areaName, ownerName }: About): string {
  return body
    .replaceAll('{kode}', code)
    .replaceAll('{judul}', title)
    .replaceAll('{wilayah}', areaName ?? '')
    .replaceAll('{kantor}', ownerName);
}
