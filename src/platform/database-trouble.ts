import { OperatorError } from './errors.ts';

/** What a failed connection means to the operator; null when it is not about reaching the database. */
export function databaseTrouble(error: unknown, url: string): OperatorError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const where = searchParams.get('host') ?? `${hostname}:${port || '5432'}`;
  const advice: Record<string, string> = {
    ECONNREFUSED: `Tidak ada PostgreSQL yang menjawab di ${where}. Jalankan servernya atau perbaiki DATABASE_URL.`,
    ENOENT: `Tidak ada PostgreSQL di ${where}. Jalankan servernya atau perbaiki DATABASE_URL.`,
    ENOTFOUND: `Server basis data ${hostname} tidak dikenal. Perbaiki nama server di DATABASE_URL.`,
    EAI_AGAIN: `Nama server basis data ${hostname} tidak dapat dicari. Periksa jaringan dan DATABASE_URL.`,
    CONNECT_TIMEOUT: `PostgreSQL di ${where} tidak menjawab. Periksa jaringan, firewall, dan DATABASE_URL.`,
    ETIMEDOUT: `PostgreSQL di ${where} tidak menjawab. Periksa jaringan, firewall, dan DATABASE_URL.`,
    ECONNRESET: `PostgreSQL di ${where} memutus sambungan. Periksa apakah alamat dan port di DATABASE_URL benar.`,
    CONNECTION_CLOSED: `PostgreSQL di ${where} memutus sambungan. Periksa apakah alamat dan port di DATABASE_URL benar.`,
    '28P01': `Nama atau sandi "${username}" ditolak PostgreSQL di ${where}. Perbaiki DATABASE_URL.`,
    '28000': `PostgreSQL di ${where} menolak pengguna "${username}". Periksa pg_hba.conf dan DATABASE_URL.`,
    '3D000': `Basis data "${pathname.slice(1)}" tidak ada di ${where}. Buat dengan createdb, atau perbaiki DATABASE_URL.`,
    '53300': `PostgreSQL di ${where} kehabisan sambungan. Naikkan max_connections atau turunkan DATABASE_POOL.`,
    '57P03': `PostgreSQL di ${where} sedang dimulai atau dihentikan. Coba lagi sebentar.`,
    '53100': 'Disk server basis data penuh. Kosongkan ruang, lalu coba lagi.',
    '25006': `PostgreSQL di ${where} hanya dapat dibaca. Arahkan DATABASE_URL ke server utama.`,
    '42501': `Pengguna "${username}" tidak berhak mengubah basis data ini. Jadikan ia pemilik basis data.`,
  };
  const words = advice[code];
  return words ? new OperatorError(words, { cause: error }) : null;
}
