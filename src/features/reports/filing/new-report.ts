import type { Identity, Origin, ReportKind } from '../report.ts';

/** What somebody files, parsed and with its photos already stored; nothing is masked yet. */
export type NewReport = {
  /**
   * Made by the phone or the client; the same key filed again is the same report. Whoever files for
   * clients that choose their own keys puts something of the client in front of it.
   */
  clientKey: string | null;
  kind: ReportKind;
  category: string;
  identity: Identity;
  origin: Origin;
  /** The account it is filed with; sealed in the vault when `identity` is confidential. */
  personId: string | null;
  /** Kept in the vault alone; empty where the reporter gave nothing. */
  contact: Contact;
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

export type Contact = { name: string; email: string; phone: string };

export const MOST_PHOTOS = 5;

export type FileRefusal =
  | 'unknown_category'
  | 'wrong_kind'
  | 'outside_city'
  | 'no_place'
  /** A city without Diskominfo has nobody who would read it. */
  | 'nobody_reads';

/**
 * `pin` is given to whoever has no account to come back with; only its hash is kept. A client key
 * that is a UUID is given its PIN again, so that a lost answer loses nothing.
 * `again` says that this client key had been filed before and nothing new was written.
 */
export type Filed =
  | { ok: true; reportId: string; code: string; pin: string | null; again: boolean }
  | { ok: false; refusal: FileRefusal };
