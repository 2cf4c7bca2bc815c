export type Measure = (text: string) => number;

export type Shortening = {
  measure?: Measure;
  ellipsis?: string;
  /** Read aloud, half a sentence confuses: keep whole sentences or nothing. */
  wholeSentences?: boolean;
};

/** In UTF-16 units, which is how messengers count. */
export const inCharacters: Measure = (text) => text.length;

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:jl|gg|no|rt|rw|kel|kec|kab|tgl|pkl|telp|bpk|sdr|ny|h|hj|dr|drs|dra|ir|prof|st|yth|a\.n|u\.p|s\.d)\.$/iu;

/** Words that promise another one: a text does not end on them. */
const DANGLING =
  /\s(?:dan|atau|di|ke|dari|untuk|bagi|pada|dengan|yang|mulai|sampai|pukul|jam|kota|kelurahan|kecamatan|jl|jalan|rt|rw|no|nomor|and|of|in|at|the)$/iu;

/** A number that was cut may have been a longer one: "dua puluh" of "dua puluh empat". */
const NUMBER =
  /\s(?:\S*\d\S*|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|seratus|seribu|koma)$/iu;

/**
 * Cuts to whole sentences when they fill at least half of the room, else at a comma, else to whole
 * words, else to whole characters; the last three get an ellipsis. Never longer than the limit;
 * empty when nothing fits.
 */
export function shorten(text: string, limit: number, shortening: Shortening = {}): string {
  const { measure = inCharacters, ellipsis = '…', wholeSentences = false } = shortening;
  if (measure(text) <= limit) return text;

  const fits = (end: number) => measure(text.slice(0, end)) <= limit;
  const sentences = text.slice(0, lastFitting(sentenceEnds(text), fits));
  if (wholeSentences || measure(sentences) * 2 >= limit) return sentences;

  const cut = (end: number) => trimmed(text.slice(0, end)) + ellipsis;
  const cutFits = (end: number) => measure(cut(end)) <= limit;
  const clause = lastFitting(clauseEnds(text), cutFits);
  if (measure(text.slice(0, clause)) * 2 >= limit) return cut(clause);

  const word = lastFitting(wordEnds(text), cutFits);
  if (word > 0) return trimmed(text.slice(0, word), NUMBER) + ellipsis;
  const character = lastFitting(characterEnds(text), cutFits);
  return character === 0 ? '' : cut(character);
}

function trimmed(text: string, unwanted = DANGLING): string {
  const bare = text.replace(/[\s,;:.(–—-]+$/u, '');
  if (unwanted.test(bare)) return trimmed(bare.replace(unwanted, ''), unwanted);
  return unwanted === DANGLING ? bare : trimmed(bare);
}

/** The last end that fits, or 0; ends are ascending and longer text never measures less. */
function lastFitting(ends: number[], fits: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? 0;
}

function sentenceEnds(text: string): number[] {
  const stops = [...text.matchAll(/[.!?…]["'”’)]*(?=\s|$)/gu)];
  return stops
    .map((stop) => stop.index + stop[0].length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)));
}

function clauseEnds(text: string): number[] {
  return [...text.matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)].map((stop) => stop.index);
}

function wordEnds(text: string): number[] {
  return [...text.matchAll(/\S+/gu)].map((word) => word.index + word[0].length);
}

/** Grapheme by grapheme, so that no emoji or accented letter is split. */
function characterEnds(text: string): number[] {
  const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(
    text.slice(0, 700),
  );
  return [...graphemes].map(({ index, segment }) => index + segment.length);
}
