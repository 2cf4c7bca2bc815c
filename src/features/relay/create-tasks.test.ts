import { describe, expect, test } from '#test/test.ts';
import { sql } from 'kysely';

import { newId } from '#platform/ids.ts';
import { makers } from '#test/make/index.ts';
import { testServices } from '#test/services.ts';
import { createRelayTasks } from './create-tasks.ts';
import { relayEvents } from './events.ts';

type Db = Parameters<typeof createRelayTasks>[0]['db'];

const tasksOf = (db: Db, bulletinId: string) =>
  db
    .selectFrom('relay_tasks')
    .select(['group_id as groupId', 'round', 'state', 'due_at as dueAt', 'closed_reason as why'])
    .where('bulletin_id', '=', bulletinId)
    .orderBy('round')
    .orderBy('group_id')
    .execute();

describe('tasks of a new bulletin', () => {
  test('every KIM of the city gets one task and a link, offices none', async ({
    db,
    services,
    make,
  }) => {
    const kims = [
      await make.kim({ areaCode: '99.01.01.1001' }),
      await make.kim({ areaCode: '99.01.02.1001' }),
      await make.kim({ areaCode: '99.01.02' }),
    ];
    await make.kim({ closedAt: services.now() });
    await make.office();
    const bulletin = await make.bulletin();

    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });

    const tasks = await tasksOf(db, bulletin.id);
    expect(tasks.map((task) => task.groupId).sort()).toEqual(kims.map((kim) => kim.id).sort());
    expect(new Set(tasks.map((task) => task.state))).toEqual(new Set(['sent']));
    const links = await db
      .selectFrom('links')
      .select('group_id')
      .where('bulletin_id', '=', bulletin.id)
      .execute();
    expect(links).toHaveLength(4);
    expect(links.filter((link) => link.group_id === null)).toHaveLength(1);
  });

  test('a place takes in all below it, and a KIM named twice is asked once', async ({
    db,
    services,
    make,
  }) => {
    const low = await make.kim({ areaCode: '99.01.02.1001' });
    const high = await make.kim({ areaCode: '99.01.02' });
    const elsewhere = await make.kim({ areaCode: '99.01.03.1001' });
    await make.kim({ areaCode: '99.01.01.1001' });
    const bulletin = await make.bulletin({
      audience: [
        { kind: 'area', ref: '99.01.02' },
        { kind: 'area', ref: '99.01.02.1001' },
        { kind: 'group', ref: low.id },
        { kind: 'group', ref: elsewhere.id },
      ],
    });

    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });

    const asked = (await tasksOf(db, bulletin.id)).map((task) => task.groupId);
    expect(asked.sort()).toEqual([low.id, high.id, elsewhere.id].sort());
  });

  test('a topic reaches the KIM in which somebody follows it', async ({ db, services, make }) => {
    const kim = await make.kim();
    await make.kim();
    const member = await make.worker(kim);
    await db
      .insertInto('subscriptions')
      .values({
        id: newId(),
        channel: 'email',
        address: member.email,
        person_id: member.personId,
        about: 'topic',
        ref: 'posyandu',
        token: newId(),
        created_at: services.now(),
        confirmed_at: services.now(),
      })
      .execute();
    const bulletin = await make.bulletin({ audience: [{ kind: 'topic', ref: 'posyandu' }] });

    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });

    expect((await tasksOf(db, bulletin.id)).map((task) => task.groupId)).toEqual([kim.id]);
  });

  test.for([
    ['emergency', 2],
    ['important', 24],
    ['routine', 48],
  ] as const)('%s is due in %i hours', async ([urgency, hours], { db, services, make }) => {
    await make.kim();
    const bulletin = await make.bulletin({ urgency });
    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });
    const [task] = await tasksOf(db, bulletin.id);
    expect(task?.dueAt).toEqual(new Date(services.now().getTime() + hours * 3_600_000));
  });

  test('no task is due after the last day of its bulletin', async ({ db, services, make }) => {
    await make.kim();
    const validUntil = new Date(services.now().getTime() + 3_600_000);
    const bulletin = await make.bulletin({ validUntil });
    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });
    expect((await tasksOf(db, bulletin.id))[0]?.dueAt).toEqual(validUntil);
  });

  test('running it again makes no second task, link, history row or notice', async ({
    db,
    services,
    make,
  }) => {
    const kim = await make.kim();
    await make.worker(kim);
    const bulletin = await make.bulletin();
    const counts = async () => ({
      tasks: (await tasksOf(db, bulletin.id)).length,
      history: (await db.selectFrom('relay_task_history').select('id').execute()).length,
      links: (await db.selectFrom('links').select('code').execute()).length,
      notices: (await db.selectFrom('notices').select('id').execute()).length,
      deliveries: (await db.selectFrom('deliveries').select('id').execute()).length,
    });

    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });
    const once = await counts();
    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });

    expect(await counts()).toEqual(once);
    expect(once).toMatchObject({ tasks: 1, history: 1, links: 2, notices: 1 });
  });

  test('published by ten processes at one moment each KIM has one task and one link', async ({
    pool,
    boss,
    folder,
    clock,
  }) => {
    const services = testServices({ db: pool, boss, folder, clock });
    const make = makers(services);
    for (let kim = 0; kim < 5; kim += 1) await make.kim();
    const bulletin = await make.bulletin();
    const round = { bulletinId: bulletin.id, round: 1 };

    await Promise.all(Array.from({ length: 10 }, () => createRelayTasks(services, round)));

    expect(await tasksOf(pool, bulletin.id)).toHaveLength(5);
    const links = await pool.selectFrom('links').select('code').execute();
    const history = await pool.selectFrom('relay_task_history').select('event').execute();
    const notices = await pool.selectFrom('notices').select('id').execute();
    expect([links.length, history.length, notices.length]).toEqual([6, 5, 1]);
    await sql`truncate areas, people, notices cascade`.execute(pool);
  });

  test('each member of the KIM finds the task in the desk', async ({ db, services, make }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin({ title: 'Imunisasi di posyandu pekan ini' });
    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });
    const told = await db
      .selectFrom('deliveries')
      .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
      .select(['notices.title', 'notices.path'])
      .where('deliveries.person_id', '=', member.personId)
      .where('deliveries.channel', '=', 'desk')
      .execute();
    expect(told).toEqual([
      {
        title: 'Mohon sebarkan: Imunisasi di posyandu pekan ini',
        path: `/meja/tugas/kabar/${bulletin.id}`,
      },
    ]);
  });
});

