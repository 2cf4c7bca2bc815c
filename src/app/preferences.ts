import { Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';

const YEAR = 365 * 24 * 3600;

/** The language chosen on a page's foot, kept in the browser and nowhere else. */
export function preferenceRoutes({ https }: { https: boolean }) {
  const routes = new Hono<Env>();

  routes.post('/bahasa', async (c) => {
    const form = await parseForm(
      c,
      z.object({ bahasa: z.enum(['id', 'en']), lanjut: z.string().default('/') }),
    );
    if (!form.ok) return c.redirect('/', 303);
    const { bahasa, lanjut } = form.value;
    const secure = https ? '; Secure' : '';
    c.header('set-cookie', `bahasa=${bahasa}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`);
    return c.redirect(ownPath(lanjut), 303);
  });

  return routes;
}

/** Only a path of our own: `//elsewhere` and `/\elsewhere` would lead away. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
