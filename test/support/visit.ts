import { createCityApp } from '#app';
import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { type Assets, buildAssets } from '#ui/assets.ts';

export type VisitOptions = {
  /** Who visits; nobody means a guest. */
  as?: Actor | null;
  form?: Record<string, string | string[] | Blob>;
  json?: unknown;
  method?: string;
  headers?: Record<string, string>;
};
export type Visit = (path: string, options?: VisitOptions) => Promise<Response>;

/** Through the front door: the whole app, with the visitor's sign-in already settled. */
export function visitor(services: Services): Visit {
  return async (path, { as = null, form, json, method, headers } = {}) => {
    const app = createCityApp(services, {
      assets: await builtOnce(),
      actorOf: () => Promise.resolve(as),
    });
    const origin = services.city.origin;
    const body = form ? bodyOf(form) : json === undefined ? undefined : JSON.stringify(json);
    return app.request(new URL(path, origin).toString(), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body !== undefined && { body }),
      headers: {
        host: new URL(origin).host,
        origin,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  };
}

let built: Promise<Assets> | undefined;
/** Stylesheet and scripts are the same for every test. */
const builtOnce = () => (built ??= buildAssets());

/** A form with a file goes as multipart, as a browser would send it. */
function bodyOf(form: NonNullable<VisitOptions['form']>): URLSearchParams | FormData {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one) => [name, one] as const) : [[name, value] as const],
  );
  const hasFile = fields.some(([, value]) => value instanceof Blob);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) {
    if (body instanceof FormData) body.append(name, value);
    else if (typeof value === 'string') body.append(name, value);
  }
  return body;
}
