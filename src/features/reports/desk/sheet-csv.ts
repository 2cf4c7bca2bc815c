import { stringify } from 'csv-stringify/sync';

import type { Messages } from '#messages';
import { type HandOverSheet, SHEET_FIELDS } from './sheet.ts';

/**
 * For the spreadsheets in use here: semicolons, a byte order mark. A cell that would be taken for
 * a formula is made text: what residents type is not run on an official's computer.
 */
export function sheetCsv({ reportOffice }: Messages, sheets: readonly HandOverSheet[]): string {
  const { columns } = reportOffice.sheet;
  return stringify([...sheets], {
    header: true,
    columns: SHEET_FIELDS.map((key) => ({ key, header: columns[key] })),
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
