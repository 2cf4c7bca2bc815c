import { newId } from '#platform/ids.ts';
import { describe, expect, test } from '#test/test.ts';
import { chaseTasks, receiveSeenTasks } from './chase-tasks.ts';
import { createRelayTasks } from './create-tasks.ts';
import { logSpread } from './log-spread.ts';

const HOUR = 3_600_000;

describe('a task that waits', () => {
  test('ends by itself when it is spread after it reached Diskominfo', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const kim = await make.kim({ areaCode: '99.01.01.1001' });
    const member = await make.worker(kim);
    const bulletin = await make.bulletin({ validUntil: null });
    const { id: taskId } = await make.task({
      bulletinId: bulletin.id,
      groupId: kim.id,
      state: 'accepted',
      escalation: 'diskominfo',
    });
    clock.now = new Date(clock.now.getTime() + 100 * HOUR);
    await logSpread(services, {
      taskId,
      personId: member.personId,
      spread: {
        id: newId(),
        channel: 'mosque',
        areaCode: kim.areaCode,
        rw: 1,
        rt: null,
        place: '',
        happenedAt: clock.now,
        audienceEstimate: 30,
        note: '',
        photoId: null,
      },
    });
    await chaseTasks(services);

    const { state } = await db
      .selectFrom('relay_tasks')
      .select('state')
      .where('id', '=', taskId)
      .executeTakeFirstOrThrow();
    expect(state).toBe('done');
  });

  test('is remembered, then late, then the kecamatan’s and at last Diskominfo’s concern, each told once', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const kim = await make.kim({ areaCode: '99.01.01.1001' });
    const member = await make.worker(kim);
    const camat = await make.worker(
      await make.office({ kind: 'kecamatan', areaCode: '99.01.01' }),
      'camat',
    );
    const admin = await make.worker(await make.diskominfo(), 'kim_admin');
    const bulletin = await make.bulletin({ validUntil: null });
    const sentAt = clock.now;
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const told = async () => {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('notices', 'notices.id', 'deliveries.notice_id')
        .select(['kind', 'person_id'])
        .where('deliveries.channel', '=', 'desk')
        .orderBy('notices.id')
        .execute();
      return rows.map((row) => [row.kind, row.person_id]);
    };
    const sweepAt = async (hours: number) => {
      clock.now = new Date(sentAt.getTime() + hours * HOUR);
      await chaseTasks(services);
      await chaseTasks(services);
    };

    await sweepAt(35);
    expect(await told()).toEqual([]);
    await sweepAt(36);
    await sweepAt(48);
    await sweepAt(54);
    await sweepAt(72);
    await sweepAt(200);

    expect(await told()).toEqual([
      ['relay_soon', member.personId],
      ['relay_reminded', member.personId],
      ['relay_kecamatan', camat.personId],
      ['relay_diskominfo', admin.personId],
    ]);
    const history = await db
      .selectFrom('relay_task_history')
      .select('event')
      .where('task_id', '=', task.id)
      .orderBy('id')
      .execute();
    expect(history.map((row) => row.event)).toEqual([
      'soon',
      'reminded',
      'kecamatan',
      'diskominfo',
    ]);
  });

  test('catches up after a standstill: all steps that are due, in their order', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const kim = await make.kim();
    const bulletin = await make.bulletin({ urgency: 'emergency', validUntil: null });
    await make.task({
      bulletinId: bulletin.id,
      groupId: kim.id,
      dueAt: new Date(clock.now.getTime() + 2 * HOUR),
    });
    clock.now = new Date(clock.now.getTime() + 3 * HOUR);
    await chaseTasks(services);
    const task = await db.selectFrom('relay_tasks').select('escalation').executeTakeFirstOrThrow();
    expect(task.escalation).toBe('diskominfo');
  });

  test('counts as done at its due time when it was passed on', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const kim = await make.kim();
    const member = await make.worker(kim);
    const bulletin = await make.bulletin({ validUntil: null });
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id, state: 'accepted' });
    await make.spread({ taskId: task.id, personId: member.personId });
    clock.now = new Date(clock.now.getTime() + 49 * HOUR);
    await chaseTasks(services);
    const row = await db
      .selectFrom('relay_tasks')
      .select(['state', 'escalation'])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ state: 'done', escalation: 'none' });
    expect(await db.selectFrom('notices').select('id').execute()).toEqual([]);
  });

  test('is received when a member has read its notice in the desk', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const [kim, other] = [await make.kim(), await make.kim()];
    const member = await make.worker(kim);
    await make.worker(other);
    const bulletin = await make.bulletin();
    await createRelayTasks(services, { bulletinId: bulletin.id, round: 1 });
    const readAt = new Date(clock.now.getTime() + HOUR);
    await db
      .updateTable('deliveries')
      .set({ state: 'read', read_at: readAt })
      .where('person_id', '=', member.personId)
      .where('channel', '=', 'desk')
      .execute();

    await receiveSeenTasks(services);
    await receiveSeenTasks(services);

    const tasks = await db
      .selectFrom('relay_tasks')
      .select(['group_id', 'state', 'received_at'])
      .execute();
    expect(tasks.find((task) => task.group_id === kim.id)).toMatchObject({
      state: 'received',
      received_at: readAt,
    });
    expect(tasks.find((task) => task.group_id === other.id)?.state).toBe('sent');
  });
});
