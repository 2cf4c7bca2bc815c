import { sql } from 'kysely';

import { makers } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { visitor } from '#test/visit.ts';

describe('two officers who press at the same moment', () => {
  test('leave one answer; the other reads it, with the own words kept', async ({
    pool,
    services: given,
  }) => {
    const services = { ...given, db: pool };
    const visit = visitor(services);
    const make = makers(services);
    try {
      const agency = await make.agency();
      const { id } = await make.report({ state: 'in_progress', owner: agency });
      const answers = await Promise.all(
        ['Pertama: sudah kami kerjakan.', 'Kedua: sudah kami kerjakan.'].map(async (body) => {
          const as = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
          const form = { body, proof: 'Terlihat di lokasi' };
          const answer = await visit(`/meja/laporan/${id}/answer-report`, { as, form });
          return { status: answer.status, body, page: await answer.text() };
        }),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
      const second = answers.find(({ status }) => status === 422)!;
      expect(second.page).toContain('Sudah dijawab petugas lain');
      for (const { body } of answers) expect(second.page).toContain(body);
      const kept = await pool.selectFrom('report_answers').select('id').execute();
      expect(kept).toHaveLength(1);
    } finally {
      await sql`truncate areas, people, notices, ledger_entries, ledger_days cascade`.execute(pool);
    }
  });
});
