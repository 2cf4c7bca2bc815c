import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Db } from '#platform/db.ts';
import { verifyLedger } from '#platform/ledger.ts';
import { describe, expect, test } from '#test/test.ts';
import { loadDemo } from './load.ts';

const BULLETIN_STATES = [
  'approved',
  'changes_asked',
  'corrected',
  'draft',
  'expired',
  'in_review',
  'published',
  'scheduled',
  'withdrawn',
];
const TASK_STATES = ['accepted', 'closed', 'declined', 'done', 'received', 'sent'];
const ESCALATIONS = ['diskominfo', 'kecamatan', 'none', 'reminded'];
const REPORT_STATES = [
  'answered',
  'assigned',
  'closed',
  'duplicate',
  'filed',
  'in_progress',
  'incomplete',
  'not_ours',
  'rejected',
  'reopened',
  'verified',
  'withdrawn',
];
const LATE_LEVELS = ['coordinator', 'head', 'leadership', 'none', 'office'];
const QUESTION_STATES = ['answered', 'asked', 'passed_on', 'set_aside'];

describe('the demonstration city', () => {
  // loaded once: forty seconds are too long to spend on each fact
  test('is Metro with ninety days of life in it', { timeout: 600_000 }, async ({ services }) => {
    const { db } = services;
    const steps: number[] = [];
    const summary = await loadDemo(services, {
      scale: 2,
      onProgress: (_, done) => steps.push(done),
    });

    expect(summary).toMatchObject({ loaded: true, counts: { groups: 72 } });
    expect(summary.counts.people).toBeGreaterThan(110);
    expect(Math.max(...steps)).toBe(90);
    await holdsTheKim(db);
    await hasEveryState(db);
    await hasEveryKindOfReport(db);
    await hasEveryKindOfClaim(db);
    await saysNothingPersonal(db);
    expect(await verifyLedger(db)).toMatchObject({ ok: true });

    expect(summary.signIns).toHaveLength(13);
    const file = path.join(services.folder, 'sandi-demo.txt');
    expect((await readFile(file, 'utf8')).trim()).toBe(summary.password);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const again = await loadDemo(services);
    expect(again).toEqual({ ...summary, loaded: false });
  });
});

async function holdsTheKim(db: Db): Promise<void> {
  const kim = await db.selectFrom('groups').select('area_code').where('kind', '=', 'kim').execute();
  expect(kim).toHaveLength(27);
  expect(new Set(kim.map((group) => group.area_code)).size).toBe(27);
}

async function hasEveryState(db: Db): Promise<void> {
  const bulletins = await db.selectFrom('bulletins').select(['state', 'slug']).execute();
  const own = bulletins.filter(({ slug }) => !/-salinan-\d+$/.test(slug));
  expect(own.length).toBeGreaterThanOrEqual(40);
  expect(bulletins.length).toBeGreaterThan(own.length);
  expect(distinct(own.map(({ state }) => state))).toEqual(BULLETIN_STATES);

  const tasks = await db.selectFrom('relay_tasks').select(['state', 'escalation']).execute();
  expect(distinct(tasks.map(({ state }) => state))).toEqual(TASK_STATES);
  expect(distinct(tasks.map(({ escalation }) => escalation))).toEqual(ESCALATIONS);

  const questions = await db.selectFrom('questions').select('state').execute();
  expect(distinct(questions.map(({ state }) => state))).toEqual(QUESTION_STATES);

  const channels = await db.selectFrom('spreads').select('channel').distinct().execute();
  expect(channels).toHaveLength(12);
  const waiting = await db
    .selectFrom('deliveries')
    .select('id')
    .where('state', 'in', ['queued', 'failed'])
    .execute();
  expect(waiting).toEqual([]);
}

async function hasEveryKindOfReport(db: Db): Promise<void> {
  const reports = await db.selectFrom('reports').selectAll().execute();
  const own = reports.filter(({ title }) => !/\(salinan \d+\)$/.test(title));
  expect(own.length).toBeGreaterThanOrEqual(390);
  expect(reports.length).toBeGreaterThan(own.length);
  const all = (of: (report: (typeof own)[number]) => string | null) =>
    distinct(own.flatMap((report) => of(report) ?? []));
  expect(all(({ state }) => state)).toEqual(REPORT_STATES);
  expect(all((report) => report.late_level)).toEqual(LATE_LEVELS);
  expect(all(({ kind }) => kind)).toHaveLength(4);
  expect(all(({ identity }) => identity)).toHaveLength(4);
  expect(all((report) => report.closed_by)).toHaveLength(4);
  expect(all((report) => report.pause_reason).length).toBeGreaterThan(2);
  expect(all((report) => report.area_code)).toHaveLength(22);
  expect(all(({ category }) => category)).toHaveLength(16);
  expect(all(({ title, body }) => `${title} ${body}`)).toHaveLength(own.length);
  expect(own.filter((report) => report.assisted_by).length).toBeGreaterThan(20);
  expect(own.filter((report) => report.extended_at).length).toBeGreaterThan(2);
  expect(own.filter(({ masked }) => masked).length).toBeGreaterThan(2);
}

