import type { City, Services } from '#platform/services.ts';
import { showTip } from '../show-tip.ts';
import type { ShownOutside, ShownTip, ShownVerdict } from '../shown-tip.ts';

/** What becomes of a message, for a program that holds its code. Throws `NotFound`. */
export async function findTipJson(services: Services, code: string) {
  return tipJson(await showTip(services, code), services.city);
}

function tipJson({ tip, outcome, pattern, asked, via, confirmed }: ShownTip, city: City) {
  const suggestions = outcome.kind === 'suggested' ? outcome.suggestions : [];
  return {
    code: tip.code,
    url: `${city.origin}/cek/pesan/${tip.code}`,
    outcome: outcome.kind,
    asked,
    via,
    confirmedBy: confirmed,
    verdict: outcome.kind === 'verdict' ? verdictJson(outcome.verdict, city) : null,
    outside: outcome.kind === 'outside' ? outsideJson(outcome.outside) : null,
    pattern: pattern && verdictJson(pattern, city),
    suggestions: suggestions.map((one) =>
      'verdict' in one
        ? { verdict: verdictJson(one.verdict, city), outside: null }
        : { verdict: null, outside: outsideJson(one.outside) },
    ),
    interim: outcome.kind === 'working' ? outcome.interim : '',
    dueAt: outcome.kind === 'working' ? (outcome.dueAt?.toISOString() ?? null) : null,
  };
}

const verdictJson = (shown: ShownVerdict, { origin }: City) => ({
  url: `${origin}/cek/${shown.slug}`,
  verdict: shown.verdict,
  title: shown.title,
  summary: shown.summary,
  advice: shown.advice,
  label: shown.label,
  publishedAt: shown.publishedAt.toISOString(),
});

const outsideJson = (shown: ShownOutside) => ({
  url: shown.url,
  title: shown.title,
  rating: shown.rating,
  publisher: shown.publisher,
  licence: shown.licence,
  publishedOn: shown.publishedOn?.toISOString().slice(0, 10) ?? null,
});
