/** How far back a list may be asked for, in days. */
export const SINCE_DAYS = ['7', '30', '90', '365'] as const;

/** The filters as they stand in the address; empty is "all". */
export type Asked = {
  kata: string;
  jenis: string;
  kategori: string;
  wilayah: string;
  keadaan: string;
  kantor: string;
  sejak: string;
  kotak: string;
};

/** The address of a list or map with only the filters in use. */
export function addressOf(path: string, filter: Readonly<Record<string, string>>): string {
  const used = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return used.size > 0 ? `${path}?${used.toString()}` : path;
}

/** How many filters are in use; part of a map is not a filter but a place to look at. */
export function inUse(asked: Asked): number {
  return Object.values(withoutBox(asked)).filter((value) => value !== '').length;
}

/** The same filters for the whole city. */
export function withoutBox(asked: Partial<Asked>): Partial<Asked> {
  return { ...asked, kotak: '' };
}
