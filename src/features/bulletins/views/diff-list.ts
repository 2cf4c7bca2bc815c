import { html } from 'hono/html';

import { facts } from '#ui/facts.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import type { PartDiff } from '../correction.ts';
import type { DiffPart } from '../word-diff.ts';

/** Changed texts with what was taken out and put in; said in words too, for ears and forced colours. */
export function diffList(frame: Frame, diffs: readonly PartDiff[]): Content {
  if (diffs.length === 0) return '';
  const { parts } = frame.t.bulletins;
  return html`<div class="diff">${facts(
    diffs.map(({ part, diff }) => [
      parts[part],
      html`${diff.map((piece) => pieceOf(frame, piece))}`,
    ]),
  )}</div>`;
}

function pieceOf({ t }: Frame, { kind, text }: DiffPart): Content {
  if (kind === 'same') return text;
  const said = html`<span class="quiet-word">[${kind === 'removed' ? t.bulletins.removed : t.bulletins.added}: </span>`;
  const end = html`<span class="quiet-word">]</span>`;
  return kind === 'removed'
    ? html`<del>${said}${text}${end}</del>`
    : html`<ins>${said}${text}${end}</ins>`;
}
