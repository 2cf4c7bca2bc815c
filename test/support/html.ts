import { HtmlValidate } from 'html-validate';

import type { Html } from '#ui/html.ts';

/**
 * What browsers and screen readers need is checked; how the source is laid out is nobody's
 * concern. Boxes of one question share a name on purpose, and a table that a phone shows as
 * blocks keeps its meaning only by roles written out.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': 'off',
    'long-title': 'off',
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});

/** What is wrong with a page, a line each; nothing when it is valid. */
export async function htmlProblems(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

/** A template as the text it becomes; ours never wait for anything. */
export function written(shown: Html | string): string {
  if (shown instanceof Promise) throw new Error('This template waits for something.');
  return String(shown);
}
