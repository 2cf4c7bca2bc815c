import { castOf, caseOf } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { draftBulletinFrom } from './draft-bulletin-from.ts';

describe('an answer worth telling', () => {
  test('becomes one draft for the place it is about, in the name of the office, with nobody’s number', async ({
    db,
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const report = await caseOf(make, cast, { state: 'answered', title: 'Lampu jalan padam' });
    const { id: answerId } = await make.reportAnswer({
      reportId: report.id,
      officeId: cast.office.id,
      by: cast.liaison.personId,
      body: 'Lampu sudah diganti; terima kasih kepada pelapor 0812-3456-7890.',
    });
    const drafted = await draftBulletinFrom(services, { answerId, actor: cast.liaison });
    expect(drafted.ok).toBe(true);
    const again = await draftBulletinFrom(services, { answerId, actor: cast.otherLiaison });
    expect(again).toEqual(drafted);

    const [draft, ...others] = await db.selectFrom('bulletins').selectAll().execute();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      kind: 'answer',
      state: 'draft',
      title: 'Jawaban: Lampu jalan padam',
      issuer_id: cast.office.id,
    });
    expect(JSON.stringify(draft)).not.toContain('3456');
    const audience = await db.selectFrom('bulletin_audiences').select(['kind', 'ref']).execute();
    expect(audience).toEqual([{ kind: 'area', ref: report.areaCode }]);
    const { bulletin_id } = await db
      .selectFrom('report_answers')
      .select('bulletin_id')
      .executeTakeFirstOrThrow();
    expect(bulletin_id).toBe(draft?.id);
  });

  test('is not told of a report that the public does not see, nor by who does not write there', async ({
    make,
    services,
  }) => {
    const cast = await castOf(make);
    const { id: officeId } = cast.office;
    for (const wish of [{ isPublic: false }, { hiddenAt: services.now() }]) {
      const report = await caseOf(make, cast, { state: 'answered', ...wish });
      const by = cast.liaison.personId;
      const { id: answerId } = await make.reportAnswer({ reportId: report.id, officeId, by });
      expect(await draftBulletinFrom(services, { answerId, actor: cast.liaison })).toEqual({
        ok: false,
        refusal: 'not_public',
      });
      expect(await draftBulletinFrom(services, { answerId, actor: cast.lurah })).toEqual({
        ok: false,
        refusal: 'not_allowed',
      });
    }
  });
});
