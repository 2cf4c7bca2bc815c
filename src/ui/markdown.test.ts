import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { written } from '#test/html.ts';
import { jsonLd } from './json-ld.ts';
import { markdown, plainText } from './markdown.ts';

const shown = (text: string) => written(markdown(text));

describe('a writer’s Markdown', () => {
  test('gives paragraphs, lists and emphasis', () => {
    expect(shown('Air **jernih**\n\n- satu\n- dua')).toContain('<strong>jernih</strong>');
    expect(shown('1. satu')).toContain('<ol>');
  });

  test('keeps the first two ranks of headings for the page', () => {
    expect(shown('# Judul')).toContain('<h3>Judul</h3>');
    expect(shown('## Bagian')).toContain('<h3>Bagian</h3>');
    expect(shown('### Anak')).toContain('<h4>Anak</h4>');
  });

  test('shows written HTML as text', () => {
    expect(shown('<script>alert(1)</script>')).toContain('&lt;script&gt;');
    expect(shown('<img src=x onerror=alert(1)>')).not.toContain('<img');
  });

  test('marks links as not ours and refuses other schemes', () => {
    expect(shown('[a](https://contoh.id)')).toContain('rel="nofollow noopener noreferrer ugc"');
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//jahat.example',
      'vbscript:x',
    ])
      expect(shown(`[a](${address})`)).not.toMatch(/href="(javascript|data|vbscript|\/\/)/i);
    expect(shown('![a](https://contoh.id/a.png)')).not.toContain('<img');
  });

  test('lets nothing through that acts, whatever is typed', () => {
    const mean = fc.array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '[a](',
        'javascript:',
        ')',
        '<a href="',
        'onload=',
        '"',
        "'",
        '>',
        '`',
        '\n',
        '&#106;',
        '<svg/',
        '<!--',
        ']]>',
        'x',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(mean, (pieces) => {
        const tags = shown(pieces.join('')).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<\/?(div|p|br|strong|em|s|ul|ol|li|blockquote|a|code|pre|hr|h[345]|table|thead|tbody|tr|th|td)[ >/]/,
          );
          expect(tag).not.toMatch(/ on\w+=/i);
          expect(tag).not.toMatch(/href="(?!https?:|mailto:|tel:|\/(?!\/)|#)/i);
        }
      }),
    );
  });

  test('has no link without a scheme we know or a page of the city', () => {
    expect(shown('[a](]]>javascript:)')).not.toContain('href');
    expect(shown('[a](kabar/x)')).not.toContain('href');
    expect(shown('[a](/kabar/x)')).toContain('href="/kabar/x"');
  });

  test('can be had as plain words, cut at a word', () => {
    expect(plainText('**Satu** & dua\n\n- tiga')).toBe('Satu & dua tiga');
    expect(plainText('kata '.repeat(100), 22)).toBe('kata kata kata kata…');
  });
});

test('a title cannot end the block of schema.org', () => {
  expect(written(jsonLd({ name: '</script><script>alert(1)' }))).not.toContain('</script><script>');
});
