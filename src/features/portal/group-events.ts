import { type Notice, notify } from '#features/channels';
import type { GroupEvents } from '#features/groups';
import { closeTasksOf } from '#features/relay';
import { messagesFor } from '#messages';

/** Notices are written once for all who get them, so in the language of the city. */
const t = messagesFor('id');
const words = t.groups.notices;

/** What happens beyond the groups when people come and go: notices, and the end of open tasks. */
export const groupEvents: GroupEvents = {
  async postGiven(tx, { personId, post, group, at }) {
    const title = words.given(t.accounts.posts[post], group.name);
    const notice = noticeOf('given', { group, at, of: personId }, [title, words.givenBody]);
    await notify(tx, notice, [{ people: [personId] }]);
  },

  async postEnded(tx, { personIds, posts, group, at }) {
    if (personIds.length === 0) return;
    // of several people only what is true of all: the body, not who held what there
    const [post] = posts;
    const named = posts.length === 1 && post ? t.accounts.posts[post] : words.posts;
    const title = words.ended(named, group.name);
    const of = `${personIds.toSorted()[0] ?? ''}+${personIds.length - 1}`;
    await notify(tx, noticeOf('ended', { group, at, of }, [title, words.endedBody]), [
      { people: personIds },
    ]);
  },

  async memberLeft(tx, { name, group, at }) {
    const title = words.left(name, group.name);
    const notice = noticeOf('left', { group, at, of: name }, [title, words.leftBody]);
    await notify(tx, notice, [{ group: group.id, posts: ['kim_chair', 'kim_secretary'] }]);
  },

  groupClosed: (tx, { group, at }) => closeTasksOf(tx.db, group.id, at),
};

type Group = Parameters<GroupEvents['groupClosed']>[1]['group'];

function noticeOf(
  step: 'given' | 'ended' | 'left',
  { group, at, of }: { group: Group; at: Date; of: string },
  [title, body]: readonly [string, string],
): Notice {
  return {
    key: `post-${step}:${group.id}:${at.getTime()}:${of}:${title}`,
    kind: `post_${step}`,
    subjectKind: 'group',
    subjectId: group.id,
    title,
    body,
    path: step === 'left' ? `/meja/kelompok/${group.slug}` : '/saya',
    urgency: 'routine',
  };
}
