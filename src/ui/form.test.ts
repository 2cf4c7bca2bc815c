import { describe, expect, test } from 'vitest';

import { frameOf } from '#test/gallery/index.ts';
import { written } from '#test/html.ts';
import { checkbox, checkboxField, radioField, selectField } from './choice-field.ts';
import { errorSummary } from './error-summary.ts';
import { form } from './form.ts';
import { textArea, textField } from './text-field.ts';

const { t } = frameOf();
const choices = [
  { value: 'a', label: 'Satu' },
  { value: 'b', label: 'Dua' },
];

describe('a field', () => {
  test('shows again what was typed, escaped, rather than what was stored', () => {
    const state = { typed: { judul: '"<b>' } };
    const shown = written(
      textField(t, { name: 'judul', label: 'Judul', value: 'lama', form: state }),
    );
    expect(shown).toContain('value="&quot;&lt;b&gt;"');
    expect(shown).not.toContain('lama');
  });

  test('that was emptied on purpose stays empty', () => {
    const shown = written(
      textField(t, {
        name: 'judul',
        label: 'Judul',
        value: 'lama',
        form: { typed: { judul: '' } },
      }),
    );
    expect(shown).toContain('value=""');
  });

  test('keeps the first line break of a text', () => {
    expect(written(textArea(t, { name: 'isi', label: 'Isi', value: '\nBaris' }))).toContain(
      '>\n\nBaris</textarea>',
    );
  });

  test('is tied to its hint and to its error', () => {
    const shown = written(
      textField(t, {
        name: 'judul',
        label: 'Judul',
        hint: 'Singkat',
        form: { typed: {}, errors: { judul: 'Isi dulu.' } },
      }),
    );
    expect(shown).toContain('aria-describedby="f-judul-hint f-judul-error"');
    expect(shown).toContain('aria-invalid="true"');
    expect(shown).toMatch(/id="f-judul-error"[\s\S]*Isi dulu\./);
  });

  test('says when it may stay empty', () => {
    expect(written(textField(t, { name: 'a', label: 'A' }))).toContain('(boleh kosong)');
    expect(written(textField(t, { name: 'a', label: 'A', required: true }))).not.toContain('boleh');
  });
});

describe('a choice', () => {
  test('keeps what was chosen', () => {
    const state = { typed: { jenis: 'b' } };
    expect(
      written(radioField(t, { name: 'jenis', label: 'J', value: 'a', choices, form: state })),
    ).toMatch(/value="b"[^>]* checked/);
    expect(
      written(selectField(t, { name: 'jenis', label: 'J', value: 'a', choices, form: state })),
    ).toContain('value="b" selected');
  });

  test('keeps ticks, and their absence', () => {
    const boxes = (typed: Record<string, string | string[]>) =>
      written(checkboxField(t, { name: 'c', label: 'C', values: ['a'], choices, form: { typed } }));
    expect(boxes({ c: ['b'] })).toMatch(/value="b"[^>]* checked/);
    expect(boxes({ lain: 'x' })).not.toContain('checked');
    expect(written(checkboxField(t, { name: 'c', label: 'C', values: ['a'], choices }))).toMatch(
      /value="a"[^>]* checked/,
    );
    expect(written(checkbox({ name: 'setuju', label: 'Setuju', checked: true }))).toContain(
      'checked',
    );
  });
});

test('the summary of errors leads to each field', () => {
  const shown = written(
    errorSummary(t, { typed: {}, errors: { judul: 'Isi dulu.', _: 'Sudah diubah.' } }),
  );
  expect(shown).toContain('<a href="#f-judul">Isi dulu.</a>');
  expect(shown).toContain('Ada 2 bagian');
  expect(errorSummary(t, { typed: {} })).toBe('');
});

test('a form is judged by the server, and only a POST is sent by script', () => {
  expect(written(form({ action: '/a' }, ''))).toContain('novalidate data-enhance');
  expect(written(form({ action: '/a', method: 'get' }, ''))).not.toContain('data-enhance');
});
