import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';

/**
 * No inline script, no inline style, nothing from elsewhere. `data:` pictures are the QR codes
 * and the city's own upload previews.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** Set on every answer that does not bring its own. HSTS only where the city is reached by https. */
export function securityHeaders({ https }: { https: boolean }): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (https) c.res.headers.set('strict-transport-security', 'max-age=31536000');
  };
}

/**
 * A form is taken only from our own pages: its Origin must name the host it was sent to.
 * Behind a proxy that ends TLS only the scheme differs, so hosts are compared. `open` are
 * the paths that other people's servers post to and that prove themselves in another way.
 */
export function sameOriginForms(open: (path: string) => boolean): MiddlewareHandler {
  const guard = csrf({
    origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === c.req.header('host'),
  });
  return async (c, next) => {
    if (open(c.req.path)) return next();
    const forms = { accepted: false };
    await guard(c, () => {
      forms.accepted = true;
      return Promise.resolve();
    }).catch((error: unknown) => {
      // without its ready-made English answer, so that the city's own error page says it
      if (error instanceof HTTPException) throw new HTTPException(403, { cause: error });
      throw error;
    });
    if (forms.accepted) await next();
  };
}
