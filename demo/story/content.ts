import { type Audience, type BulletinContent, NO_LETTER } from '#features/bulletins';
import type { Services } from '#platform/services.ts';
import { METRO_AREAS } from '../metro/areas.ts';
import type { Plan, Texts } from '../plan.ts';
import { filesOf } from './files.ts';
import type { Story } from './story.ts';

/** The text of a plan as the desk writes it; `instead` stands in where the first text was wrong. */
export async function contentOf(
  tx: Services,
  story: Story,
  plan: Plan,
  instead: Texts = {},
): Promise<BulletinContent> {
  const { kind, title, summary, who, body, contact, source } = plan;
  return {
    kind,
    urgency: plan.urgency ?? 'routine',
    title,
    summary,
    who,
    happensWhen: plan.when,
    happensWhere: plan.where,
    how: plan.how ?? '',
    body,
    contact,
    source,
    dimension: plan.dimension ?? null,
    topics: [...plan.topics],
    issuerId: story.register.body(plan.from).id,
    validFrom: plan.out,
    validUntil: plan.until,
    audience: plan.to.map((name) => targetOf(story, name)),
    variants: plan.variants ?? [],
    files: await filesOf(tx, story, plan),
    ...NO_LETTER,
    ...plan.letter,
    ...instead,
  };
}

function targetOf(story: Story, name: string): Audience {
  if (name === 'kota') return { kind: 'all', ref: '' };
  if (name.startsWith('#')) return { kind: 'topic', ref: name.slice(1) };
  if (name.startsWith('KIM ')) return { kind: 'group', ref: story.register.body(name).id };
  const area = METRO_AREAS.find((one) => one.name === name);
  if (!area) throw new Error(`No place is called ${name}`);
  return { kind: 'area', ref: area.code };
}
