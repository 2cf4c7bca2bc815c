import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';
import { type Letter, standingOf } from './letter.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('how a letter stands', () => {
  const now = new Date('2026-11-23T03:00:00Z');
  const letter: Letter = {
    id: newId(),
    slug: 'surat',
    state: 'published',
    kind: 'circular',
    title: 'Libur bersama',
    number: '1/SE/2026',
    date: now,
    issuerName: 'Dinas Uji',
    validFrom: null,
    validUntil: null,
    version: 1,
    correctionNote: '',
    withdrawalReason: '',
    publishedAt: now,
    correctedAt: null,
    withdrawnAt: null,
    expiredAt: null,
    replacementId: null,
    replacementTitle: null,
    replacementNumber: null,
  };
  const earlier = new Date(now.getTime() - DAY);
  const later = new Date(now.getTime() + DAY);

  test.for([
    ['genuine', {}],
    ['genuine', { validFrom: earlier, validUntil: later }],
    ['not_yet', { validFrom: later }],
    ['corrected', { state: 'corrected', version: 2 }],
    ['expired', { validUntil: earlier }],
    ['expired', { state: 'expired', version: 2 }],
    ['replaced', { replacementId: newId(), state: 'expired' }],
    ['withdrawn', { state: 'withdrawn', replacementId: newId(), validUntil: earlier }],
  ] satisfies [string, Partial<Letter>][])('%s', ([standing, changes]) => {
    expect(standingOf({ ...letter, ...changes }, now)).toBe(standing);
  });
});
