import { describe, expect, test } from 'vitest';

import { createLogger, withoutPersonalMarks } from './log.ts';

function written(log: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  log(createLogger('info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  test('a request is followed by its id', () => {
    const line = written((log) =>
      log.child({ requestId: 'r-1' }).info({ status: 200 }, 'answered'),
    );
    expect(JSON.parse(line)).toMatchObject({ requestId: 'r-1', status: 200, msg: 'answered' });
  });

  test('fields that name a person or a secret are hidden, also inside others', () => {
    const line = written((log) =>
      log.info(
        { email: 'x', user: { phone: 'y' }, req: { headers: { authorization: 'z' } } },
        'seen',
      ),
    );
    expect(line).not.toMatch(/"[xyz]"/);
  });

  test('addresses, numbers and tokens are blotted out of messages and errors', () => {
    const line = written((log) =>
      log.error(
        { err: new Error('No mailbox sari.contoh@warga.test for +62 812-3456-7890') },
        'GET /masuk?token=abcdefgh failed for 081234567890, NIK 1872010101900001, Bearer abcdefgh12345',
      ),
    );
    for (const secret of ['sari.contoh', '3456', '1872010101900001', 'abcdefgh']) {
      expect(line).not.toContain(secret);
    }
    expect(JSON.parse(line)).toMatchObject({ level: 50 });
  });

  test('times, codes of places and ids stay readable', () => {
    const text =
      '2026-11-23T03:00:00.000Z 18.72.04.1001 019ab0c2-7a51-7e29-8f6e-0812345678ab 15 ms';
    expect(withoutPersonalMarks(text)).toBe(text);
  });

  test('a line of a megabyte is read at once', () => {
    const started = performance.now();
    withoutPersonalMarks('a.'.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
