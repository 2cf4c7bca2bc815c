import { describe, expect, test } from 'vitest';

import { PhotoRefused, sendInPieces } from './tus-upload.ts';

const ORIGIN = 'http://uji.localhost';
const ID = 'a'.repeat(32);

/** A server that keeps what it is sent, and a line that breaks where `breaks` says so. */
function line(breaks: (request: number) => 'before' | 'half' | 'after' | null) {
  let [kept, length, requests] = [Buffer.alloc(0), 0, 0];
  const answer = (status: number, headers: Record<string, string> = {}) => {
    const response = new Response(null, { status, headers });
    Object.defineProperty(response, 'url', { value: `${ORIGIN}/lapor/unggah` });
    return response;
  };
  const offset = (): Record<string, string> =>
    kept.length === length ? { 'upload-complete': '?1' } : { 'upload-offset': String(kept.length) };

  const send = async (_: URL | RequestInfo, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (init.method === 'POST') {
      length = Number(headers.get('upload-length'));
      return answer(201, { location: `/lapor/unggah/${ID}` });
    }
    if (init.method === 'HEAD') return answer(200, offset());
    const broken = breaks((requests += 1));
    if (broken === 'before') throw new TypeError('Failed to fetch');
    const piece = init.body instanceof Blob ? Buffer.from(await init.body.arrayBuffer()) : kept;
    expect(Number(headers.get('upload-offset'))).toBe(kept.length);
    kept = Buffer.concat([kept, broken === 'half' ? piece.subarray(0, piece.length / 2) : piece]);
    if (broken) throw new TypeError('Failed to fetch');
    return answer(204, offset());
  };
  return { send, kept: () => kept };
}

const photo = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
const sendOver = (breaks: Parameters<typeof line>[0]) => {
  const { send, kept } = line(breaks);
  const sending = { address: `${ORIGIN}/lapor/unggah`, send, pause: () => 0 };
  return { kept, sent: sendInPieces(new Blob([photo]), sending) };
};

describe('a photo sent from the phone', () => {
  test.each(['before', 'half', 'after'] as const)(
    'arrives whole when the line breaks %s each second piece',
    async (where) => {
      const { kept, sent } = sendOver((request) => (request % 2 === 0 ? where : null));
      expect(await sent).toBe(ID);
      expect(kept().equals(photo)).toBe(true);
    },
  );

  test('is given up, not lost, when the line does not come back', async () => {
    const { sent } = sendOver(() => 'before');
    expect(await sent).toBeNull();
  });

  test('that is no photo is refused in the words of the server', async () => {
    const refusing = (_: URL | RequestInfo, init: RequestInit = {}) => {
      const made = new Response(null, { status: 201, headers: { location: `${ORIGIN}/${ID}` } });
      Object.defineProperty(made, 'url', { value: ORIGIN });
      return Promise.resolve(
        init.method === 'POST' ? made : new Response('bukan foto.', { status: 422 }),
      );
    };
    const sent = sendInPieces(new Blob(['x']), { address: ORIGIN, send: refusing });
    await expect(sent).rejects.toThrow(new PhotoRefused('bukan foto.'));
  });
});
