import { describe, expect, test } from 'vitest';

import { loadConfig } from './config.ts';

describe('the configuration', () => {
  test('needs nothing: the embedded database, this machine only, mail as files', () => {
    expect(loadConfig({})).toMatchObject({
      databaseUrl: null,
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      mail: { url: null },
      s3: null,
      oidc: null,
      trustProxy: 0,
    });
  });

  test('names all mistakes at once, each with what to write instead', () => {
    const mistaken = {
      DATABASE_URL: 'mysql://server/db',
      PORT: 'tiga ribu',
      ORIGIN: 'sambung.example.id',
      METRICS_TOKEN: 'pendek',
      LOG_LEVEL: 'keras',
    };
    const told = () => loadConfig(mistaken);
    for (const name of Object.keys(mistaken)) expect(told).toThrow(new RegExp(`^  ${name}: `, 'm'));
    expect(told).toThrow('postgres://nama:sandi@server:5432/sambung');
  });

  test('an address without a database name, or one that is none, is refused', () => {
    for (const url of ['postgres://server', 'postgres://server/', 'server', 'http://server/x'])
      expect(() => loadConfig({ DATABASE_URL: url })).toThrow('DATABASE_URL: ');
  });

  test('a data folder where making folders never ends is refused at once', () => {
    expect(() => loadConfig({ SAMBUNG_DATA: '/proc/x' })).toThrow('pilih folder biasa');
    expect(loadConfig({ SAMBUNG_DATA: '/process' }).dataFolder).toBe('/process');
  });

  test('what only works together is asked for together', () => {
    const told = () => loadConfig({ S3_ENDPOINT: 'https://s3.example.id', S3_BUCKET: 'kota' });
    expect(told).toThrow('S3_ACCESS_KEY: perlu diisi');
    expect(told).toThrow('S3_SECRET_KEY: perlu diisi');
    expect(() => loadConfig({ OIDC_ISSUER: 'https://masuk.example.id' })).toThrow('OIDC_CLIENT_ID');
  });

  test('an empty value is one left out, as env files write it', () => {
    expect(loadConfig({ SMTP_URL: '', S3_ENDPOINT: '', PORT: '' }).port).toBe(3000);
  });

  test('the origin loses its slash and takes no path', () => {
    expect(loadConfig({ ORIGIN: 'https://kota.example.id/' }).origin).toBe(
      'https://kota.example.id',
    );
    expect(() => loadConfig({ ORIGIN: 'https://kota.example.id/sambung' })).toThrow('ORIGIN: ');
  });
});
