import type { Figures, figuresOf } from '#features/claims';

/** The figures of a measurement for a person: each variant, then all together. */
export function figureLines({ all, by }: ReturnType<typeof figuresOf>): string[] {
  return [
    ...(by.size > 1 ? [...by].flatMap(([name, figures]) => linesOf(name, figures)) : []),
    ...linesOf('semua', all),
  ];
}

function linesOf(name: string, { queries, outcomes, recall, ms, ...shares }: Figures): string[] {
  const { answer, pattern, suggest, queue } = outcomes;
  const found = recall
    ? `R@1 ${share(recall.at1)}  R@5 ${share(recall.at5)}  S@10 ${share(recall.at10)}  MRR ${share(recall.mrr)}  `
    : '';
  return [
    `${name} (${queries}): answer ${answer}, pattern ${pattern}, suggest ${suggest}, queue ${queue}`,
    `    ${found}dijawab ${share(shares.answered)}, keliru ${share(shares.answeredWrong)}, ` +
      `p50 ${ms.p50.toFixed(0)} ms, p95 ${ms.p95.toFixed(0)} ms`,
  ];
}

const share = (value: number) => value.toFixed(4);
