/** How one format looks: its page, its colours, and its sizes at scale 1, in its own unit. */
export type Look = {
  page: { width: number; height: number; margin: number };
  colours: {
    ground: string;
    ink: string;
    soft: string;
    rule: string;
    cloth: string;
    thread: string;
    alarm: string;
    onAlarm: string;
    /** Behind the correction and the local note; null draws an outline instead. */
    correctionGround: string | null;
    noteGround: string | null;
  };
  band: { repeats: number; isBleeding: boolean };
  sizes: {
    issuer: number;
    kind: number;
    alarm: number;
    title: number;
    summary: number;
    fact: number;
    label: number;
    body: number;
    note: number;
    footer: number;
    address: number;
  };
  /** Never below this size, and never more lines than these. */
  title: { smallest: number; lines: number };
  /** `grain`: the sides of its modules are whole multiples of it, so that edges fall on pixels. */
  code: { largest: number; grain: number };
  gaps: { small: number; medium: number; large: number };
  rule: number;
  radius: number;
  hasBody: boolean;
  hasTakeDown: boolean;
  /** Tried from large to small; the first at which everything fits is taken. */
  scales: readonly number[];
  /** Of the title, against its size above; at each scale tried from large to small. */
  titleScales: readonly number[];
  /** Where a long body is rather cut than set smaller: from this scale down, with this share of the sheet. */
  longBody: { scale: number; share: number };
  /** When the smallest of them is still too large: what is left out, one after the other, at these scales. */
  cuts: readonly Limits[];
  cutScales: readonly number[];
};

/** How many facts are shown, and how many lines a text may take before it ends in an ellipsis. */
export type Limits = {
  title: number;
  summary: number;
  facts: number;
  fact: number;
  note: number;
  correction: number;
};
