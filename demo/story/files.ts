import {
  type StoredFile,
  storeDocument,
  storeImage,
  type StoreOutcome,
} from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { printDocument } from '../metro/pictures/document.ts';
import { drawPicture, type PictureName } from '../metro/pictures/draw.ts';
import type { Plan } from '../plan.ts';
import type { Story } from './story.ts';

/** What is attached to a bulletin: its pictures, then its document. */
export async function filesOf(tx: Services, story: Story, { pictures = [], document }: Plan) {
  const attached: { fileId: string; alt: string }[] = [];
  for (const { draw, alt } of pictures) {
    attached.push({ fileId: (await pictureOnce(tx, story, draw)).id, alt });
  }
  if (document) {
    const { name, title } = document;
    const upload = { originalName: `${name}.pdf`, uploadedBy: null };
    const file = await keepOnce(story, name, async () =>
      storeDocument(tx, await printDocument(document), upload),
    );
    attached.push({ fileId: file.id, alt: title });
  }
  return attached;
}

/** The same picture may stand in several places; it is drawn and kept once. */
export function pictureOnce(tx: Services, story: Story, name: PictureName): Promise<StoredFile> {
  const upload = { originalName: `${name}.png`, uploadedBy: null };
  return keepOnce(story, name, async () => storeImage(tx, await drawPicture(name), upload));
}

async function keepOnce(
  { files }: Story,
  name: string,
  store: () => Promise<StoreOutcome>,
): Promise<StoredFile> {
  const kept = files.get(name);
  if (kept) return kept;
  const stored = await store();
  if (!stored.ok) throw new Error(`${name}: ${stored.refusal}`);
  files.set(name, stored.file);
  return stored.file;
}
