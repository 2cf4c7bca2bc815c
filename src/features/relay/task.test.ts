import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  isOpen,
  isSettled,
  nextStep,
  refusalToAccept,
  refusalToDecline,
  refusalToFinish,
  refusalToNudge,
  refusalToReceive,
  soonAt,
  type Task,
} from './task.ts';

type Life = Task & { remindedAt: Date | null };

const SENT = new Date('2026-11-23T03:00:00Z');
const HOUR = 60 * 60 * 1000;
const at = (hours: number) => new Date(SENT.getTime() + hours * HOUR);

/** As the rules come with a new city: 48 hours, then at once, 6 hours, 24 hours. */
const moments = { soon: at(36), reminded: at(48), kecamatan: at(54), diskominfo: at(72) };

const fresh: Life = {
  id: 't',
  bulletinId: 'b',
  round: 1,
  groupId: 'g',
  state: 'sent',
  escalation: 'none',
  sentAt: SENT,
  dueAt: at(48),
  closedAt: null,
  spreadCount: 0,
  remindedAt: null,
};

/** One sweep of the clock: all steps that are due. */
function sweep(task: Life, now: Date): Life {
  for (let life = task; ;) {
    const step = nextStep(life, moments, now);
    if (!step) return life;
    if (step === 'finish') life = { ...life, state: 'done' };
    else if (step === 'soon') life = { ...life, remindedAt: now };
    else life = { ...life, escalation: step, remindedAt: now };
  }
}

const deeds = {
  receive: (task: Life): Life =>
    refusalToReceive(task) || task.state !== 'sent' ? task : { ...task, state: 'received' },
  accept: (task: Life): Life => (refusalToAccept(task) ? task : { ...task, state: 'accepted' }),
  decline: (task: Life): Life => (refusalToDecline(task) ? task : { ...task, state: 'declined' }),
  spread: (task: Life): Life =>
    isOpen(task) ? { ...task, state: 'accepted', spreadCount: task.spreadCount + 1 } : task,
  finish: (task: Life): Life => (refusalToFinish(task) ? task : { ...task, state: 'done' }),
  close: (task: Life): Life => (isOpen(task) ? { ...task, state: 'closed' } : task),
};

const anyLife = fc.array(
  fc.record({
    deed: fc
      .constantFrom(...Object.keys(deeds))
      .filter((deed): deed is keyof typeof deeds => deed in deeds),
    hours: fc.integer({ min: 0, max: 30 }),
    swept: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('the life of a relay task', () => {
  test('every task ends done, declined, closed with its bulletin, or in the hands of Diskominfo', () => {
    fc.assert(
      fc.property(anyLife, (steps) => {
        let task = fresh;
        let hours = 0;
        for (const step of steps) {
          hours += step.hours;
          task = deeds[step.deed](task);
          if (step.swept) task = sweep(task, at(hours));
        }
        task = sweep(task, at(Math.max(hours, 48 * 2)));
        expect(isSettled(task)).toBe(true);
        if (task.state === 'done') expect(task.spreadCount).toBeGreaterThan(0);
      }),
    );
  });

  test('the clock never goes back a step and leaves an ended task alone', () => {
    const order = ['none', 'reminded', 'kecamatan', 'diskominfo'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (hours) => {
        let task = fresh;
        let now = 0;
        for (const more of hours) {
          const before = order.indexOf(task.escalation);
          now += more;
          task = sweep(task, at(now));
          expect(order.indexOf(task.escalation)).toBeGreaterThanOrEqual(before);
        }
        expect(nextStep({ ...task, state: 'declined' }, moments, at(1000))).toBeNull();
      }),
    );
  });

  test.each([
    [35, null],
    [36, 'soon'],
    [48, 'reminded'],
  ] as const)('a routine task untouched after %i hours: %s', (hours, step) => {
    expect(nextStep(fresh, moments, at(hours))).toBe(step);
  });

  test('after the reminder the kecamatan is told, and Diskominfo last', () => {
    const late = { ...fresh, escalation: 'reminded' as const, remindedAt: at(48) };
    expect(nextStep(late, moments, at(53.9))).toBeNull();
    expect(nextStep(late, moments, at(54))).toBe('kecamatan');
    expect(nextStep({ ...late, escalation: 'kecamatan' }, moments, at(71.9))).toBeNull();
    expect(nextStep({ ...late, escalation: 'kecamatan' }, moments, at(72))).toBe('diskominfo');
    expect(soonAt({ sentAt: SENT, dueAt: at(48) })).toEqual(at(36));
  });

  test('who has passed it on is not chased, and at its due time the task counts as done', () => {
    const spread = { ...fresh, state: 'accepted' as const, spreadCount: 1 };
    expect(nextStep(spread, moments, at(47))).toBeNull();
    expect(nextStep(spread, moments, at(48))).toBe('finish');
  });

  test('nothing passed on cannot be called done, and what was passed on cannot be declined', () => {
    expect(refusalToFinish({ state: 'accepted', spreadCount: 0 })).toBe('nothing_logged');
    expect(refusalToDecline({ state: 'accepted', spreadCount: 1 })).toBe('already_spread');
  });

  test('a KIM is nudged at most once an hour, and only while it is waited for', () => {
    const nudged = { state: 'sent' as const, nudgedAt: at(1) };
    expect(refusalToNudge(nudged, at(1.5))).toBe('nudged_lately');
    expect(refusalToNudge(nudged, at(2))).toBeNull();
    expect(refusalToNudge({ state: 'done', nudgedAt: null }, at(2))).toBe('not_waiting');
  });
});
