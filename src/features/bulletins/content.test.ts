import { describe, expect, test } from '#test/test.ts';
import { BulletinContent, readinessOf, tidyAudience, topicOf } from './content.ts';
import { endOfDay, localMoment, startOfDay } from './local-time.ts';
import { freeSlug, slugOf } from './slug.ts';

const ISSUER = '018f0000-0000-7000-8000-000000000001';
const NOW = new Date('2026-11-23T03:00:00Z');

const whole = BulletinContent.parse({
  kind: 'announcement',
  urgency: 'routine',
  title: 'Imunisasi di posyandu',
  summary: 'Anak di bawah lima tahun diimunisasi gratis.',
  who: 'Balita',
  happensWhen: 'Rabu',
  contact: 'Puskesmas',
  source: 'Surat 12/2026',
  issuerId: ISSUER,
  validUntil: '2026-12-01T00:00:00Z',
  audience: [{ kind: 'all', ref: '' }],
});

describe('what a draft still lacks', () => {
  test('a whole one lacks nothing', () => {
    expect(readinessOf(whole, NOW)).toEqual([]);
  });

  test('an empty one says everything at once', () => {
    const empty = BulletinContent.parse({ kind: 'answer', urgency: 'routine', issuerId: ISSUER });
    expect(readinessOf(empty, NOW)).toEqual([
      'title',
      'summary',
      'who',
      'happensWhen',
      'contact',
      'source',
      'audience',
      'validUntil',
    ]);
  });

  test('what is over cannot go out', () => {
    expect(readinessOf(whole, new Date('2026-12-02T00:00:00Z'))).toEqual(['already_over']);
  });

  test('every picture is described', () => {
    const files = [{ fileId: ISSUER, alt: '' }];
    expect(readinessOf({ ...whole, files }, NOW)).toEqual(['alt']);
  });
});

describe('an audience', () => {
  test('of the whole city swallows its places and KIM, not its topics', () => {
    const tidy = tidyAudience([
      { kind: 'area', ref: '18.72.05' },
      { kind: 'all', ref: '' },
      { kind: 'topic', ref: 'kesehatan' },
    ]);
    expect(tidy).toEqual([
      { kind: 'all', ref: '' },
      { kind: 'topic', ref: 'kesehatan' },
    ]);
  });

  test('says nothing twice', () => {
    const part = { kind: 'area' as const, ref: '18.72.05' };
    expect(tidyAudience([part, { ...part }])).toEqual([part]);
  });

  test('has one spelling of a topic', () => {
    expect(topicOf('  #Demam  Berdarah ')).toBe('demam berdarah');
  });
});

describe('the address of a bulletin', () => {
  test('is made of the words of its title', () => {
    expect(slugOf('Ayo! 3M-Plus & cegah DBD di RW 03')).toBe('ayo-3m-plus-cegah-dbd-di-rw-03');
  });

  test('of a title without letters is a word of ours', () => {
    expect(slugOf('!!! ❤')).toBe('kabar');
  });

  test('ends at a word when the title is long', () => {
    const slug = slugOf('pembangunan '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(70);
    expect(slug.endsWith('pembangunan')).toBe(true);
  });

  test('gets a number when another has it', async () => {
    const taken = () => Promise.resolve(['imunisasi', 'imunisasi-2']);
    expect(await freeSlug('Imunisasi', taken)).toBe('imunisasi-3');
  });
});

describe('a day of the form', () => {
  test('begins at local midnight and ends a second before the next', () => {
    expect(startOfDay('2026-11-23', 'Asia/Jakarta')?.toISOString()).toBe(
      '2026-11-22T17:00:00.000Z',
    );
    expect(endOfDay('2026-11-23', 'Asia/Jayapura')?.toISOString()).toBe('2026-11-23T14:59:59.000Z');
  });

  test('that does not exist is no day', () => {
    expect(startOfDay('2026-02-30', 'Asia/Jakarta')).toBeNull();
    expect(startOfDay('besok', 'Asia/Jakarta')).toBeNull();
    expect(localMoment('2026-11-23T25:00', 'Asia/Jakarta')).toBeNull();
  });

  test('with an hour is that hour on the clock of the city', () => {
    expect(localMoment('2026-11-23T10:05', 'Asia/Makassar')?.toISOString()).toBe(
      '2026-11-23T02:05:00.000Z',
    );
  });
});
