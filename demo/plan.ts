import type { BulletinContent, Dimension, Kind, Urgency } from '#features/bulletins';
import type { PictureName } from './metro/pictures/draw.ts';

export type Texts = Partial<
  Pick<
    BulletinContent,
    'title' | 'summary' | 'who' | 'happensWhen' | 'happensWhere' | 'how' | 'body' | 'contact'
  >
>;

export type QuestionPlan = {
  /** After publication, in hours; so are all the others. */
  asked: number;
  /** The KIM that brought the asker. */
  via?: string;
  /** A person of the city who signed in, or just a first name. */
  by: string;
  words: string;
  passedOn?: { after: number; to: string; note: string };
  answer?: { after: number; words: string };
  setAside?: { after: number; reason: string };
};

/** One bulletin with everything that became of it. Times are moments around the day of loading. */
export type Plan = {
  key: string;
  /** The body in whose name it speaks, by name. */
  from: string;
  kind: Kind;
  urgency?: Urgency;
  title: string;
  summary: string;
  who: string;
  when: string;
  where: string;
  how?: string;
  body: string;
  contact: string;
  source: string;
  dimension?: Dimension;
  topics: readonly string[];
  /** 'kota', a place by name, a KIM by name, or a topic as '#stunting'. */
  to: readonly string[];
  /** Number and date of a circular or regulation, as on the paper. */
  letter?: Pick<BulletinContent, 'letterNumber' | 'letterDate'> &
    Partial<Pick<BulletinContent, 'letterReplaces'>>;
  /** When it went out, or when the last was done on one that is not out. */
  out: Date;
  until: Date;
  /** Where it stands before publication; without it, it goes out. */
  stops?: 'draft' | 'in_review' | 'changes_asked' | 'approved' | 'scheduled';
  /** Given back once before it was approved, with these words. */
  givenBack?: string;
  variants?: BulletinContent['variants'];
  pictures?: readonly { draw: PictureName; alt: string }[];
  document?: { name: string; title: string; lines: readonly string[] };
  /** The first text said `wrong`; the plan's own text is the corrected one. */
  correction?: { after: number; note: string; wrong: Texts; atOnce?: boolean };
  /** A correction that waits for its second person. */
  proposal?: { after: number; note: string; change: Texts };
  withdrawal?: { after: number; reason: string };
  questions?: readonly QuestionPlan[];
  /** Minutes until a second person confirmed an emergency; null while nobody has. */
  confirmed?: number | null;
  /** How far KIM Yosodadi got with it, so that visitors find work. */
  leftForVisitors?: 'unopened' | 'received';
  /** Share of the usual zeal with which KIM passed it on; 1 when not said. */
  zeal?: number;
};
