import { Hono } from 'hono';

import { NotFound } from '../errors.ts';
import type { Services } from '../services.ts';
import { findOriginalName } from './queries.ts';
import { parseMediaName } from './store.ts';

/** Served under `/berkas`. A name is a hash of the content, so what was fetched once is good for ever. */
export function mediaRoutes(services: Pick<Services, 'db' | 'media'>) {
  const routes = new Hono();

  routes.get('/:name', async (c) => {
    const name = parseMediaName(c.req.param('name'));
    if (!name) throw new NotFound('file');
    const headers = {
      etag: `"${name.sha256}"`,
      'cache-control': 'public, max-age=31536000, immutable',
    };
    if (c.req.header('if-none-match')?.includes(headers.etag)) return c.body(null, 304, headers);

    const bytes = await services.media.get(name.sha256, name.ext);
    if (!bytes) throw new NotFound('file');
    return c.body(new Uint8Array(bytes), 200, {
      ...headers,
      ...STRANGERS_CONTENT,
      'content-length': String(bytes.length),
      ...(name.ext === 'webp'
        ? { 'content-type': 'image/webp' }
        : {
            'content-type': 'application/pdf',
            'content-disposition': attachment(await findOriginalName(services.db, name.sha256)),
          }),
    });
  });

  return routes;
}

/** Whatever it claims to be, a browser shows it as what we say and runs nothing in it. */
const STRANGERS_CONTENT = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  // feed readers and other sites may show our pictures
  'cross-origin-resource-policy': 'cross-origin',
};

/** RFC 6266: a plain name for old browsers, the real one in UTF-8. */
function attachment(originalName: string): string {
  const name = originalName === '' ? 'dokumen.pdf' : originalName;
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
