import type { PictureName } from '../pictures/draw.ts';

type Photos = Partial<Record<string, { before: PictureName; after: PictureName }>>;

/** What a photo of each category shows: how it was, and how it became. */
export const PHOTOS: Photos = {
  jalan_rusak: { before: 'pothole', after: 'patched' },
  drainase: { before: 'broken_drain', after: 'mended_drain' },
  lampu_jalan: { before: 'dark_lamp', after: 'lit_lamp' },
  sampah: { before: 'dump', after: 'swept' },
  pohon: { before: 'branch', after: 'road' },
  air_bersih: { before: 'tap', after: 'tap' },
  irigasi: { before: 'dry_field', after: 'wet_field' },
  kesehatan: { before: 'mosquito', after: 'posyandu' },
  pendidikan: { before: 'school', after: 'school' },
  usaha_kecil: { before: 'market', after: 'market' },
};
