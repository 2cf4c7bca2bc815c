/** The lessons in their order: their addresses, and which choice of each question is right. */
export const LESSONS = [
  { key: 'feelings', slug: 'berhenti-dulu', right: [1, 1] },
  { key: 'prizes', slug: 'hadiah-dan-kode', right: [1, 1] },
  { key: 'context', slug: 'gambar-asli-cerita-palsu', right: [0, 1] },
  { key: 'imposters', slug: 'nama-orang-lain', right: [1, 1] },
  { key: 'sources', slug: 'kata-siapa', right: [1, 0] },
  { key: 'numbers', slug: 'angka-yang-mengecoh', right: [0, 1] },
  { key: 'family', slug: 'menegur-keluarga', right: [1, 1] },
] as const;
export type Lesson = (typeof LESSONS)[number];

/** What was chosen for each question; null: nothing yet. */
export type Chosen = readonly (number | null)[];

/** `j1=2&j2=0`: the answers stand in the address, nothing is kept. */
export function chosenOf(lesson: Lesson, asked: (name: string) => string | undefined): Chosen {
  return lesson.right.map((_, index) => {
    const said = asked(fieldOf(index));
    return said !== undefined && /^[0-2]$/.test(said) ? Number(said) : null;
  });
}

/** The name of a question's field. */
export const fieldOf = (index: number): string => `j${index + 1}`;

export function countRight({ right }: Lesson, chosen: Chosen): number {
  return right.filter((wanted, index) => chosen[index] === wanted).length;
}

/**
 * In which order a question shows its three choices: turned a little further each time, so that
 * the right one does not always stand in one place.
 */
export function orderOf({ key }: Lesson, question: number): number[] {
  const turn = (2 * LESSONS.findIndex((one) => one.key === key) + question) % 3;
  return [0, 1, 2].map((place) => (place + turn) % 3);
}
