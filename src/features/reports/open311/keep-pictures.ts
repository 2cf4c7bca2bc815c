import { AnswerTooLong, BlockedAddress } from '#platform/guarded-fetch.ts';
import { type MediaRefusal, storeImage } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import { MOST_PHOTOS } from '../filing/new-report.ts';
import { Fault } from './fault.ts';
import type { Fields } from './read-fields.ts';

const TIMEOUT_MS = 10_000;

/**
 * Pictures that a client points at or sends along, re-encoded like every other. An address is
 * fetched through the guard that refuses what is not on the public Internet.
 */
export async function keepPictures(
  services: Services,
  { fields, personId }: { fields: Fields; personId: string },
): Promise<string[]> {
  const addresses = [
    ...(fields.texts.get('media_url') ?? []),
    ...(fields.texts.get('media_url[]') ?? []),
  ].filter((address) => address !== '');
  if (addresses.length + fields.pictures.length > MOST_PHOTOS) {
    throw new Fault(400, `media_url: at most ${MOST_PHOTOS} pictures`);
  }
  const ids: string[] = [];
  for (const address of addresses) {
    ids.push(await keep(services, await fetched(services, address), personId));
  }
  for (const picture of fields.pictures) {
    ids.push(await keep(services, Buffer.from(await picture.arrayBuffer()), personId));
  }
  return ids;
}

async function fetched({ fetch }: Services, address: string): Promise<Buffer> {
  const isWeb = /^https?:\/\//.test(address) && URL.canParse(address);
  if (!isWeb) throw new Fault(400, 'media_url must be an http or https address');
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Fault(400, `media_url was answered with ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (error instanceof BlockedAddress) {
      throw new Fault(400, 'media_url is not on the public Internet');
    }
    if (error instanceof AnswerTooLong) throw new Fault(400, 'media_url gave too many bytes');
    throw new Fault(400, 'media_url could not be fetched');
  }
}

async function keep(services: Services, bytes: Buffer, personId: string): Promise<string> {
  const stored = await storeImage(services, bytes, {
    originalName: 'open311',
    uploadedBy: personId,
  });
  if (!stored.ok) throw new Fault(stored.refusal === 'no_room' ? 503 : 400, WORDS[stored.refusal]);
  return stored.file.id;
}

const WORDS: Record<MediaRefusal, string> = {
  empty: 'media_url gave nothing',
  too_big: 'media_url: the picture is larger than 12 MB',
  not_an_image: 'media_url is not a picture',
  not_a_document: 'media_url is not a picture',
  too_many_pixels: 'media_url: the picture has too many pixels',
  damaged: 'media_url: the picture is damaged',
  locked: 'media_url is not a picture',
  active: 'media_url is not a picture',
  no_room: 'The picture cannot be kept at the moment; try again later',
};
