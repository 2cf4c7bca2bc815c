import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Content, Html } from './html.ts';

type Column = { label: string; numeric?: boolean };

type TableProps = {
  caption: string;
  /** The first column names the row. */
  columns: readonly Column[];
  rows: readonly (readonly Content[])[];
  foot?: readonly Content[];
  /** The heading above says it already. */
  hideCaption?: boolean;
};

/**
 * On a narrow screen each row becomes a block and each cell says its column, so that nothing
 * scrolls sideways. The roles are written out because a changed `display` takes them away.
 */
export function table({ caption, columns, rows, foot, hideCaption }: TableProps): Html {
  return html`<table class="table" role="table"><caption class="${hideCaption ? 'visually-hidden' : 'caption'}">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ label, numeric }) => html`<th scope="col" role="columnheader" class="${numeric ? 'number' : 'text'}">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => row(columns, cells))}</tbody>
${foot ? html`<tfoot role="rowgroup">${row(columns, foot)}</tfoot>` : ''}</table>`;
}

function row(columns: readonly Column[], cells: readonly Content[]): Html {
  return html`<tr role="row">${cells.map((cell, index) => {
    const column = columns[index];
    if (index === 0) return html`<th scope="row" role="rowheader">${cell}</th>`;
    const marks = attributes({
      role: 'cell',
      class: column?.numeric ? 'number' : 'text',
      'data-label': column?.label,
    });
    return html`<td ${marks}>${cell}</td>`;
  })}</tr>`;
}
