/// <reference lib="webworker" />
import { sendWaiting } from './outbox-store.ts';

declare const self: ServiceWorkerGlobalScope;

const ASSETS = 'aset';
const PAGES = 'halaman';
const OFFLINE = '/luring';
/** The empty form of a report, kept by its own script; with any kelurahan in its address. */
const FORM = '/lapor';
const PAGES_KEPT = 40;
/** What a receipt opened and what only an office may read stays on no phone: phones are lent. */
const UNKEPT = /^\/(?:lapor\/terkirim|laporan\/[2-9a-z]{8}$|meja\/laporan)/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'POST') {
    // who signs out or changes person leaves no pages on a shared phone
    if (/^\/(keluar|masuk|demo)/.test(url.pathname)) event.waitUntil(caches.delete(PAGES));
    return;
  }
  if (url.pathname.startsWith('/aset/')) event.respondWith(fromCacheFirst(request));
  else if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request));
});

/** The page for "no connection" and everything it links to. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(ASSETS);
  const response = await fetch(OFFLINE);
  if (!response.ok) return;
  const text = await response.clone().text();
  await cache.put(OFFLINE, response);
  await cache.addAll([...new Set(text.match(/\/aset\/[\w.-]+/g) ?? [])]);
}

async function fromCacheFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(ASSETS)).put(request, response.clone());
  return response;
}

async function fromNetworkFirst(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (isToKeep(request, response)) {
      await keepPage(request, response.clone());
    }
    return response;
  } catch {
    return (await keptPage(request)) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
}

function isToKeep(request: Request, { ok, headers }: Response): boolean {
  if (!ok || !headers.get('content-type')?.startsWith('text/html')) return false;
  const isPrivate = headers.get('cache-control')?.includes('no-store') === true;
  return !(isPrivate && UNKEPT.test(new URL(request.url).pathname));
}

/** As this person saw it last; the form of a report also as any guest would. */
async function keptPage(request: Request): Promise<Response | undefined> {
  const pages = await caches.open(PAGES);
  const own = (await pages.match(request)) ?? (await caches.match(request));
  if (own || new URL(request.url).pathname !== FORM) return own;
  return (await pages.match(FORM)) ?? caches.match(FORM);
}

async function keepPage(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  await cache.put(request, response);
  const kept = await cache.keys();
  await Promise.all(
    kept.slice(0, Math.max(0, kept.length - PAGES_KEPT)).map((old) => cache.delete(old)),
  );
}

self.addEventListener('sync', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(sendWaiting());
});

/** Made by the notices, in the reader's language. */
type Notice = { title: string; body: string; path: string };

self.addEventListener('push', (event) => {
  const notice: unknown = event.data?.json();
  if (!isNotice(notice)) return;
  const { title, body, path } = notice;
  const look = { body, tag: path, icon: '/ikon-192.png', badge: '/ikon-192.png', data: path };
  event.waitUntil(self.registration.showNotification(title, look));
});

function isNotice(value: unknown): value is Notice {
  return value instanceof Object && 'title' in value && 'body' in value && 'path' in value;
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const path: unknown = event.notification.data;
  event.waitUntil(self.clients.openWindow(typeof path === 'string' ? path : '/'));
});
