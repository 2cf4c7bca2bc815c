import { expect, test } from 'vitest';

import { frameOf } from '#test/gallery/index.ts';
import { validity } from './bulletin-page.ts';

const metro = frameOf();
const day = new Date('2026-11-24T03:00:00Z');

test('a bulletin for one day names the day once', () => {
  const evening = new Date('2026-11-24T15:00:00Z');
  expect(validity(metro, { validFrom: day, validUntil: evening })).toBe(
    'hanya Selasa, 24 November 2026',
  );
});

test('a longer one names both ends, one without a beginning its end', () => {
  const later = new Date('2026-12-03T15:00:00Z');
  expect(validity(metro, { validFrom: day, validUntil: later })).toBe(
    'Selasa, 24 November 2026 sampai Kamis, 3 Desember 2026',
  );
  expect(validity(metro, { validFrom: null, validUntil: later })).toBe(
    'sampai Kamis, 3 Desember 2026',
  );
});
