/** What an address of a body looks like; the check on `groups.slug` says the same. */
export const SLUG_TEXT = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `KIM Iring Mulyo` is `kim-iring-mulyo`; a second one of that address gets a number. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  const base = plain || 'kelompok';
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
