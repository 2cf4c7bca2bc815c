import { openBrowser } from '#test/browser.ts';
import { describe, expect, test } from '#test/test.ts';
import { inviteKeeper } from './invite-keeper.ts';
import { listGroups } from './queries.ts';

describe('inviting the first keeper from the command line', () => {
  test('a link brings in one person, who then keeps the installation', async ({
    services,
    make,
  }) => {
    await make.areaOnce('99.01');
    const outcome = await inviteKeeper(services, 7);
    if (!outcome.invited) throw new Error(outcome.refusal);
    const path = new URL(outcome.url).pathname;
    const browser = await openBrowser(services);
    const joining = { name: 'Kepala Contoh', email: '', password: 'jalan setapak ke sawah' };
    expect((await browser.post(path, joining)).status).toBe(303);

    const holding = await services.db
      .selectFrom('post_holdings as held')
      .innerJoin('groups', 'groups.id', 'held.group_id')
      .select(['held.post', 'groups.kind'])
      .executeTakeFirstOrThrow();
    expect(holding).toEqual({ post: 'system_admin', kind: 'diskominfo' });
    const another = await openBrowser(services);
    expect((await another.get(path)).status).toBe(404);
  });

  test('enters Diskominfo once', async ({ services, make }) => {
    await make.areaOnce('99.01');
    await inviteKeeper(services, 7);
    await inviteKeeper(services, 7);
    expect(await listGroups(services.db, { kinds: ['diskominfo'] })).toHaveLength(1);
  });

  test('is refused while the city has no places', async ({ services }) => {
    expect(await inviteKeeper(services, 7)).toEqual({ invited: false, refusal: 'no_areas_yet' });
  });
});
