/** As the database counts them: an emoji is one, though a string of ours has two places for it. */
export const countLetters = (text: string): number => Array.from(text).length;
