import { signedHeaders, strictEncode } from './aws-signature.ts';
import {
  type MediaExtension,
  type MediaStore,
  parseMediaName,
  type StoredName,
  StoreFull,
} from './store.ts';

const TIMEOUT_MS = 30_000;

export type S3Options = {
  /** `https://s3.example.id`; the bucket is named in the path, as every compatible store allows. */
  endpoint: string;
  bucket: string;
  /** Keeps cities apart in one bucket: `metro/`. */
  prefix?: string;
  region: string;
  accessKey: string;
  secretKey: string;
  /** The plain one: the store is the operator's own and may well be on a private network. */
  fetch: typeof fetch;
  now: () => Date;
};

/** An S3-compatible store (AWS, MinIO, Ceph, …) spoken to by signed requests. */
export function s3Store(options: S3Options): MediaStore {
  const send = sender(options);
  const keyOf = (sha256: string, ext: MediaExtension) => `${options.prefix ?? ''}${sha256}.${ext}`;

  return {
    async put(sha256, bytes, ext) {
      const response = await send('PUT', keyOf(sha256, ext), { body: bytes });
      if (response.ok) return;
      const cause = new Error(await explain(response));
      if (response.status !== 403 && response.status !== 507) throw cause;
      throw new StoreFull('The S3 store refused a file. Check its room, bucket and keys.', {
        cause,
      });
    },
    async get(sha256, ext) {
      const response = await send('GET', keyOf(sha256, ext));
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(await explain(response));
      return Buffer.from(await response.arrayBuffer());
    },
    async has(sha256, ext) {
      const response = await send('HEAD', keyOf(sha256, ext));
      if (response.ok || response.status === 404) return response.ok;
      throw new Error(await explain(response));
    },
    async remove(sha256, ext) {
      const response = await send('DELETE', keyOf(sha256, ext));
      if (!response.ok && response.status !== 404) throw new Error(await explain(response));
    },
    list: () => listNames(send, options.prefix ?? ''),
  };
}

type Send = (
  method: string,
  key: string,
  extra?: { body?: Uint8Array; query?: Record<string, string> },
) => Promise<Response>;

function sender(options: S3Options): Send {
  return (method, key, { body, query = {} } = {}) => {
    const path = [options.bucket, ...key.split('/')].map(strictEncode).join('/');
    const url = new URL(`${options.endpoint.replace(/\/$/, '')}/${path.replace(/\/$/, '')}`);
    url.search = Object.entries(query)
      .map(([name, value]) => `${strictEncode(name)}=${strictEncode(value)}`)
      .join('&');
    const headers = signedHeaders(
      { method, url, ...(body && { body }), now: options.now() },
      options,
    );
    return options.fetch(url, {
      method,
      headers,
      // a copy over a plain ArrayBuffer, the only kind fetch is typed to take
      ...(body && { body: new Uint8Array(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  };
}

/** Reads the listing page by page; a page holds up to 1,000 names. */
async function* listNames(send: Send, prefix: string): AsyncGenerator<StoredName> {
  let next: string | undefined;
  do {
    const query = { 'list-type': '2', prefix, ...(next && { 'continuation-token': next }) };
    const response = await send('GET', '', { query });
    if (!response.ok) throw new Error(await explain(response));
    const xml = await response.text();
    for (const [, entry = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const name = parseMediaName((tag(entry, 'Key') ?? '').slice(prefix.length));
      if (name) yield { ...name, storedAt: new Date(tag(entry, 'LastModified') ?? 0) };
    }
    next = tag(xml, 'NextContinuationToken');
  } while (next);
}

/** Names here are hexadecimal and dates; only the token can hold an escaped sign. */
const tag = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&');

async function explain(response: Response): Promise<string> {
  const code = tag(await response.text(), 'Code') ?? 'no reason given';
  return `The S3 store answered ${response.status} (${code})`;
}
