/** A message longer than this is cut before any work is done on it: about ten pages. */
export const LONGEST_MESSAGE = 20_000;

/** Letters of other scripts (and dotless or crossed ones) that are drawn like Latin ones, in pairs. */
const DRAWN_ALIKE =
  'аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdһhԛqԝwӏlґrпnАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJ' +
  'αaβbεeιiκkνvοoρpτtυuχxγyωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'ıiłlŁLøoØOđdĐDɑaɡgɩiʀr';
const PLAIN = new Map(
  [...DRAWN_ALIKE.matchAll(/(.)(.)/gu)].map(([, strange = '', plain = '']) => [strange, plain]),
);
const STRANGE = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');
/** Controls, joiners, direction marks, soft hyphens, variation selectors; line breaks stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * One way to write what looks the same: bold and circled letters become plain, accents and
 * invisible signs go, look-alike letters become Latin ones, one kind of apostrophe, quote and
 * dash. Case stays, because it shows names. Doing it twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .slice(0, LONGEST_MESSAGE)
    .normalize('NFKD')
    .replace(/[\t\v\f\r\u2028\u2029]+/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\p{M}+/gu, '')
    .replace(STRANGE, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .slice(0, LONGEST_MESSAGE);
}
