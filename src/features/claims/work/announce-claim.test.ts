import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { correctVerdict } from './correct-verdict.ts';
import { publishVerdict } from './publish-verdict.ts';
import { withdrawVerdict } from './withdraw-verdict.ts';

describe('telling other programs of a verdict', () => {
  test('says what everybody may read, and takes it back when it is withdrawn', async ({
    make,
    services,
    clock,
  }) => {
    const cast = await claimCastOf(make);
    await make.webhook(['claim.published', 'claim.withdrawn']);
    const { id: claimId, code } = await make.claim({ state: 'ready', title: 'Air keran beracun' });
    const wish = { claimId, draftedBy: cast.finder.personId, draftedIn: cast.diskominfo };
    await make.verdict({ ...wish, secondBy: cast.academic.personId, secondIn: cast.campus });
    await publishVerdict(services, { claimId, actor: cast.editor });
    const url = 'http://uji.localhost/cek/air-keran-beracun';
    expect(await make.announced()).toEqual([
      {
        ...{ event: 'claim.published', subject: `claim:${code}`, state: 'queued' },
        body: expect.objectContaining({ verdict: 'false', version: 1, url }),
      },
    ]);

    clock.now = new Date(clock.now.getTime() + 1000);
    const reason = 'Sumbernya ternyata keliru';
    await withdrawVerdict(services, { claimId, actor: cast.editor, reason });
    expect(await make.announced()).toMatchObject([
      { event: 'claim.published', state: 'dropped', body: {} },
      { event: 'claim.withdrawn', body: { withdrawalReason: reason, verdict: null, url } },
    ]);
  });

  test('says nothing of the work between two verdicts', async ({ make, services }) => {
    const { academic } = await claimCastOf(make);
    await make.webhook(['claim.published', 'claim.corrected', 'claim.withdrawn']);
    const { id: claimId } = await make.claim({ state: 'published' });
    await correctVerdict(services, { claimId, actor: academic, reason: 'Ada data baru' });
    expect(await make.announced()).toEqual([]);
  });
});
