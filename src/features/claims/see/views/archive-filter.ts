import { html } from 'hono/html';

import { type Choice, selectField } from '#ui/choice-field.ts';
import { filterBar } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { textField } from '#ui/text-field.ts';
import { TOPICS, VERDICTS } from '../../claim.ts';
import { type Asked, inUse } from '../asked.ts';

export function archiveFilter(
  frame: Frame,
  { asked, years }: { asked: Asked; years: readonly number[] },
): Html {
  const t = frame.t.claimSee;
  const choose = (name: keyof Asked, label: string, choices: readonly Choice[]) =>
    selectField(frame.t, {
      name,
      label,
      value: asked[name],
      choices,
      empty: t.any,
      required: true,
    });
  return filterBar(
    frame.t,
    {
      action: '/cek',
      inUse: inUse(asked),
      first: textField(frame.t, {
        name: 'kata',
        type: 'search',
        label: t.find,
        value: asked.kata,
        required: true,
      }),
    },
    html`${choose(
      'putusan',
      t.filterVerdict,
      VERDICTS.map((value) => ({ value, label: frame.t.claims.verdicts[value] })),
    )}
${choose(
  'topik',
  t.filterTopic,
  TOPICS.map((value) => ({ value, label: frame.t.claims.topics[value] })),
)}
${choose(
  'tahun',
  t.filterYear,
  years.map((year) => ({ value: String(year), label: String(year) })),
)}`,
  );
}
