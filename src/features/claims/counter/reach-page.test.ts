import { relayEvents } from '#features/relay';
import { storeImage } from '#platform/media/index.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { drawPhoto } from '#test/draw-picture.ts';
import { htmlProblems } from '#test/html.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Services } from '#platform/services.ts';
import { counterClaim } from './counter-claim.ts';

const HERE = '99.01.01.1001';
const THERE = '99.01.01.1002';

/** A message that is a picture, sent in from two kelurahan. */
async function pictureClaim(services: Services, make: Make, state: 'evidence' | 'published') {
  const claim = await make.claim({ state, title: 'Selebaran undian palsu' });
  const picture = await drawPhoto(1);
  const stored = await storeImage(services, picture, { originalName: 'a.png', uploadedBy: null });
  if (!stored.ok) throw new Error(stored.refusal);
  await make.tip({
    claimId: claim.id,
    askedFrom: { [HERE]: 7, [THERE]: 2 },
    fileId: stored.file.id,
  });
  return { claim, fileId: stored.file.id, path: `/meja/cek/${claim.id}/jangkauan` };
}

describe('the page of how far a clarification got', () => {
  test('is for the claims desk alone', async ({ services, make, visit }) => {
    const cast = await claimCastOf(make);
    const { path } = await pictureClaim(services, make, 'evidence');
    expect((await visit(path)).status).toBe(303);
    expect((await visit(path, { as: cast.member })).status).toBe(403);
    expect((await visit(path, { as: cast.finder })).status).toBe(200);
  });

  test('says who asked where, and hides the few', async ({ services, make, visit }) => {
    const cast = await claimCastOf(make);
    await make.kim({ areaCode: HERE });
    const { claim, path } = await pictureClaim(services, make, 'published');
    await counterClaim(services, { claimId: claim.id, events: relayEvents });
    const page = await (await visit(path, { as: cast.editor })).text();
    expect(page).toContain('SALAH: Selebaran undian palsu');
    expect(page).toContain('tidak disebut');
    expect(await htmlProblems(page)).toEqual([]);
    expect(page).not.toMatch(/role="cell"[^>]*>2</);
  });

  test('a picture goes out only when somebody looked at it, and then under the mark', async ({
    services,
    make,
    visit,
    db,
  }) => {
    const cast = await claimCastOf(make);
    const { claim, fileId, path } = await pictureClaim(services, make, 'published');
    const form = { picture: fileId, alt: 'Selebaran undian dengan logo bank' };
    const unseen = await visit(`${path}/choose-picture`, { as: cast.finder, form });
    expect(unseen.status).toBe(422);
    expect(await unseen.text()).toContain('Selebaran undian dengan logo bank');
    const seen = await visit(`${path}/choose-picture`, {
      as: cast.finder,
      form: { ...form, looked: 'on' },
    });
    expect(seen.status).toBe(303);

    await counterClaim(services, { claimId: claim.id, events: relayEvents });
    const files = await db.selectFrom('bulletin_files').selectAll().execute();
    expect(files).toMatchObject([
      { alt: 'Gambar yang beredar, bertanda SALAH: Selebaran undian dengan logo bank' },
    ]);
    expect(files[0]!.file_id).not.toBe(fileId);
    const { code } = await db.selectFrom('links').select('code').executeTakeFirstOrThrow();
    expect(await (await visit(`/kit/${code}`)).text()).toContain('bertanda SALAH');
  });

  test('the office a claim is about does not choose its picture', async ({
    services,
    make,
    visit,
  }) => {
    const cast = await claimCastOf(make);
    const { claim, fileId, path } = await pictureClaim(services, make, 'evidence');
    await services.db
      .insertInto('claim_subjects')
      .values({ claim_id: claim.id, group_id: cast.agency.id, named_at: services.now() })
      .execute();
    const form = { picture: fileId, alt: 'Selebaran', looked: 'on' };
    const answer = await visit(`${path}/choose-picture`, { as: cast.agencyVerifier, form });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('tentang badan Anda sendiri');
  });
});
