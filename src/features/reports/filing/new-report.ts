import type { Identity, Origin, ReportKind } from '../report.ts';

/** What somebody files, parsed and with its photos already stored; nothing is masked yet. */
export type NewReport = {
  /** Made by the phone or the client; the same key filed again is the same report. */
  clientKey: string | null;
  kind: ReportKind;
  category: string;
  identity: Identity;
  origin: Origin;
  /** The account it is filed with; sealed in the vault when `identity` is confidential. */
  personId: string | null;
  /** Kept in the vault alone; empty where the reporter gave nothing. */
  contact: { name: string; email: string; phone: string };
  /** A KIM member writes it down for a neighbour, with their consent. */
  assisted: { personId: string; groupId: string } | null;
  title: string;
  body: string;
  /** Who, when, where, why, how: as far as they were answered. */
  prompts: Record<string, string>;
  /** To the extra questions of the category, by their key. */
  answers: Record<string, string>;
  areaCode: string | null;
  rw: number | null;
  rt: number | null;
  place: string;
  latitude: number | null;
  longitude: number | null;
  /** Ids of stored files, first photo first; at most five. */
  fileIds: string[];
};

export type FileRefusal = 'unknown_category' | 'wrong_kind' | 'outside_city' | 'no_place';

/**
 * `pin` is given once, to whoever has no account to come back with; it is kept as a hash.
 * `again` says that this client key had been filed before and nothing new was written.
 */
export type Filed =
  | { ok: true; reportId: string; code: string; pin: string | null; again: boolean }
  | { ok: false; refusal: FileRefusal };
