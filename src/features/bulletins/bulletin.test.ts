import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import {
  type Authority,
  type BulletinState,
  type Deed,
  isPublic,
  refusalTo,
  type RuledBulletin,
  stateAfter,
  STATES,
} from './bulletin.ts';

const everything: Authority['may'] = () => true;
const person = (personId: string, may = everything): Authority => ({ personId, may });

const draft = (more: Partial<RuledBulletin> = {}): RuledBulletin => ({
  state: 'draft',
  writtenBy: 'ani',
  writers: ['ani'],
  submittedBy: null,
  publishedBy: null,
  reviewDueAt: null,
  content: { urgency: 'routine' },
  ...more,
});

describe('the rules of a bulletin', () => {
  test('nobody approves what they wrote, changed or handed in', () => {
    const bulletin = draft({ state: 'in_review', writers: ['ani', 'budi'], submittedBy: 'citra' });
    const refusals = ['ani', 'budi', 'citra', 'dewi'].map((who) =>
      refusalTo('approve', bulletin, person(who)),
    );
    expect(refusals).toEqual(['own_work', 'own_work', 'own_work', null]);
  });

  test('whoever sent an emergency out is not its second person', () => {
    const bulletin = draft({ state: 'published', publishedBy: 'budi', reviewDueAt: new Date() });
    expect(refusalTo('confirm_emergency', bulletin, person('budi'))).toBe('own_work');
    expect(refusalTo('confirm_emergency', bulletin, person('citra'))).toBeNull();
  });

  test('what a second person has seen needs no second look', () => {
    const bulletin = draft({ state: 'published', publishedBy: 'budi' });
    expect(refusalTo('confirm_emergency', bulletin, person('citra'))).toBe('wrong_state');
  });

  test('only an emergency goes out on one word', () => {
    expect(refusalTo('publish_emergency', draft(), person('budi'))).toBe('not_an_emergency');
  });

  test('without the right nothing is possible, whatever the state', () => {
    const nothing = person('ani', () => false);
    for (const state of STATES) {
      expect(refusalTo('withdraw', draft({ state }), nothing)).toBe('not_allowed');
    }
  });

  test('withdrawn is final', () => {
    const deeds: Deed[] = ['save', 'submit', 'approve', 'publish', 'publish_correction', 'expire'];
    for (const deed of deeds) expect(stateAfter(deed, 'withdrawn')).toBeNull();
  });
});

type Step = { who: string; deed: Exclude<Deed, 'expire'>; emergency: boolean };
type World = RuledBulletin & { vouchedBy: Set<string>; seen: BulletinState[] };

/** What an action would write, in as few words as the rules need. */
function after(world: World, { who, deed, emergency }: Step): World {
  const bulletin = { ...world, content: { urgency: emergency ? 'emergency' : 'routine' } as const };
  if (refusalTo(deed, bulletin, person(who)) !== null) return world;
  const state = stateAfter(deed, world.state) ?? world.state;
  const next: World = { ...bulletin, state, seen: [...world.seen, state] };
  if (deed === 'save') return { ...next, writers: [...next.writers, who] };
  if (deed === 'submit') return { ...next, submittedBy: who };
  if (deed === 'approve') return { ...next, vouchedBy: new Set([who]) };
  if (deed === 'ask_changes') return { ...next, vouchedBy: new Set() };
  if (deed === 'publish_emergency') {
    return { ...next, publishedBy: who, reviewDueAt: new Date(0), vouchedBy: new Set([who]) };
  }
  if (deed === 'confirm_emergency') {
    return { ...next, reviewDueAt: null, vouchedBy: new Set([...next.vouchedBy, who]) };
  }
  return next;
}

describe('any order of deeds by anybody', () => {
  const step = fc.record({
    who: fc.constantFrom('ani', 'budi', 'citra'),
    deed: fc.constantFrom<Step['deed']>(
      'save',
      'submit',
      'ask_changes',
      'approve',
      'schedule',
      'publish',
      'publish_emergency',
      'confirm_emergency',
      'propose_correction',
      'publish_correction',
      'withdraw',
      'discard',
      'restore',
    ),
    emergency: fc.boolean(),
  });
  const start: World = { ...draft(), vouchedBy: new Set(), seen: ['draft'] };
  const worlds = fc.array(step, { maxLength: 40 }).map((steps) => steps.reduce(after, start));

  test('never makes a text public without a second person, unless it says it waits for one', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        if (!isPublic(world.state) || world.reviewDueAt) return;
        const writers = new Set([world.writtenBy, ...world.writers]);
        const others = [...world.vouchedBy].filter((who) => !writers.has(who));
        expect(others.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never brings back what was withdrawn, nor hides again what was public', () => {
    fc.assert(
      fc.property(worlds, ({ seen }) => {
        const out = seen.findIndex(isPublic);
        const withdrawn = seen.indexOf('withdrawn');
        if (out >= 0) expect(seen.slice(out).every(isPublic)).toBe(true);
        if (withdrawn >= 0) expect(new Set(seen.slice(withdrawn))).toEqual(new Set(['withdrawn']));
      }),
      { numRuns: 2_000 },
    );
  });
});
