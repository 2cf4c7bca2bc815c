import { describe, expect, test } from 'vitest';

import { cityOf, cityOfHost } from './cities.ts';

const metro = { slug: 'metro', hosts: ['kim.metro.example.id'], isDefault: true };
const bogor = { slug: 'bogor', hosts: ['kim.bogor.example.id', 'bogor.test'], isDefault: false };

describe('the city of a host name', () => {
  test('is the one that has exactly this name, whatever its case and port', () => {
    expect(cityOfHost([metro, bogor], 'KIM.Bogor.example.id:8080')).toBe(bogor);
    expect(cityOfHost([metro, bogor], 'bogor.test.')).toBe(bogor);
    expect(cityOfHost([metro, bogor], 'kim.metro.example.id')).toBe(metro);
  });

  test('is the default one for any other name, also one that only looks alike', () => {
    for (const host of ['localhost:3000', '[::1]:3000', 'x.kim.bogor.example.id', ''])
      expect(cityOfHost([metro, bogor], host)).toBe(metro);
  });

  test('is none when there is no default', () => {
    expect(cityOfHost([bogor], 'localhost')).toBeNull();
    expect(cityOfHost([], 'localhost')).toBeNull();
  });
});

describe('the public address of a city', () => {
  const record = { slug: 'bogor', name: 'Kota Bogor', timeZone: 'Asia/Jakarta', isDefault: false };

  test('is its first host name with the scheme and port of the installation', () => {
    const city = cityOf(
      { ...record, timeZone: 'Asia/Jakarta', hosts: bogor.hosts },
      'http://localhost:3000',
    );
    expect(city.origin).toBe('http://kim.bogor.example.id:3000');
    expect(city.schema).toBe('city_bogor');
  });

  test('is the installation itself when it has no name of its own', () => {
    const city = cityOf(
      { ...record, timeZone: 'Asia/Jakarta', hosts: [] },
      'https://kim.example.id',
    );
    expect(city.origin).toBe('https://kim.example.id');
  });
});
