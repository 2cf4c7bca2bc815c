/** Where a list by time goes on: the last row that was shown. */
export type Cursor = { at: Date; id: string };

/** As it stands in an address: `1763870400000-018f…`. */
export function cursorText({ at, id }: Cursor): string {
  return `${at.getTime()}-${id}`;
}

/** `null` for none and for one that is not ours: the list then begins at its beginning. */
export function cursorOf(text: string | undefined): Cursor | null {
  const match = /^(\d{1,15})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '');
  if (!match?.[1] || !match[2]) return null;
  return { at: new Date(Number(match[1])), id: match[2] };
}
