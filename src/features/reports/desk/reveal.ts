/** What lies in the vault of a report, and the grounds on which it may be opened. */
export const SEALED_PARTS = ['identity', 'original'] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

/** Said in the public log; the reason in words stays inside. */
export const GROUNDS = ['contact', 'data_right', 'law', 'safety'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Shorter is no reason. */
export const SHORTEST_REASON = 10;

/** What was in the vault: each field by its name, empty ones left out. */
export type Opened = { name: RevealedField; value: string }[];
export type RevealedField = 'name' | 'email' | 'phone' | 'title' | 'body' | 'place';
