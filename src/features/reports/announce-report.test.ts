import { newReport } from '#test/new-report.ts';
import { castOf, PLACE } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { fileReport } from './filing/file-report.ts';
import { hideReport } from './work/hide-report.ts';
import { startReport } from './work/start-report.ts';
import { verifyReport } from './work/verify-report.ts';
import { writeNote } from './work/write-note.ts';

const EVENTS = ['report.filed', 'report.changed'];

describe('telling other programs of a report', () => {
  test('begins when it is public, and says public facts alone', async ({
    services,
    make,
    clock,
  }) => {
    const { coordinator } = await castOf(make);
    await make.areaOnce(PLACE);
    await make.webhook(EVENTS);
    const report = newReport({
      identity: 'guest',
      contact: { name: 'Nama Rahasia', email: 'rahasia@contoh.test', phone: '+6281234567890' },
      body: 'Selokan mampet. Hubungi 0812-3456-7890 atau rahasia@contoh.test.',
    });
    const filed = await fileReport(services, report);
    if (!filed.ok) throw new Error(filed.refusal);
    expect(await make.announced()).toEqual([]);

    clock.now = new Date(clock.now.getTime() + 1000);
    const { reportId, code } = filed;
    await verifyReport(services, { reportId, actor: coordinator, note: 'Lengkap' });
    await writeNote(services, { reportId, actor: coordinator, body: 'Catatan rahasia' });
    const announced = await make.announced();
    expect(announced).toMatchObject([
      {
        event: 'report.filed',
        subject: `report:${code}`,
        body: { event: 'verified', note: 'Lengkap', report: { code, state: 'verified' } },
      },
    ]);
    expect(JSON.stringify(announced)).not.toMatch(/rahasia|7890|pin/i);
  });

  test('goes on with every change, and stops when it is hidden', async ({ services, make }) => {
    const { coordinator, liaison, office } = await castOf(make);
    await make.webhook(EVENTS);
    const { id: reportId } = await make.report({ state: 'assigned', owner: office });
    await startReport(services, { reportId, actor: liaison, note: 'Kami periksa besok' });
    expect(await make.announced()).toMatchObject([
      { event: 'report.changed', state: 'queued', body: { report: { state: 'in_progress' } } },
    ]);
    const outcome = await hideReport(services, {
      reportId,
      actor: coordinator,
      reason: 'Nama warga',
    });
    expect(outcome).toEqual({ ok: true });
    expect(await make.announced()).toMatchObject([{ state: 'dropped', body: {} }]);
  });

  test('says nothing of a confidential one', async ({ services, make }) => {
    const { liaison, office } = await castOf(make);
    await make.webhook(EVENTS);
    const { id: reportId } = await make.report({
      ...{ state: 'assigned', owner: office, isPublic: false, identity: 'confidential' },
    });
    const started = await startReport(services, { reportId, actor: liaison, note: 'Kami periksa' });
    expect(started).toEqual({ ok: true });
    expect(await make.announced()).toEqual([]);
  });
});
