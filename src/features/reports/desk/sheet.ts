import type { Messages } from '#messages';
import { mediaPath } from '#platform/media/index.ts';
import type { City } from '#platform/services.ts';
import { longDateTime } from '#ui/format.ts';
import type { Report } from '../report.ts';
import type { CaseFile } from './case-rows.ts';

/** The fields in which SP4N-LAPOR! takes a report (domain §8.2), under our own code. */
export const SHEET_FIELDS = [
  'code',
  'judul',
  'isi',
  'tanggal',
  'lokasi',
  'instansi',
  'kategori',
  'lampiran',
  'anonim',
  'rahasia',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** What is handed to another body: the public copy, never who filed it. */
export type HandOverSheet = Record<SheetField, string> & {
  /** Complaint, aspiration or request for information, as that register sorts them. */
  klasifikasi: string;
  alasan: string;
};

type About = {
  report: Report;
  files: readonly CaseFile[];
  /** The questions of its category, by the key of their answers. */
  questionLabels: Readonly<Record<string, string>>;
  city: City;
  t: Messages;
};

/**
 * `anonim` hides the name and is always so: a name leaves the vault by its own action only.
 * `rahasia` asks the other body to keep the words from the public as well.
 */
export function sheetOf({ report, files, questionLabels, city, t }: About): HandOverSheet {
  const words = t.reportOffice.sheet;
  const { latitude, longitude, areaName, rw, rt, place } = report;
  const pin = latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
  const parts = t.reports.place;
  const prompts: Record<string, string> = t.reportDesk.case.promptLabels;
  const more = [...said(report.prompts, prompts), ...said(report.answers, questionLabels)];
  return {
    code: report.code,
    judul: report.title,
    isi: [report.body, ...more].join('\n'),
    tanggal: longDateTime({ language: 'id', timeZone: city.timeZone }, report.filedAt),
    lokasi: [place, rt && parts.rt(rt), rw && parts.rw(rw), areaName, city.name, pin]
      .filter(Boolean)
      .join(', '),
    instansi: report.outsideBody,
    kategori: report.categoryName,
    lampiran: files.map((file) => `${city.origin}${mediaPath(file)}`).join(' '),
    anonim: words.yes,
    rahasia: report.isPublic ? words.no : words.yes,
    klasifikasi: words.classes[report.kind],
    alasan: report.reason,
  };
}

/** What was asked and what was said to it, a line each. */
function said(words: Report['answers'], labels: Readonly<Record<string, string>>): string[] {
  return Object.entries(words)
    .filter(([, answer]) => answer !== '')
    .map(([key, answer]) => `${labels[key] ?? key}: ${answer}`);
}
