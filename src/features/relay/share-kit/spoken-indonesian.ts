import { spokenDigits, spokenHour, spokenNumber } from './spoken-numbers.ts';

const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November',
  'Desember',
]; // prettier-ignore

const ABBREVIATIONS: [RegExp, string][] = [
  [/\bJln?\.\s*/giu, 'Jalan '],
  [/\bGg\.\s*/giu, 'Gang '],
  [/\bNo\.\s*/giu, 'nomor '],
  [/\bKel\.\s*/gu, 'Kelurahan '],
  [/\bKec\.\s*/gu, 'Kecamatan '],
  [/\btgl\.?\s+/giu, 'tanggal '],
  [/\bBpk\.?\s+/gu, 'Bapak '],
  [/(?<![\p{L}\d])s(?:\.\s?d\.?|\/d)(?![\p{L}\d])/giu, 'sampai'],
  [/\bdll\b\.?/giu, 'dan lain-lain'],
  [/\s&\s/gu, ' dan '],
  [/\bRT\s*\/\s*RW\s+(\d+)\s*\/\s*(\d+)/gu, 'RT $1 RW $2'],
];

/** Emergency numbers are read digit by digit, unless they count something ("112 warga"). */
const CALL_NUMBER = /(?<![\d.,])(?:11[02-9]|129)(?![\d]|[.,]\d|\s+\p{L})/gu;

/** Without what nobody can say aloud: addresses of pages and mail, telephone numbers. */
export function withoutAddresses(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu, '')
    .replace(/\b[\w-]+(?:\.[\w-]+)*\.(?:id|com|org|net)\b(?:\/\S*)?/giu, '')
    .replace(
      /(?:\b(?:WA|WhatsApp|telp|telepon|HP|ponsel)\b[.:]?\s*)?(?:\+62|\(?0)\d[\d\s().-]{6,}\d/giu,
      '',
    )
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/([,;:])(?=[,.;:!?])/gu, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?:atau|dan|di|ke|WA|telp|telepon)$/iu, '');
}

/**
 * Indonesian text with its hours, dates, amounts and numbers written as they are said. A date in
 * `year` loses its year, as nobody says it then.
 */
export function spokenIndonesian(text: string, year: number): string {
  const written = ABBREVIATIONS.reduce((so, [short, full]) => so.replace(short, full), text);
  return numbersSpoken(amountsSpoken(datesSpoken(hoursSpoken(written), year)))
    .replace(/\s+/gu, ' ')
    .trim();
}

const CLOCK = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)(?!\d|[.,]\d)(?:\s*WI(?:TA|B|T)\b)?`;
const BEFORE_CLOCK = String.raw`(?<![\d.,:]|Rp\s?)(?:\b(?:pukul|pkl\.?|jam)\s+)?`;
const HOUR = new RegExp(BEFORE_CLOCK + CLOCK, 'giu');
const HOURS = new RegExp(
  String.raw`${BEFORE_CLOCK}${CLOCK}\s*(?:-|–|—|sampai)\s*(?:pukul\s+)?${CLOCK}`,
  'giu',
);
const NAMED_DATE = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(${MONTHS.join('|')})\b(?:\s+(\d{4})(?!\d))?`,
  'giu',
);
const FIGURE_DATE = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/gu;

/** "08.00-11.00 WIB" is "pukul delapan pagi sampai sebelas siang". */
function hoursSpoken(text: string): string {
  return text
    .replace(HOURS, (...match: string[]) => {
      const [, hour1 = '', minute1 = '', hour2 = '', minute2 = ''] = match;
      return `pukul ${spokenHour(+hour1, +minute1)} sampai ${spokenHour(+hour2, +minute2)}`;
    })
    .replace(HOUR, (_, hour: string, minute: string) => `pukul ${spokenHour(+hour, +minute)}`);
}

function datesSpoken(text: string, year: number): string {
  const said = (day: string, month: string, ofYear?: string) => {
    const spokenYear = ofYear && +ofYear !== year ? ` ${spokenNumber(+ofYear)}` : '';
    return `${spokenNumber(+day)} ${month}${spokenYear}`;
  };
  return text
    .replace(FIGURE_DATE, (whole, day: string, month: string, ofYear: string) => {
      const named = MONTHS[+month - 1];
      return named ? said(day, named, ofYear) : whole;
    })
    .replace(NAMED_DATE, (_, day: string, month: string, ofYear?: string) =>
      said(day, month, ofYear),
    );
}

function amountsSpoken(text: string): string {
  return text
    .replace(
      /\bRp\.?\s*(\d[\d.]*(?:,(?!00\b)\d+)?)(?:,-|,00)?(\s+(?:ribu|juta|miliar|triliun)\b)?/giu,
      '$1$2 rupiah',
    )
    .replace(/(\d)\s*%/gu, '$1 persen')
    .replace(/(\d)\s*°\s*C\b/gu, '$1 derajat')
    .replace(/(\d)\s*kg\b/gu, '$1 kilogram')
    .replace(/(\d)\s*km\b/gu, '$1 kilometer')
    .replace(/(\d)\s*m\b(?![²³])/gu, '$1 meter');
}

function numbersSpoken(text: string): string {
  return text
    .replace(/(\d)\s*[-–—]\s*(?=\d)/gu, '$1 sampai ')
    .replace(/\bke-(?=\d)/giu, 'ke ')
    .replace(CALL_NUMBER, (digits) => spokenDigits(digits))
    .replace(
      /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/gu,
      (_, whole: string, part?: string) => {
        const digits = whole.replaceAll('.', '');
        const isCode = digits.length > 12 || /^0\d{2}/u.test(digits);
        const spoken = isCode ? spokenDigits(digits) : spokenNumber(Number(digits));
        return part === undefined ? ` ${spoken} ` : ` ${spoken} koma ${spokenDigits(part)} `;
      },
    )
    .replace(/\s+([,.;:!?)])/gu, '$1');
}
