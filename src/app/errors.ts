import { randomBytes } from 'node:crypto';

import type { Context } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { Forbidden, NotFound, SignInRequired, TooMany } from '#platform/errors.ts';
import { problem } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';

type Words = { status: ContentfulStatusCode; title: string; body: string; id?: string };

/** The one place where exceptions become answers; what is not known here is a bug. */
export function onError(services: Services, frame: (c: Context) => Promise<Frame>) {
  return async (error: Error, c: Context): Promise<Response> => {
    if (error instanceof HTTPException && error.res) return error.res;
    if (error instanceof SignInRequired && !forMachines(c)) return toSignIn(c);
    const shown = await frame(c);
    const words = wordsFor(error, shown.t);
    if (error instanceof TooMany) c.header('retry-after', String(error.retryAfter));
    if (!words) return answer(c, shown, bug(services, error, shown));
    return answer(c, shown, words);
  };
}

export function notFound(frame: (c: Context) => Promise<Frame>) {
  return async (c: Context): Promise<Response> => {
    const shown = await frame(c);
    const { notFoundTitle, notFoundBody } = shown.t.errors;
    return answer(c, shown, { status: 404, title: notFoundTitle, body: notFoundBody });
  };
}

function wordsFor(error: Error, { errors: t }: Frame['t']): Words | null {
  if (error instanceof NotFound)
    return { status: 404, title: t.notFoundTitle, body: t.notFoundBody };
  if (error instanceof Forbidden) {
    return { status: 403, title: t.forbiddenTitle, body: t.forbiddenBody };
  }
  if (error instanceof SignInRequired) {
    return { status: 401, title: t.forbiddenTitle, body: t.forbiddenBody };
  }
  if (error instanceof TooMany) {
    const minutes = Math.max(1, Math.ceil(error.retryAfter / 60));
    return { status: 429, title: t.tooManyTitle, body: t.tooManyBody(minutes) };
  }
  if (!(error instanceof HTTPException)) return null;
  if (error.status === 403) return { status: 403, title: t.crossSiteTitle, body: t.crossSiteBody };
  if (error.status === 413) return { status: 413, title: t.tooBigTitle, body: t.tooBigBody };
  return { status: error.status, title: t.badRequestTitle, body: t.badRequestBody };
}

/** The number on the page and the line in the log are the same, so that one leads to the other. */
function bug({ log }: Services, error: Error, { t }: Frame): Words {
  const id = randomBytes(5).toString('hex');
  log.error({ err: error, errorId: id }, 'request failed');
  if (isDatabaseAway(error)) {
    return { status: 503, title: t.errors.busyTitle, body: t.errors.busyBody };
  }
  return { status: 500, title: t.errors.bugTitle, body: t.errors.bugBody, id };
}

const AWAY = [
  'ECONNREFUSED',
  'ENOENT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P03',
];

function isDatabaseAway(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && AWAY.includes(error.code);
}

function answer(c: Context, frame: Frame, words: Words): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  if (forMachines(c)) {
    const detail = words.id ? `${words.body} ${words.id}` : words.body;
    return problem(c, words.status, words.title, { detail });
  }
  const t = frame.t.errors;
  const body = html`${pageHead({ title: words.title, lede: words.body })}
${words.id ? html`<p><code class="error-id">${words.id}</code></p>` : ''}
<div class="buttons">${linkButton('/', t.home, { tone: 'primary' })}${linkButton('/cari', t.search)}</div>`;
  return c.html(page(frame, { title: words.title, hidden: true }, body), words.status);
}

function forMachines(c: Context): boolean {
  return (
    c.req.path.startsWith('/api/') || (c.req.header('accept') ?? '').includes('application/json')
  );
}

/** Back to the same page after signing in; a form that was refused goes to the page it stood on. */
function toSignIn(c: Context): Response {
  const { pathname, search } = new URL(c.req.url);
  const next = c.req.method === 'GET' ? `?lanjut=${encodeURIComponent(pathname + search)}` : '';
  return c.redirect(`/masuk${next}`, 303);
}
