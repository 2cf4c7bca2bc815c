const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/**
 * Somebody else's text as plain words on one line: no tags, no entities, no signs that turn the
 * reading direction or take no room, at most `most` characters.
 */
export function plainWords(text: string, most: number): string {
  const words = text
    .slice(0, 50_000)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decoded)
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  return words.length <= most
    ? words
    : `${words.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : ' ';
}

/** An address of the web as it is kept, or null: no other scheme, no name and password in it. */
export function webAddress(given: string, base?: string): string | null {
  if (!URL.canParse(given.trim(), base)) return null;
  const url = new URL(given.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.href.length > 2000) return null;
  url.hash = '';
  return url.href;
}

/** `2026-11-23T…`, `2026-11-23` or what a mail would write, as `YYYY-MM-DD`; null when it is no day. */
export function dayOf(given: string): string | null {
  const written = given.trim();
  if (written === '' || written.length > 60) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(written)?.[1];
  const indonesian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const [, day = '', month = '', year = ''] = indonesian ?? [];
  const text =
    iso ?? (indonesian ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written);
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  const found = new Date(at).toISOString().slice(0, 10);
  // 31 February is no day, though the engine counts on
  if (iso && found !== iso) return null;
  return found >= '1990-01-01' && found <= '2100-01-01' ? found : null;
}
