import { isPost } from '#features/accounts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { timeline } from '#ui/timeline.ts';
import { STATES } from '../bulletin.ts';
import type { HistoryRow } from '../desk-row.ts';

/** What happened to a bulletin, the newest first. */
export function historyList(frame: Frame, history: readonly HistoryRow[]): Html {
  return timeline(
    frame,
    history.toReversed().map((row) => ({
      at: row.at,
      title: stateWord(frame, row.toState),
      by: byWhom(frame, row),
      ...(row.note === '' ? {} : { body: noteWords(frame, row.note) }),
    })),
  );
}

function stateWord({ t }: Frame, word: string): string {
  const state = STATES.find((one) => one === word);
  return state ? t.bulletins.states[state] : word;
}

/** Name and post; the clock has neither. */
function byWhom({ t }: Frame, { personName, post }: HistoryRow): string {
  if (!personName) return t.bulletinDesk.historySystem;
  const word = post.split('@')[0] ?? '';
  return isPost(word) ? `${personName}, ${t.accounts.posts[word]}` : personName;
}

/** The program's own notes are words of the catalogue, people's are their own. */
function noteWords({ t }: Frame, note: string): string {
  const known = t.bulletinDesk.historyNotes;
  if (note === 'emergency' || note === 'confirmed' || note === 'validity_is_over')
    return known[note];
  return note;
}
