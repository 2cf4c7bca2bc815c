/** What these hold is not for reading. */
const WORDLESS = ['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'head'];
const BREAKING =
  /^(?:p|div|br|hr|h[1-6]|li|ul|ol|dd|dt|tr|table|section|article|aside|header|footer|main|blockquote|figcaption|pre)$/;
const NAME = /<\/?([a-z][a-z0-9-]{0,30})/iy;

/**
 * The text between the tags of a page, one pass from left to right: however deep, broken or endless
 * the markup is, it takes as long as the page has letters. A browser would be cleverer; here nothing
 * is rendered, so what is left over of a broken tag is only a few odd words.
 */
export function wordsOfMarkup(html: string): string {
  const lower = html.toLowerCase();
  const words: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    words.push(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const { word, next } = afterTag(lower, open);
    words.push(word);
    at = next;
  }
  return decoded(words.join(''));
}

/** Where the text goes on behind what begins at `open`, and what stands in its place. */
function afterTag(lower: string, open: number): { word: string; next: number } {
  if (lower.startsWith('<!--', open)) return { word: '', next: behind(lower, '-->', open) };
  NAME.lastIndex = open;
  const name = NAME.exec(lower)?.[1];
  if (name === undefined) {
    const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?';
    return isMarkup ? { word: '', next: behind(lower, '>', open) } : { word: '<', next: open + 1 };
  }
  const isOpening = lower[open + 1] !== '/';
  const end = behind(lower, '>', open);
  if (!isOpening || !WORDLESS.includes(name)) {
    return { word: BREAKING.test(name) ? '\n' : '', next: end };
  }
  const closing = lower.indexOf(`</${name}`, end);
  return { word: ' ', next: closing < 0 ? lower.length : behind(lower, '>', closing) };
}

/** Behind the next `mark`; the end of the page where there is none. */
function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

const NAMED: Record<string, string> = {
  ...{ lt: '<', gt: '>', quot: '"', amp: '&', apos: "'", nbsp: ' ', hellip: '…' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•' },
};

/** Each sign that is written by name or number, once. */
export const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found.map((part) => (typeof part === 'string' ? part : ''));
    if (name) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isSign ? String.fromCodePoint(code) : '';
  });
