import type { Messages } from '#messages';

export type KitLabels = Messages['shareKit'];
export type KitKind = keyof KitLabels['kinds'];

/** One bulletin as one relayer passes it on: everything the kit is made from. */
export type KitSource = {
  language: 'id' | 'jv' | 'ljp';
  kind: KitKind;
  urgency: 'routine' | 'important' | 'emergency';
  title: string;
  summary: string;
  who: string;
  when: string;
  where: string;
  how: string;
  /** Markdown */
  body: string;
  issuer: string;
  contact: string;
  publishedOn: Date;
  validUntil: Date | null;
  correction: { note: string; version: number } | null;
  /** What the relayer adds: the hour and the place at RW 03. */
  localNote: string;
  /** The KIM that passes it on. */
  relayer: string | null;
  /** The short tracked address; the kit is laid out for at most 60 characters. */
  link: string;
  /** Of an official letter: where its code leads, and the code in groups. */
  letter: { link: string; code: string } | null;
  city: string;
  timeZone: string;
  labels: KitLabels;
};
