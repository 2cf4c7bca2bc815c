import type { OutsideState } from '../report.ts';
import type { HandOverSheet } from './sheet.ts';

export type Submission = { ok: true; number: string; state: OutsideState } | { ok: false };

/**
 * The register of another body, such as SP4N-LAPOR!. Its interface for programs is described to
 * holders of an account of their own only, so none is guessed here: a city that has one gives an
 * implementation to `reportRoutes`, and everything else stays as it is.
 */
export type OutsideRegister =
  | { way: 'by_hand'; name: string }
  | { way: 'by_program'; name: string; submit: (sheet: HandOverSheet) => Promise<Submission> };

/** A person carries the sheet over and brings back the tracking number. */
export const manualRegister: OutsideRegister = { way: 'by_hand', name: 'SP4N-LAPOR!' };

/** What the desk is given by the composition root. */
export type DeskParts = { register: OutsideRegister };
