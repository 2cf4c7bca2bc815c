import type { Audience, BulletinContent } from '#features/bulletins';
import {
  type StoredFile,
  storeDocument,
  storeImage,
  type StoreOutcome,
} from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { METRO_AREAS } from '../metro/areas.ts';
import { drawPicture } from '../metro/pictures/draw.ts';
import { printDocument } from '../metro/pictures/document.ts';
import type { Plan, Texts } from '../plan.ts';
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

async function filesOf(tx: Services, story: Story, plan: Plan) {
  const pictures = (plan.pictures ?? []).map(async ({ draw, alt }) => {
    const bytes = () => drawPicture(draw);
    const file = await keepOnce(story, draw, async () =>
      storeImage(tx, await bytes(), { originalName: `${draw}.png`, uploadedBy: null }),
    );
    return { fileId: file.id, alt };
  });
  const { document } = plan;
  const printed = document && {
    file: await keepOnce(story, document.name, async () =>
      storeDocument(tx, await printDocument(document), {
        originalName: `${document.name}.pdf`,
        uploadedBy: null,
      }),
    ),
    alt: document.title,
  };
  const kept = await Promise.all(pictures);
  return printed ? [...kept, { fileId: printed.file.id, alt: printed.alt }] : kept;
}

async function keepOnce(
  story: Story,
  name: string,
  store: () => Promise<StoreOutcome>,
): Promise<StoredFile> {
  const kept = story.files.get(name);
  if (kept) return kept;
  const stored = await store();
  if (!stored.ok) throw new Error(`${name}: ${stored.refusal}`);
  story.files.set(name, stored.file);
  return stored.file;
}
