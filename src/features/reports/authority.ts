import { type Action, type Actor, can, postsThatMay } from '#features/accounts';
import type { Move } from './move-report.ts';
import type { Report } from './report.ts';

type About = Pick<Report, 'ownerId' | 'areaCode' | 'answeredBy' | 'isPublic' | 'deputyIds'>;

/** What the table of rights needs to know of a report: whose it is, where, and who answered it. */
export function subjectOf({ ownerId, areaCode, answeredBy }: About) {
  return {
    groupId: ownerId,
    ...(areaCode && { areaCode }),
    ...(answeredBy && { authorId: answeredBy }),
  };
}

/** May this person open the case at all? Words that are not public take a right of their own. */
export function maySee(actor: Actor | null, report: About): boolean {
  const subject = subjectOf(report);
  if (!report.isPublic) {
    return can(actor, 'report.see_confidential', subject) || mayHelp(actor, report);
  }
  return can(actor, 'report.see', subject) || mayHelp(actor, report);
}

/** Works on it in the body that answers, or in one that helps. */
export function mayHelp(actor: Actor | null, { ownerId, deputyIds }: About): boolean {
  return [ownerId, ...deputyIds].some((groupId) => can(actor, 'report.work', { groupId }));
}

/** What everybody sees may also be looked at on site, by a member of that kelurahan's KIM. */
export function mayWitness(actor: Actor | null, report: About & ShownReport): boolean {
  const isShown = report.isPublic && report.publishedAt !== null && report.hiddenAt === null;
  return isShown && can(actor, 'report.witness', subjectOf(report));
}

type ShownReport = Pick<Report, 'publishedAt' | 'hiddenAt'>;

export function mayDo(actor: Actor | null, action: Action, report: About): boolean {
  return maySee(actor, report) && can(actor, action, subjectOf(report));
}

/** Who acted, as it goes into history and ledger: the post, `agency_liaison@dinas-pupr`, in its body. */
export function actingAs(actor: Actor, action: Action, report: About): NonNullable<Move['by']> {
  const posts = postsThatMay(actor, action);
  const held = posts.find((post) => post.groupId === report.ownerId) ?? posts[0];
  return {
    actor,
    post: held ? `${held.post}@${held.groupSlug}` : '',
    groupId: held?.groupId ?? null,
  };
}
