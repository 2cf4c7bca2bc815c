import type { Services } from '#platform/services.ts';

export type Round = { bulletinId: string; round: number };

/**
 * What others do when a bulletin changes in public. Given by the composition root, since bulletins
 * may not know the relay. Each runs inside the transaction of the change.
 */
export type BulletinEvents = {
  published: (tx: Services, round: Round) => Promise<void>;
  corrected: (tx: Services, round: Round) => Promise<void>;
  withdrawn: (tx: Services, round: Round) => Promise<void>;
  expired: (tx: Services, round: Round) => Promise<void>;
  /** It is for more than before; the words are the same. */
  widened: (tx: Services, round: Round) => Promise<void>;
  /** A question was answered: share kits made before lack the new FAQ entry. */
  answered: (tx: Services, answer: { bulletinId: string; questionId: string }) => Promise<void>;
};
