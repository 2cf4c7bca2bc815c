/** Longest slug before a suffix: a link still fits one line of a message. */
const LONGEST = 70;

/** The words of a title as they stand in an address; 'kabar' when the title has no letters. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, LONGEST) || 'kabar';
}

/** The slug, with a number behind it when others with that beginning have it already. */
export async function freeSlug(
  title: string,
  takenWith: (stem: string) => Promise<string[]>,
): Promise<string> {
  const stem = slugOf(title);
  const taken = new Set(await takenWith(stem));
  let slug = stem;
  for (let number = 2; taken.has(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}
