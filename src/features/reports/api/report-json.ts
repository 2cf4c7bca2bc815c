import type { PublicEvent, PublicReport } from '../see/published-report.ts';

const atOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

/** A public report as machines get it, in the API and in webhooks: public columns and nothing else. */
export function reportJson(one: PublicReport, { origin }: { origin: string }) {
  return {
    code: one.code,
    url: `${origin}/laporan/${one.code}`,
    kind: one.kind,
    category: { code: one.category, name: one.categoryName },
    state: one.state,
    title: one.title,
    body: one.body,
    prompts: one.prompts,
    answers: one.answers,
    area: one.areaCode === null ? null : { code: one.areaCode, name: one.areaName ?? '' },
    rw: one.rw,
    rt: one.rt,
    place: one.place,
    latitude: one.latitude,
    longitude: one.longitude,
    office: { name: one.officeName, slug: one.officeSlug },
    filedBy:
      one.filingGroupName === null
        ? null
        : { name: one.filingGroupName, slug: one.filingGroupSlug ?? '' },
    filedAt: one.filedAt.toISOString(),
    publishedAt: one.publishedAt.toISOString(),
    verifiedAt: atOrNull(one.verifiedAt),
    assignedAt: atOrNull(one.assignedAt),
    startedAt: atOrNull(one.startedAt),
    answeredAt: atOrNull(one.answeredAt),
    closedAt: atOrNull(one.closedAt),
    closedBy: one.closedBy,
    changedAt: one.changedAt.toISOString(),
    stepDueAt: atOrNull(one.stepDueAt),
    answerDueAt: atOrNull(one.answerDueAt),
    pausedAt: atOrNull(one.pausedAt),
    pauseReason: one.pauseReason,
    duplicateOf: one.duplicateOfCode,
    reason: one.reason,
    outside:
      one.outsideBody === ''
        ? null
        : { body: one.outsideBody, number: one.outsideNumber, state: one.outsideState },
    supporters: one.supporters,
    rating: one.rating,
    reopenedCount: one.reopenedCount,
  };
}

/** One thing that happened to it, as everybody may read it. */
export function eventJson(one: PublicEvent) {
  return {
    id: one.id,
    at: one.at.toISOString(),
    event: one.event,
    from: one.fromState,
    to: one.toState,
    note: one.note,
    by: one.groupName === null ? null : { name: one.groupName, slug: one.groupSlug ?? '' },
  };
}
