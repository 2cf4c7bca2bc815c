import type { Dice } from '../../story/dice.ts';

const BEFORE = [
  'Dari grup sebelah: ', 'Copas ya. ', 'Bener gak ini? ', 'Diteruskan berkali-kali. ', 'Mohon izin share. ',
  'Min tolong dicek: ', 'Assalamualaikum, ', '*PENTING* ', 'Dapat dari grup RT, ', '',
] as const; // prettier-ignore
const AFTER = [
  ' Sebarkan!!', ' Semoga bermanfaat.', ' Ini hoaks bukan?', ' Mohon infonya.', ' 🙏🙏', ' Wallahualam.', '', '', '',
] as const; // prettier-ignore

/** How people shorten what they pass on. */
const SHORT: readonly (readonly [whole: RegExp, short: string])[] = [
  [/\byang\b/g, 'yg'],
  [/\bdengan\b/g, 'dgn'],
  [/\btidak\b/g, 'tdk'],
  [/\buntuk\b/g, 'utk'],
  [/\bsudah\b/g, 'udh'],
  [/\bkarena\b/g, 'krn'],
  [/\bjangan\b/gi, 'jgn'],
  [/\borang\b/g, 'org'],
  [/\bsampai\b/g, 'smp'],
];

/** The same message as the next one passes it on: another beginning, shorter words, perhaps cut off. */
export function retell(says: string, dice: Dice): string {
  let words = says;
  for (const [whole, short] of SHORT) if (dice.chance(0.6)) words = words.replace(whole, short);
  const sentences = words.split(/(?<=[.!?]) /);
  if (sentences.length > 3 && dice.chance(0.3)) words = sentences.slice(0, -1).join(' ');
  return `${dice.pick(BEFORE)}${words}${dice.pick(AFTER)}`;
}