describe('a correction', () => {
  test('asks exactly the KIM that were asked before, whatever became of their task', async ({
    db,
    services,
    make,
  }) => {
    const [sent, done, declined] = [await make.kim(), await make.kim(), await make.kim()];
    const bulletin = await make.bulletin({ state: 'corrected' });
    await make.task({ bulletinId: bulletin.id, groupId: sent.id });
    await make.task({ bulletinId: bulletin.id, groupId: done.id, state: 'done' });
    await make.task({ bulletinId: bulletin.id, groupId: declined.id, state: 'declined' });
    // founded after the first round, though the audience is the whole city
    await make.kim();

    await relayEvents.corrected(services, { bulletinId: bulletin.id, round: 2 });

    const tasks = await tasksOf(db, bulletin.id);
    const second = tasks.filter((task) => task.round === 2);
    expect(second.map((task) => task.groupId).sort()).toEqual(
      [sent.id, done.id, declined.id].sort(),
    );
    const first = new Map(
      tasks.filter((task) => task.round === 1).map((task) => [task.groupId, task]),
    );
    expect(first.get(sent.id)).toMatchObject({ state: 'closed', why: 'corrected' });
    expect(first.get(done.id)?.state).toBe('done');
    expect(first.get(declined.id)?.state).toBe('declined');
  });
});

describe('a withdrawal', () => {
  test('ends open tasks and tells everybody who was ever asked', async ({ db, services, make }) => {
    const [open, done] = [await make.kim(), await make.kim()];
    const members = [await make.worker(open), await make.worker(done)];
    const bulletin = await make.bulletin({ state: 'withdrawn' });
    await make.task({ bulletinId: bulletin.id, groupId: open.id, state: 'accepted' });
    await make.task({ bulletinId: bulletin.id, groupId: done.id, state: 'done' });

    await relayEvents.withdrawn(services, { bulletinId: bulletin.id, round: 1 });

    const tasks = await tasksOf(db, bulletin.id);
    expect(tasks.find((task) => task.groupId === open.id)).toMatchObject({
      state: 'closed',
      why: 'withdrawn',
    });
    expect(tasks.find((task) => task.groupId === done.id)?.state).toBe('done');
    const told = await db
      .selectFrom('deliveries')
      .select('person_id')
      .where('channel', '=', 'desk')
      .execute();
    expect(told.map((row) => row.person_id).sort()).toEqual(
      members.map((member) => member.personId).sort(),
    );
  });

  test('an expired bulletin ends open tasks', async ({ db, services, make }) => {
    const kim = await make.kim();
    const bulletin = await make.bulletin({ state: 'expired' });
    await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    await relayEvents.expired(services, { bulletinId: bulletin.id, round: 1 });
    expect((await tasksOf(db, bulletin.id))[0]).toMatchObject({ state: 'closed', why: 'expired' });
  });
});
