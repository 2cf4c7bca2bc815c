import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { FileStore } from '@tus/file-store';
import { MemoryLocker, Server } from '@tus/server';
import { type Context, Hono } from 'hono';

import { limit } from '#features/accounts';
import { NotFound, TooMany } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { MAX_IMAGE_BYTES } from '#platform/media/index.ts';
import type { FilingOptions } from './form.routes.ts';
import { keepUpload, newUploadId } from './keep-upload.ts';
import { UNFINISHED_MS, uploadFolder } from './unfinished-uploads.ts';
import { listUploads } from './uploads.queries.ts';

const PATH = '/lapor/unggah';
const ONE = `${PATH}/:id{[0-9a-f]{32}}`;
/** Of one city at once: past it phones send their photos with the form. */
const MOST_UNFINISHED = 300;

type Parts = { store: FileStore; locker: MemoryLocker; network: string };

/**
 * Photos sent piece by piece (tus 1.0, creation and termination), so that a broken connection goes
 * on where it stopped. A whole photo is re-encoded at once and what came is removed; nothing sent
 * here can be fetched again. The id is the only key to it: 128 bits of chance.
 */
export function uploadRoutes({ networkOf }: FilingOptions) {
  const routes = new Hono<Env>();
  const locker = new MemoryLocker();
  const stores = new Map<string, FileStore>();

  const serve = async (c: Context<Env>) => {
    const folder = uploadFolder(c.get('services').folder);
    let store = stores.get(folder);
    if (!store) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: UNFINISHED_MS });
      stores.set(folder, store);
    }
    return serverFor(c, { store, locker, network: networkOf(c) }).handleWeb(c.req.raw);
  };

  routes.post(PATH, serve);
  routes.patch(ONE, serve);
  routes.delete(ONE, serve);
  // Hono hands a HEAD to the route of GET; what was sent is not given back
  routes.get(ONE, async (c) => {
    if (c.req.method !== 'HEAD') throw new NotFound('upload');
    // the answer to the last piece was lost on its way: the photo is here
    const [whole] = await listUploads(c.get('services').db, [c.req.param('id')]);
    if (!whole) return serve(c);
    return c.body(null, 204, { 'tus-resumable': '1.0.0', 'upload-complete': '?1' });
  });

  return routes;
}

function serverFor(c: Context<Env>, { store, locker, network }: Parts): Server {
  const services = c.get('services');
  const refusals = c.get('frame').t.reportFiling.photoRefusals;
  return new Server({
    path: PATH,
    datastore: store,
    locker,
    relativeLocation: true,
    maxSize: MAX_IMAGE_BYTES,
    allowedOrigins: () => false,
    namingFunction: newUploadId,
    async onUploadCreate() {
      const refusal = await refusalToBegin(c, store.directory, network);
      if (refusal) throw refusal;
      return {};
    },
    async onUploadFinish(_, { id }) {
      const kept = await keepUpload(services, await readFile(join(store.directory, id)), id);
      await store.remove(id);
      if (kept.ok) return { headers: { 'upload-complete': '?1' } };
      throw new UploadRefused(422, refusals[kept.refusal]);
    },
    onResponseError(_, error) {
      if ('status_code' in error) return undefined;
      services.log.error({ err: error }, 'photo upload');
      return new UploadRefused(500, '');
    },
  });
}

/** As the tus server wants to be told: with these names. */
class UploadRefused extends Error {
  override name = 'UploadRefused';
  readonly status_code: number;
  readonly body: string;
  constructor(status: number, words: string) {
    super(words);
    this.status_code = status;
    this.body = words;
  }
}

async function refusalToBegin(c: Context<Env>, folder: string, network: string) {
  const t = c.get('frame').t.reportFiling;
  try {
    await limit(c.get('services'), 'photo_network', c.get('actor')?.personId ?? network);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return new UploadRefused(429, t.upload.failed);
  }
  const unfinished = await readdir(folder);
  return unfinished.length / 2 > MOST_UNFINISHED ? new UploadRefused(503, t.upload.failed) : null;
}
