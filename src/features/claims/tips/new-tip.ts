import type { Actor } from '#features/accounts';
import type { NewSighting, TipOrigin, TipRefusal } from './tip.ts';

/** A message as it comes in. */
export type NewTip = {
  text: string;
  /** Beside those in the text. */
  links?: readonly string[];
  /** The bytes as they came. */
  picture?: Buffer;
  origin: TipOrigin;
  /** Where whoever asks is at home, if they say so; unknown codes count as not said. */
  areaCode?: string | null;
  /** Where the request comes from, to count each network once a day; it is kept only as a hash. */
  network: string;
  actor?: Actor | null;
  /** For a member of a KIM: where it was seen. The caller has asked for the right. */
  sighting?: NewSighting | null;
};

export type Taken =
  { ok: true; tipId: string; code: string; again: boolean } | { ok: false; refusal: TipRefusal };