async function hasEveryKindOfClaim(db: Db): Promise<void> {
  const claims = await db.selectFrom('claims').selectAll().execute();
  expect(claims.length).toBeGreaterThanOrEqual(145);
  const all = (of: (claim: (typeof claims)[number]) => string | null) =>
    distinct(claims.flatMap((claim) => of(claim) ?? []));
  expect(all(({ state }) => state)).toEqual(CLAIM_STATES);
  expect(all(({ topic }) => topic)).toHaveLength(12);
  expect(all((claim) => claim.set_aside_as)).toHaveLength(4);
  expect(claims.filter((claim) => claim.late_at).length).toBeGreaterThan(3);
  expect(claims.filter((claim) => claim.pattern_of).length).toBeGreaterThan(3);
  expect(claims.filter((claim) => claim.interim).length).toBeGreaterThan(5);

  const shown = await db.selectFrom('published_claims').selectAll().execute();
  expect(shown.length).toBeGreaterThan(100);
  expect(distinct(shown.flatMap(({ verdict }) => verdict ?? []))).toHaveLength(8);
  expect(distinct(shown.flatMap(({ types }) => types ?? []))).toHaveLength(7);
  expect(distinct(shown.flatMap(({ label }) => label ?? []))).toHaveLength(2);
  expect(shown.filter(({ version }) => version === 2).length).toBeGreaterThan(1);
  const asked = await db.selectFrom('tip_counts').select('area_code').distinct().execute();
  expect(asked.length).toBe(23);
  const tips = await db.selectFrom('tips').select(['state', 'masked']).execute();
  expect(tips.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['answered', 'pattern', 'queued']),
  );
  expect(tips.some(({ masked }) => masked)).toBe(true);
  const countered = await db
    .selectFrom('bulletins')
    .select('state')
    .where('origin', '=', 'claim')
    .execute();
  expect(distinct(countered.map(({ state }) => state))).toEqual([
    ...['corrected', 'published', 'withdrawn'],
  ]);
}

const CLAIM_STATES = [
  ...['assigned', 'draft', 'evidence', 'merged', 'new', 'published', 'ready'],
  ...['review', 'revision', 'second_opinion', 'set_aside', 'withdrawn'],
];

/** Shapes of a NIK, a mobile number and an e-mail address. */
const PERSONAL = /(?<!\d)\d{16}(?!\d)|(?<!\d)(?:\+?62|0)8\d{7,11}|[\w.+-]+@[\w-]+\.[\w.]+/;

async function saysNothingPersonal(db: Db): Promise<void> {
  const bulletins = await db
    .selectFrom('published_bulletins')
    .select(['title', 'summary', 'who', 'how', 'body', 'contact', 'source'])
    .select(['happens_when', 'happens_where', 'correction_note', 'withdrawal_reason'])
    .execute();
  const answers = await db.selectFrom('published_answers').selectAll().execute();
  const groups = await db.selectFrom('published_groups').selectAll().execute();
  const reports = await db
    .selectFrom('published_reports')
    .select(['title', 'body', 'place', 'reason'])
    .execute();
  const said = await db.selectFrom('published_report_history').select('note').execute();
  const claims = await db
    .selectFrom('published_claims')
    .select(['title', 'quote', 'summary', 'body', 'method', 'advice'])
    .execute();
  for (const texts of [...reports, ...said, ...claims])
    expect(JSON.stringify(texts)).not.toMatch(PERSONAL);
  for (const texts of bulletins) expect(JSON.stringify(texts)).not.toMatch(PERSONAL);
  for (const { body, answer } of answers) expect(`${body} ${answer}`).not.toMatch(PERSONAL);
  for (const { about, contact, meeting_place } of groups) {
    expect(`${about} ${contact} ${meeting_place}`).not.toMatch(PERSONAL);
  }
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();
