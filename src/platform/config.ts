import { resolve } from 'node:path';

import { z } from 'zod';

import type { EmbeddingServer } from './embeddings.ts';
import { OperatorError } from './errors.ts';

export type Config = Readonly<{
  /** null: PostgreSQL from npm, in the data folder. */
  databaseUrl: string | null;
  /** Connections a city's pool may open. */
  databasePool: number;
  /** Absolute. */
  dataFolder: string;
  host: string;
  port: number;
  /** Public address of the installation, without a slash at the end. */
  origin: string;
  mail: Readonly<{ url: string | null; from: string }>;
  s3: S3 | null;
  oidc: Oidc | null;
  /** Messages are matched by what they mean, too; null: by their words alone. */
  embeddings: EmbeddingServer | null;
  metricsToken: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How many reverse proxies stand before us; their X-Forwarded-* headers are believed. */
  trustProxy: number;
}>;

type S3 = {
  endpoint: string;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
};
type Oidc = { issuer: string; clientId: string; clientSecret: string; name: string };

const webAddress = z
  .url({
    abort: true,
    protocol: /^https?$/,
    error: 'tulis alamat lengkap, misalnya https://sambung.example.id',
  })
  .transform((text) => text.replace(/\/+$/, ''));
const word = z.string().min(1, 'tidak boleh kosong');
const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'tulis angka bulat')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `isi angka dari ${least} sampai ${most}`);

const Environment = z.object({
  DATABASE_URL: z
    .url({
      abort: true,
      protocol: /^postgres(ql)?$/,
      error: 'tulis alamat seperti postgres://nama:sandi@server:5432/sambung',
    })
    .refine((url) => new URL(url).pathname.length > 1, 'nama basis data belum ada di ujung alamat')
    .optional(),
  DATABASE_POOL: count(2, 100).default(10),
  // there, making a folder neither works nor fails: it never ends
  SAMBUNG_DATA: word
    .refine(
      (folder) => !/^\/(proc|sys|dev)(\/|$)/.test(resolve(folder)),
      'pilih folder biasa, bukan di bawah /proc, /sys, atau /dev',
    )
    .default('./data'),
  HOST: word.default('127.0.0.1'),
  PORT: count(0, 65_535).default(3000),
  ORIGIN: webAddress
    .refine((text) => new URL(text).pathname === '/', 'tulis tanpa jalur di belakang nama')
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'tulis alamat seperti smtps://nama:sandi@server:465' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'tulis satu alamat surel, misalnya sambung@example.id')
    .default('sambung@localhost'),
  S3_ENDPOINT: webAddress.optional(),
  S3_REGION: word.default('auto'),
  S3_BUCKET: word.optional(),
  S3_ACCESS_KEY: word.optional(),
  S3_SECRET_KEY: word.optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: word.optional(),
  OIDC_CLIENT_SECRET: word.optional(),
  OIDC_NAME: word.default('Akun pemerintah'),
  EMBEDDINGS_URL: webAddress.optional(),
  EMBEDDINGS_MODEL: word.optional(),
  EMBEDDINGS_KEY: word.optional(),
  METRICS_TOKEN: z.string().min(16, 'pakai paling sedikit 16 huruf').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'pilih fatal, error, warn, info, debug, trace, atau silent',
    })
    .default('info'),
  TRUST_PROXY: count(0, 9).default(0),
});

/** Settings that only work together; a part without the rest is a mistake, not a preference. */
const TOGETHER = [
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['EMBEDDINGS_URL', 'EMBEDDINGS_MODEL'],
] as const;

/** Reads the environment once, at start-up, and names every mistake in it at once. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  // An empty value, as in `SMTP_URL=`, is how an env file leaves something out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...TOGETHER.flatMap((names) => missingOf(names, given)),
  ];
  if (!parsed.success || mistakes.length > 0) {
    throw new OperatorError(`Pengaturan belum benar:\n${mistakes.map((m) => `  ${m}`).join('\n')}`);
  }
  return configOf(parsed.data);
}

function missingOf(names: readonly string[], given: Record<string, unknown>): string[] {
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) => `${name}: perlu diisi bersama ${names.join(', ')}`);
}

function configOf(e: z.infer<typeof Environment>): Config {
  return {
    databaseUrl: e.DATABASE_URL ?? null,
    databasePool: e.DATABASE_POOL,
    dataFolder: resolve(e.SAMBUNG_DATA),
    host: e.HOST,
    port: e.PORT,
    origin: e.ORIGIN ?? `http://localhost:${e.PORT}`,
    mail: { url: e.SMTP_URL ?? null, from: e.MAIL_FROM },
    s3: s3Of(e),
    oidc: oidcOf(e),
    embeddings: embeddingsOf(e),
    metricsToken: e.METRICS_TOKEN ?? null,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
  };
}

function s3Of(e: z.infer<typeof Environment>): S3 | null {
  if (!e.S3_ENDPOINT || !e.S3_BUCKET || !e.S3_ACCESS_KEY || !e.S3_SECRET_KEY) return null;
  return {
    endpoint: e.S3_ENDPOINT,
    region: e.S3_REGION,
    bucket: e.S3_BUCKET,
    accessKey: e.S3_ACCESS_KEY,
    secretKey: e.S3_SECRET_KEY,
  };
}

function oidcOf(e: z.infer<typeof Environment>): Oidc | null {
  if (!e.OIDC_ISSUER || !e.OIDC_CLIENT_ID || !e.OIDC_CLIENT_SECRET) return null;
  return {
    issuer: e.OIDC_ISSUER,
    clientId: e.OIDC_CLIENT_ID,
    clientSecret: e.OIDC_CLIENT_SECRET,
    name: e.OIDC_NAME,
  };
}

function embeddingsOf(e: z.infer<typeof Environment>): EmbeddingServer | null {
  if (!e.EMBEDDINGS_URL || !e.EMBEDDINGS_MODEL) return null;
  return { url: e.EMBEDDINGS_URL, model: e.EMBEDDINGS_MODEL, key: e.EMBEDDINGS_KEY ?? null };
}
