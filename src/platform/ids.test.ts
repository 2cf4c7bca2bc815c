import { test, describe, expect } from '#test/test.ts';

import { newCode, newId } from './ids.ts';

describe('ids', () => {
  test('ids made later sort later and carry version 7', () => {
    const early = newId(1_000_000_000_000);
    const late = newId(1_000_000_000_001);
    expect(early < late).toBe(true);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('codes use no sign that is mistaken for another', () => {
    for (let i = 0; i < 200; i += 1) expect(newCode(7)).toMatch(/^[2-9a-hjkmnp-z]{7}$/);
  });
});
