import { cleanLine } from './clean-text.ts';
import { fitParts, type Part } from './fit-parts.ts';
import type { KitSource } from './kit-source.ts';
import { shorten } from './shorten.ts';
import { spokenIndonesian, withoutAddresses } from './spoken-indonesian.ts';

export type ReadAloudScript = { text: string; seconds: number };

/**
 * Words a minute. Indonesian news readers reach 150 and more; over a loudspeaker, with echo and
 * listeners busy with something else, 130 leaves air between sentences. Indonesian words are long
 * (near three syllables), so this is already almost six and a half syllables a second.
 */
const RATE = 130;
const SECONDS = 30;
const LIMIT = Math.floor((RATE * SECONDS) / 60);
const SENTENCES = { measure: wordCount, ellipsis: '' } as const;

/**
 * What somebody reads over a loudspeaker or at a meeting in 30 seconds: at most 65 words, numbers
 * and hours as they are said, time and place twice, no address that nobody can write down.
 * Javanese and Lampung keep their figures: the reader says them in that language.
 */
export function readAloudScript(source: KitSource): ReadAloudScript {
  const text = fitParts(parts(source), {
    ...SENTENCES,
    limit: LIMIT,
    wholePieces: true,
    join: (groups) => groups.map((lines) => lines.join(' ')).join('\n'),
  });
  return { text, seconds: Math.min(SECONDS, Math.ceil((wordCount(text) * 60) / RATE)) };
}

function parts(source: KitSource): Part[] {
  const { spoken } = source.labels;
  const say = (text: string, most: number) => shorten(spokenText(source, text), most, SENTENCES);
  const when = say(source.when, 12);
  const where = say(source.where, 6);
  const again = [shorten(when, 6, SENTENCES), shorten(where, 4, SENTENCES)];
  return [
    { text: spoken.greeting(say(source.city, 4)), group: 'open' },
    { text: source.urgency === 'emergency' ? spoken.emergency : '', group: 'open' },
    { text: spoken.issuedBy(say(source.issuer, 6)), group: 'open' },
    { text: source.correction ? spoken.correction : '', group: 'correction' },
    { ...remark(source, source.correction?.note ?? ''), group: 'correction', rank: 6 },
    { ...sentence(title(source)), group: 'news', least: 5, rank: 7 },
    { ...sentence(leadOf(source)), group: 'news', least: Infinity, rank: 0 },
    { ...sentence(when), group: 'facts', least: 5, rank: 8 },
    { ...sentence(where, spoken.where), group: 'facts', least: 3, rank: 8 },
    { ...remark(source, saysWhatToDo(source) ? source.how : ''), group: 'note', rank: 3 },
    { ...remark(source, source.localNote), group: 'note', rank: 2 },
    {
      ...sentence(bare(again.map(bare).filter(Boolean).join(', ')), spoken.again),
      group: 'again',
      least: 4,
      rank: 5,
    },
    { text: spoken.ask(bare(say(source.contact, 6)) || spoken.somebodyNear), group: 'close' },
    { text: spoken.noticeBoard, group: 'close' },
    { text: spoken.thanks, group: 'close', least: Infinity, rank: 1 },
  ];
}

function title(source: KitSource): string {
  return (
    shorten(spokenText(source, source.title), 12, SENTENCES) || source.labels.kinds[source.kind]
  );
}

/** The summary only as far as it comes in whole sentences. */
/** In an emergency, and of what goes round, people have to know what to do now. */
const saysWhatToDo = ({ urgency, kind }: KitSource): boolean =>
  urgency === 'emergency' || kind === 'clarification';

function leadOf(source: KitSource): string {
  return shorten(spokenText(source, source.summary), 20, { ...SENTENCES, wholeSentences: true });
}

/** A note in whole sentences if one fits: half of "moves from hall 5 to hall 3" says the wrong hall. */
function remark(source: KitSource, note: string) {
  const text = spokenText(source, note);
  const whole = shorten(text, 12, { ...SENTENCES, wholeSentences: true });
  return { ...sentence(whole || shorten(text, 12, SENTENCES)), least: Infinity };
}

function sentence(text: string, frame = (inner: string) => `${inner}.`) {
  return { text: bare(text), frame: (inner: string) => frame(bare(inner)) };
}

function bare(text: string): string {
  return text.replace(/[\s.,;:]+$/u, '');
}

function spokenText({ language, publishedOn, timeZone }: KitSource, text: string): string {
  const sayable = withoutAddresses(beginningOf(text)).replace(
    /[^\p{L}\p{M}\p{N}\s.,;:!?'’()/&%°+–—-]/gu,
    '',
  );
  if (language !== 'id') return sayable;
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(publishedOn);
  return spokenIndonesian(sayable, Number(year));
}

/** More than anybody could read in half a minute need not be looked at. */
function beginningOf(text: string): string {
  return shorten(cleanLine(text), 700, { ellipsis: '' });
}

/** As they are said: a figure counts as its words, a word of twenty letters and more as two. */
function wordCount(text: string): number {
  const words = spokenIndonesian(text, 0).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return words.reduce((sum, word) => sum + Math.ceil(word.length / 20), 0);
}
