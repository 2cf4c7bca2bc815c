import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { simpleParser } from 'mailparser';

import { type CityAppOptions, createCityApp } from '#app';
import type { Services } from '#platform/services.ts';
import { buildAssets } from '#ui/assets.ts';

type Options = Partial<CityAppOptions> & { userAgent?: string; address?: string };
type Form = Record<string, string | string[]>;

export type Browser = {
  get: (path: string) => Promise<Response>;
  post: (path: string, form?: Form) => Promise<Response>;
  /** Any request, with this browser's cookies. */
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Goes after redirects within the city. */
  follow: (answer: Response) => Promise<Response>;
  cookies: Map<string, string>;
};

const assets = buildAssets();

/** A browser without scripts: keeps cookies, sends its Origin, signs in like anybody else. */
export async function openBrowser(services: Services, options: Options = {}): Promise<Browser> {
  const { userAgent = 'Mozilla/5.0 (Linux; Android 14) Firefox/130.0', address, ...more } = options;
  const app = createCityApp(services, { assets: await assets, ...more });
  const { origin } = services.city;
  const cookies = new Map<string, string>();

  const request: Browser['request'] = async (target, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(origin).host);
    headers.set('user-agent', userAgent);
    if (!headers.has('origin')) headers.set('origin', origin);
    if (address) headers.set('x-forwarded-for', address);
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (jar) headers.set('cookie', jar);
    const answer = await app.request(new URL(target, origin).toString(), { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie);
    return answer;
  };
  const get = (target: string) => request(target);
  const follow = async (answer: Response): Promise<Response> => {
    const location = answer.headers.get('location');
    return location ? follow(await get(location)) : answer;
  };
  const post = (target: string, form: Form = {}) =>
    request(target, { method: 'POST', body: bodyOf(form) });
  return { get, post, request, follow, cookies };
}

function bodyOf(form: Form): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return body;
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ');
  const name = pair.slice(0, pair.indexOf('='));
  const isOver = attributes.some((one) => /^max-age=0$/i.test(one));
  if (isOver) cookies.delete(name);
  else cookies.set(name, pair.slice(name.length + 1));
}

/** The newest mail to somebody, waited for: codes are mailed after the answer. */
export async function mailTo(services: Services, address: string) {
  const folder = path.join(services.folder, 'mail');
  for (let tries = 0; tries < 60; tries++) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names
      .filter((one) => one.endsWith('.eml'))
      .sort()
      .reverse()) {
      const mail = await simpleParser(await readFile(path.join(folder, name)));
      const to = [mail.to ?? []].flat().flatMap((one) => one.value.map((v) => v.address));
      if (to.includes(address)) return mail;
    }
    await sleep(50);
  }
  return null;
}
