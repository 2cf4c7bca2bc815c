import markdownIt from 'markdown-it';

import { cleanInput, cleanLine } from './clean-text.ts';

export type PlainBlock = { kind: 'heading' | 'paragraph' | 'item'; text: string };

type Token = ReturnType<ReturnType<typeof markdownIt>['parse']>[number];

/** Reads Markdown for places that know no markup: its headings, paragraphs and list items, in order. */
export function plainBlocks(markdown: string): PlainBlock[] {
  const tokens = markdownIt({ html: false }).parse(cleanInput(markdown), {});
  const blocks: PlainBlock[] = [];
  let kind: PlainBlock['kind'] = 'paragraph';
  for (const token of tokens) {
    if (token.type === 'heading_open') kind = 'heading';
    if (token.type === 'list_item_open') kind = 'item';
    if (token.type === 'heading_close' || token.type === 'list_item_close') kind = 'paragraph';
    const text = cleanLine(textOf(token));
    if (text === '') continue;
    blocks.push({ kind, text });
    if (kind === 'item') kind = 'paragraph';
  }
  return blocks;
}

function textOf(token: Token): string {
  if (token.type === 'fence' || token.type === 'code_block') return token.content;
  if (token.type !== 'inline') return '';
  return (token.children ?? [])
    .map((child) =>
      child.type.endsWith('break') ? ' ' : child.type === 'image' ? '' : child.content,
    )
    .join('');
}
