/** A message that people ask about: one row however often it is sent, and never who sent it. */
import type { SightingChannel } from '../claim.ts';
import type { Candidate } from '../look-up/match.ts';

export const TIP_ORIGINS = ['web', 'share', 'api', 'kim'] as const;
export type TipOrigin = (typeof TIP_ORIGINS)[number];

export const TIP_STATES = ['received', 'answered', 'pattern', 'suggested', 'queued'] as const;
export type TipState = (typeof TIP_STATES)[number];

/** `none`: no picture came with it. */
export const READINGS = ['none', 'waiting', 'read', 'failed'] as const;
export type Reading = (typeof READINGS)[number];

/** Why a message was not taken; each has a sentence in the catalogue. */
export const TIP_REFUSALS = [
  'empty',
  'too_short',
  'not_an_image',
  'too_big',
  'too_many_pixels',
  'damaged',
  'no_room',
] as const;
export type TipRefusal = (typeof TIP_REFUSALS)[number];

/** Where it goes round, as whoever saw it tells. */
export type NewSighting = {
  channel: SightingChannel;
  areaCode: string | null;
  url: string;
  note: string;
  /** The day as `YYYY-MM-DD`. */
  seenOn: string | null;
  /** The KIM in whose name it is told. */
  groupId: string | null;
};

/** A candidate of the text road or of the picture road. */
export type Found = Omit<Candidate, 'via' | 'answerable'> & {
  via: Candidate['via'] | 'picture' | 'meaning';
};

export type Tip = {
  id: string;
  code: string;
  /** Personal data covered. */
  text: string;
  links: string[];
  fileId: string | null;
  /** SHA-256 of the picture as it came. */
  pictureSha: string | null;
  reading: Reading;
  pictureText: string;
  origin: TipOrigin;
  state: TipState;
  claimId: string | null;
  outsideId: string | null;
  areaCode: string | null;
  asked: number;
  sent: number;
  firstAt: Date;
  lastAt: Date;
};

/** Everything in words that a tip says: what was typed, and what stands in its picture. */
export const wordsOf = ({ text, pictureText }: Pick<Tip, 'text' | 'pictureText'>): string =>
  [text, pictureText].filter((part) => part !== '').join('\n\n');
