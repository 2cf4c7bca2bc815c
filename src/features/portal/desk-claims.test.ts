import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { deskReachOf } from './desk.ts';
import { listDesk } from './desk.queries.ts';

describe('claims on the desk', () => {
  test('wait for whoever owes the next step, and for nobody too near', async ({
    db,
    make,
    services,
    visit,
  }) => {
    const cast = await claimCastOf(make);
    const { finder, editor, otherEditor, academic, liaison, agencyVerifier, admin } = cast;
    const due = services.now();
    const fresh = await make.claim({ stepDueAt: due });
    const about = await make.claim({ subjects: [cast.agency] });
    const held = await make.claim({ state: 'evidence', handlerId: finder.personId, lateAt: due });
    const second = await make.claim({ state: 'second_opinion' });
    const ofDiskominfo = { draftedIn: cast.diskominfo, submittedAt: due };
    await make.verdict({ claimId: second.id, draftedBy: finder.personId, ...ofDiskominfo });
    const ready = await make.claim({ state: 'ready' });
    await make.verdict({ claimId: ready.id, draftedBy: editor.personId, ...ofDiskominfo });
    const { id: asked } = await make.confirmation({
      ...{ claimId: held.id, officeId: cast.agency.id, askedBy: finder.personId },
    });

    const desk = async (who: typeof finder) => {
      const items = await listDesk(db, deskReachOf(who), services.now());
      return items.map(({ kind, id }) => `${kind} ${id}`);
    };
    expect((await desk(finder)).sort()).toEqual(
      [`claim_triage ${fresh.id}`, `claim_triage ${about.id}`, `claim_check ${held.id}`].sort(),
    );
    expect(await desk(academic)).toContain(`claim_second ${second.id}`);
    expect(await desk(editor)).not.toContain(`claim_second ${second.id}`);
    expect(await desk(editor)).toContain(`claim_late ${held.id}`);
    expect(await desk(editor)).not.toContain(`claim_publish ${ready.id}`);
    expect(await desk(otherEditor)).toContain(`claim_publish ${ready.id}`);
    expect(await desk(agencyVerifier)).not.toContain(`claim_triage ${about.id}`);
    expect(await desk(liaison)).toEqual([`claim_confirm ${asked}`]);
    expect(await desk(admin)).toEqual([]);
    expect(await desk(cast.resident)).toEqual([]);

    const page = await (await visit('/meja', { as: finder })).text();
    expect(page).toContain(`/meja/cek/${held.id}`);
    expect(page).toContain('Meja cek fakta');
  });
});
