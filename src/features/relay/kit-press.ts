import type { Services } from '#platform/services.ts';
import { KIT_FILES, type KitFile, kitFingerprint } from './kit.ts';
import {
  imageCard,
  type KitFonts,
  type KitSource,
  leaflet,
  loadKitFonts,
  longText,
  poster,
  readAloudScript,
  smsText,
  whatsappText,
} from './share-kit/index.ts';
import { turnstile } from './turnstile.ts';

export type PrintedFile = { bytes: Uint8Array<ArrayBuffer>; type: string; etag: string };

/** Makes the files of share kits, keeps them, and never makes the same one twice at a time. */
export type KitPress = (
  services: Pick<Services, 'pages'>,
  wanted: { file: KitFile; source: KitSource; tags: string[] },
) => Promise<PrintedFile>;

/** A picture or a PDF takes 0.1 to 0.5 s of a core; two at once would slow every page. */
const AT_ONCE = 1;

export function kitPress(): KitPress {
  const inTurn = turnstile(AT_ONCE);
  const underway = new Map<string, Promise<PrintedFile>>();
  let fonts: KitFonts | null = null;
  const loadOnce = () => (fonts ??= loadKitFonts());

  return ({ pages }, { file, source, tags }) => {
    const fingerprint = kitFingerprint(source, file);
    const key = `kit ${fingerprint}`;
    const etag = `"${fingerprint}"`;
    const type = KIT_FILES[file];
    const kept = pages.get(key);
    if (kept) return Promise.resolve({ bytes: kept.body, type, etag });
    const running = underway.get(key);
    if (running) return running;

    const mark = pages.mark();
    const made = inTurn(async () => {
      const bytes = new Uint8Array(await print(file, source, loadOnce));
      pages.put(
        key,
        { body: bytes, encoded: new Map(), status: 200, headers: {}, etag, tags },
        mark,
      );
      return { bytes, type, etag };
    }).finally(() => underway.delete(key));
    underway.set(key, made);
    return made;
  };
}

async function print(file: KitFile, source: KitSource, fonts: () => KitFonts): Promise<Buffer> {
  switch (file) {
    case 'whatsapp.txt':
      return Buffer.from(whatsappText(source));
    case 'sms.txt':
      return Buffer.from(smsText(source).text);
    case 'panjang.txt':
      return Buffer.from(longText(source));
    case 'naskah.txt':
      return Buffer.from(readAloudScript(source).text);
    case 'kartu.png':
      return imageCard(source, fonts());
    case 'poster.pdf':
      return poster(source, fonts());
    case 'selebaran.pdf':
      return leaflet(source, fonts());
  }
}
