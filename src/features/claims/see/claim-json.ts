import type { City } from '#platform/services.ts';
import type { PublicClaim, Surroundings } from './published-claim.ts';

/** A verdict as machines get it, in the API and in the dump: the public columns and nothing else. */
export function claimJson(claim: PublicClaim, { origin }: Pick<City, 'origin'>) {
  return {
    code: claim.code,
    slug: claim.slug,
    url: `${origin}/cek/${claim.slug}`,
    title: claim.title,
    claim: claim.quote,
    verdict: claim.verdict,
    types: claim.types,
    topic: claim.topic,
    label: claim.label,
    summary: claim.summary,
    explanation: claim.body,
    method: claim.method,
    advice: claim.advice,
    version: claim.version,
    changeNote: claim.changeNote,
    underReview: claim.state !== 'published',
    draftedBy: claim.draftedBody,
    secondOpinionBy: claim.secondBody,
    asked: claim.asked,
    firstSeenAt: claim.firstSeenAt.toISOString(),
    firstPublishedAt: claim.firstPublishedAt.toISOString(),
    publishedAt: claim.publishedAt.toISOString(),
  };
}
export type ClaimJson = ReturnType<typeof claimJson>;

/** As `claimJson`, with what it stands on. */
export function claimWholeJson(
  claim: PublicClaim,
  { evidence, statements, versions }: Pick<Surroundings, 'evidence' | 'statements' | 'versions'>,
  city: Pick<City, 'origin'>,
) {
  return {
    ...claimJson(claim, city),
    sources: evidence.map(({ kind, source, url, quote, stance, archiveSha, archivedAt }) => ({
      ...{ kind, source, url, quote, stance },
      sha256: archiveSha,
      archivedAt: archivedAt?.toISOString() ?? null,
    })),
    statements: statements.map(({ groupName, body, at }) => ({
      ...{ by: groupName, body },
      at: at.toISOString(),
    })),
    versions: versions.map(({ version, verdict, summary, changeNote, publishedAt }) => ({
      ...{ version, verdict, summary, changeNote },
      publishedAt: publishedAt.toISOString(),
    })),
  };
}
