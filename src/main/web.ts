import { createServer, type Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

import { createCityApp } from '#app';
import { cityOfHost } from '#platform/cities.ts';
import type { Config } from '#platform/config.ts';
import { OperatorError } from '#platform/errors.ts';
import { createMetrics, type Metrics } from '#platform/metrics.ts';
import { listenForPages } from '#platform/page-ear.ts';
import { type Assets, buildAssets } from '#ui/assets.ts';
import type { Services } from '#platform/services.ts';
import type { Installation } from './installation.ts';
import { keptPages } from './kept-pages.ts';
import { probes } from './probes.ts';

export type Web = { port: number; stop: () => Promise<void> };

/** Who a visitor of the demonstration city can be looked at as. */
type DemoPeople = (services: Services) => Promise<{ id: string; label: string }[]>;

/** Serves all cities of the installation on one port. */
export async function startWeb(installation: Installation, demoPeople?: DemoPeople): Promise<Web> {
  const { cities, config, url } = installation;
  const ear = await listenForPages(
    url,
    (slug) => cities.find(({ services }) => services.city.slug === slug)?.services.pages ?? null,
    () => cities.map(({ services }) => services.pages),
  );
  try {
    const metrics = createMetrics();
    const app = createHostApp(installation, { assets: await buildAssets(), metrics, demoPeople });
    const kept = keptPages(installation, metrics);
    const route = getRequestListener(app.fetch, { overrideGlobalObjects: true });
    const server = createServer((request, response) => {
      if (!kept(request, response)) void route(request, response);
    });
    const port = await listen(server, config);
    return {
      port,
      stop: async () => {
        await closeServer(server);
        await ear.stop();
      },
    };
  } catch (error) {
    await ear.stop();
    throw error;
  }
}

type HostParts = { assets: Assets; metrics: Metrics; demoPeople?: DemoPeople | undefined };

/** The probes, and behind them the city that has the request's host name. */
export function createHostApp(
  installation: Pick<Installation, 'cities' | 'config' | 'db' | 'log'>,
  { assets, metrics, demoPeople }: HostParts,
) {
  const { cities, config } = installation;
  const apps = new Map(
    cities.map((city) => [
      city,
      createCityApp(city.services, {
        ...(demoPeople && { demoPeople: () => demoPeople(city.services) }),
        assets,
        timeRequests: metrics.timeRequests,
        proxies: config.trustProxy,
        oidc: config.oidc,
      }),
    ]),
  );
  const app = new Hono();
  app.route('/', probes(installation, metrics));
  app.all('*', (c) => {
    const city = cityOfHost(cities, c.req.header('host') ?? new URL(c.req.url).host);
    const cityApp = city && apps.get(city);
    if (cityApp) return cityApp.fetch(c.req.raw, c.env);
    return c.text(
      'Belum ada kota di sini. Tambahkan: ./sambung cities add SLUG "NAMA", lalu mulai ulang.\n',
      503,
    );
  });
  return app;
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenTrouble(error, host, port));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export function listenTrouble(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=${port + 1}`,
    EACCES: `Port ${port} memerlukan hak khusus. Pilih port di atas 1023, misalnya PORT=3000`,
    EADDRNOTAVAIL: `Alamat ${host} bukan milik mesin ini. Perbaiki HOST, misalnya HOST=127.0.0.1`,
    ENOTFOUND: `Alamat ${host} tidak dikenal. Perbaiki HOST, misalnya HOST=127.0.0.1`,
  };
  const told = words[error.code ?? ''];
  return told ? new OperatorError(told, { cause: error }) : error;
}

const PATIENCE_MS = 10_000;

/** Takes no new requests, lets those under way finish, then cuts whoever holds the line. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(timer);
}
