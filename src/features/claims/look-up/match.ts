/** What the whole desk says to the matching engine and hears back. */

/** `answer` says it by itself; `pattern` shows the known trick, never a verdict; `queue` is for people. */
export const OUTCOMES = ['answer', 'pattern', 'suggest', 'queue'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `claim` is one of ours, `outside` a fact-check that somebody else published. */
export type RecordKind = 'claim' | 'outside';

/** Where a text of a record comes from; `variant` is a message confirmed to be the same claim. */
export type TextRole = 'title' | 'quote' | 'narration' | 'variant' | 'ocr';
export type RecordText = { role: TextRole; text: string };

/** All by which a record can be found. */
export type IndexRecord = {
  subjectId: string;
  kind: RecordKind;
  texts: RecordText[];
  urls: string[];
  /** SHA-256 in hexadecimal, of the bytes as they came. */
  files: string[];
  /** False while nobody has judged it: it is found all the same, the caller decides what to say. */
  answerable: boolean;
};

/** What somebody asks about. */
export type Message = {
  text: string;
  /** Beside those that stand in the text. */
  urls?: string[];
  /** SHA-256 in hexadecimal of what was sent along. */
  files?: string[];
  /** Place names of the city, from `placesOfCity`, that tell one claim from another. */
  places?: readonly string[];
};

/** Why two texts that sound alike are not the same claim. */
export const VETOES = ['place', 'institution', 'person', 'name', 'number', 'negation'] as const;
export type Veto = (typeof VETOES)[number];

export type Candidate = {
  subjectId: string;
  kind: RecordKind;
  answerable: boolean;
  /** 0 to 1; for `text` a fitted probability that both state the same. */
  score: number;
  via: 'exact' | 'link' | 'file' | 'text';
  veto: Veto[];
};

export type Match = {
  /** That of the first candidate; `queue` when there is none worth showing. */
  outcome: Outcome;
  /** The best first, at most ten. */
  candidates: Candidate[];
  /** Words that carry meaning; under five nothing is answered by itself but an exact copy. */
  contentWords: number;
};
