export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** Past this many words on a side the table would grow large; then the whole passage counts as changed. */
const MOST_WORDS = 1_500;

/** What changed from one text to the next, word by word (longest common subsequence). Joined, "same" and "added" give the new text back. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const head = sharedLength(old, fresh);
  const tail = sharedLength(old.slice(head).reverse(), fresh.slice(head).reverse());
  const oldMiddle = old.slice(head, old.length - tail);
  const freshMiddle = fresh.slice(head, fresh.length - tail);
  return merged([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middleOf(oldMiddle, freshMiddle),
    { kind: 'same', text: fresh.slice(fresh.length - tail).join('') },
  ]);
}

/** Words with the spaces that follow them, so that nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function sharedLength(a: string[], b: string[]): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a[length] === b[length]) length += 1;
  return length;
}

function middleOf(old: string[], fresh: string[]): DiffPart[] {
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ];
  }
  const lengths = commonLengths(old, fresh);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const [removed, added] = [old[i], fresh[j]];
    if (removed !== undefined && removed === added) {
      parts.push({ kind: 'same', text: removed });
      i += 1;
      j += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || longest(lengths, i + 1, j) >= longest(lengths, i, j + 1))
    ) {
      parts.push({ kind: 'removed', text: removed });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: added ?? '' });
      j += 1;
    }
  }
  return parts;
}

type Lengths = { table: Uint16Array; width: number };

/** `table[i, j]`: the longest common subsequence of what remains after i old and j new words. */
function commonLengths(old: string[], fresh: string[]): Lengths {
  const width = fresh.length + 1;
  const lengths: Lengths = { table: new Uint16Array((old.length + 1) * width), width };
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths.table[i * width + j] =
        old[i] === fresh[j]
          ? longest(lengths, i + 1, j + 1) + 1
          : Math.max(longest(lengths, i + 1, j), longest(lengths, i, j + 1));
    }
  }
  return lengths;
}

function longest({ table, width }: Lengths, i: number, j: number): number {
  return table[i * width + j] ?? 0;
}

function merged(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = result.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
