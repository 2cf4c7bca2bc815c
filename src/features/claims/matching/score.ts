import WEIGHTS from './weights.json' with { type: 'json' };

/** A logistic model: what counts for how much, in the order of the features. */
export type Model = { bias: number; weights: readonly number[] };
/** Numbers fitted on the development data by `./sambung fit matching`, or changed by a person since. */
export type Weights = {
  version: number;
  obtained: string;
  /** From this chance on a message is answered by itself, unless something speaks against it. */
  answerFrom: {
    body: number;
    /** A title alone says less of what went round than the words that did. */
    title: number;
    /** Few words are alike by chance. */
    short: number;
  };
  /** From this chance on a record is shown as maybe meant. */
  suggestFrom: number;
  title: Model;
  body: Model;
};

export const SHIPPED: Weights = WEIGHTS;

/** The fitted chance, 0 to 1, that both texts state the same. */
export function chanceOf(features: readonly number[], { bias, weights }: Model): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
