/** A word that stands in one private field only, and is found wherever it turns up. */
export const mark = (name: string): string => `cnr${name.replaceAll(/[^a-z]/g, '')}rnc`;

/** Fields that take hexadecimal signs only get this one. */
export const HEX_MARK = 'c0ffee'.repeat(10) + 'c0fe';

/** The names of all marks in a text, each once. */
export function marksIn(text: string): string[] {
  const names = [...text.toLowerCase().matchAll(/cnr([a-z]+?)rnc/g)].map(([, name]) => name ?? '');
  if (text.includes(HEX_MARK)) names.push('hex');
  return [...new Set(names)];
}
