/** A photo that the server does not take; the message is its own words. */
export class PhotoRefused extends Error {
  override name = 'PhotoRefused';
}

const TUS = { 'tus-resumable': '1.0.0' };
/** Small enough that a weak signal carries one before it breaks, and that proxies pass it on. */
const PIECE = 256 * 1024;
const TRIES = 6;

type Sending = {
  /** Where uploads begin. */
  address: string;
  send?: typeof fetch;
  /** Milliseconds to wait after the nth break. */
  pause?: (broken: number) => number;
};

/**
 * Sends a photo in pieces (tus 1.0) and goes on after a break where the server says it stopped.
 * Gives the id under which the form names it; null when the connection did not come back.
 */
export async function sendInPieces(photo: Blob, sending: Sending): Promise<string | null> {
  const { address, send = fetch, pause = (broken) => 500 * 2 ** broken } = sending;
  const url = await begin(photo, address, send);
  if (!url) return null;
  let offset = 0;
  for (let broken = 0; broken < TRIES;) {
    const next = await sendPiece(photo, { url, offset, send }).catch(() => null);
    if (next === 'whole') return url.split('/').at(-1) ?? null;
    if (next instanceof PhotoRefused) throw next;
    if (next !== null) {
      offset = next;
      continue;
    }
    broken += 1;
    await new Promise((resolve) => setTimeout(resolve, pause(broken)));
    const arrived = await askOffset(url, send).catch(() => offset);
    if (arrived === 'whole') return url.split('/').at(-1) ?? null;
    if (arrived === 'gone') return null;
    offset = arrived;
  }
  return null;
}

async function begin(photo: Blob, address: string, send: typeof fetch): Promise<string | null> {
  const headers = { ...TUS, 'upload-length': String(photo.size) };
  const made = await send(address, { method: 'POST', headers }).catch(() => null);
  const location = made?.status === 201 ? made.headers.get('location') : null;
  return location ? new URL(location, made?.url).href : null;
}

type Piece = { url: string; offset: number; send: typeof fetch };

async function sendPiece(
  photo: Blob,
  { url, offset, send }: Piece,
): Promise<number | 'whole' | PhotoRefused | null> {
  const answer = await send(url, {
    method: 'PATCH',
    headers: {
      ...TUS,
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: photo.slice(offset, offset + PIECE),
  });
  if (answer.status === 422) return new PhotoRefused(await answer.text());
  if (!answer.ok) return null;
  if (answer.headers.get('upload-complete')) return 'whole';
  return Number(answer.headers.get('upload-offset'));
}

async function askOffset(url: string, send: typeof fetch): Promise<number | 'whole' | 'gone'> {
  const answer = await send(url, { method: 'HEAD', headers: TUS });
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (!answer.ok) throw new Error(String(answer.status));
  if (answer.headers.get('upload-complete')) return 'whole';
  return Number(answer.headers.get('upload-offset'));
}
