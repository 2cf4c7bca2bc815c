import { OperatorError } from './errors.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'disk penuh. Kosongkan ruang, lalu mulai lagi.',
  EDQUOT: 'kuota disk habis. Kosongkan ruang, lalu mulai lagi.',
  EROFS: 'tempat itu hanya dapat dibaca. Pilih tempat lain dengan SAMBUNG_DATA.',
  EACCES: 'tidak diizinkan. Periksa pemiliknya, atau pilih tempat lain dengan SAMBUNG_DATA.',
  EPERM: 'tidak diizinkan. Periksa pemiliknya, atau pilih tempat lain dengan SAMBUNG_DATA.',
  EEXIST: 'di jalur itu sudah ada berkas. Pilih tempat lain dengan SAMBUNG_DATA.',
  ENOTDIR: 'di jalur itu sudah ada berkas. Pilih tempat lain dengan SAMBUNG_DATA.',
};

/** What a failed write means to the operator; null when it is not about room or rights. */
export function diskTrouble(error: unknown, folder?: string): OperatorError | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const why = WHY[String(error.code)];
  const place = folder ?? ('path' in error ? String(error.path) : null);
  return why && place
    ? new OperatorError(`${place} tidak dapat dipakai: ${why}`, { cause: error })
    : null;
}
