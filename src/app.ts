import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';

import {
  accountJobs,
  type AccountOptions,
  type Actor,
  createAccounts,
  networkOf,
} from '#features/accounts';
import { areaRoutes } from '#features/areas';
import { bulletinJobs, bulletinRoutes } from '#features/bulletins';
import { channelDeskRoutes, channelJobs, followRoutes } from '#features/channels';
import { claimJobs, claimRoutes } from '#features/claims';
import { groupRoutes, invitations } from '#features/groups';
import {
  apiDocsRoutes,
  apiRoutes,
  deskRoutes,
  feedRoutes,
  groupEvents,
  kimExtras,
  ledgerRoutes,
  portalRoutes,
  searchRoutes,
  settingsRoutes,
} from '#features/portal';
import { jobs as relayJobs, passedOnBy, relayEvents, relayRoutes } from '#features/relay';
import { open311Routes, reportJobs, reportRoutes } from '#features/reports';
import type { AnyJob } from '#platform/jobs.ts';
import { type Env, sameOriginForms, securityHeaders, wholeHtml } from '#platform/http/index.ts';
import { mediaJobs, mediaRoutes } from '#platform/media/index.ts';
import type { Services } from '#platform/services.ts';
import type { Assets } from '#ui/assets.ts';
import { assetRoutes } from '#ui/asset-routes.ts';
import { offlinePage } from '#ui/offline-page.ts';
import { notFound, onError } from './app/errors.ts';
import { compressed } from './app/compressed.ts';
import { type DemoPeople, frameFor, keptSettings } from './app/frame.ts';
import { guestCache } from './app/guest-cache.ts';
import { preferenceRoutes } from './app/preferences.ts';

export type CityAppOptions = {
  assets: Assets;
  /** Who is asking; tests give their own answer. */
  actorOf?: (c: Context) => Promise<Actor | null>;
  /** Reverse proxies before us whose X-Forwarded-For is believed. */
  proxies?: number;
  oidc?: NonNullable<AccountOptions['oidc']> | null;
  /** Counts requests by route, for whoever watches the installation. */
  timeRequests?: MiddlewareHandler;
  /** Who can be looked at as in the demonstration city. */
  demoPeople?: () => Promise<DemoPeople>;
};

/** The largest form: a bulletin with its pictures. */
const LARGEST_BODY = 30 * 1024 * 1024;

/** Everything that works in the background, for the worker and for the tests. */
export function allJobs(): AnyJob[] {
  return [
    ...accountJobs,
    ...bulletinJobs(relayEvents),
    ...channelJobs,
    ...mediaJobs,
    ...relayJobs,
    ...reportJobs,
    ...claimJobs(relayEvents),
  ];
}

/** The whole of one city over HTTP. */
export function createCityApp(services: Services, options: CityAppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const network = (c: Context) => networkOf(c, options.proxies ?? 0);
  const accounts = createAccounts(services, {
    invitations,
    oidc: options.oidc ?? null,
    proxies: options.proxies ?? 0,
    ...(options.demoPeople && { demoPeople: options.demoPeople }),
  });

  if (options.timeRequests) app.use(options.timeRequests);
  guard(app, services);
  app.route('/berkas', mediaRoutes(services));
  const frame = introduce(app, services, {
    ...options,
    actorOf: options.actorOf ?? accounts.actorOf,
  });

  const https = services.city.origin.startsWith('https:');
  for (const routes of [
    preferenceRoutes({ https }),
    feedRoutes(),
    areaRoutes(),
    groupRoutes({ extras: kimExtras, events: groupEvents }),
    portalRoutes(),
    searchRoutes(),
    ledgerRoutes(),
    apiDocsRoutes(),
    bulletinRoutes({
      events: relayEvents,
      network,
      card: (slug) => `/kit/kabar/${slug}/kartu.png`,
      passedOn: passedOnBy,
    }),
    relayRoutes({ folder: services.folder, networkOf: network }),
    reportRoutes({ networkOf: network }),
    claimRoutes({ networkOf: network }),
    followRoutes(),
    accounts.routes,
    deskRoutes(),
  ]) {
    app.route('/', routes);
  }
  app.get('/luring', (c) => c.html(offlinePage(c.get('frame'))));
  app.route('/meja', channelDeskRoutes());
  app.route('/meja/pengaturan', settingsRoutes());
  app.route('/api/v1', apiRoutes({ network }));
  const { actorOfKey } = accounts;
  app.route('/open311/v2', open311Routes({ networkOf: network, actorOfKey }));

  app.onError(onError(services, frame));
  app.notFound(notFound(frame));
  return app;
}

/**
 * Other people's programs post here and prove themselves in another way than by a cookie; and so
 * does the share sheet of a phone, which names no page that it comes from.
 */
const OPEN_TO_OTHERS = ['/berhenti/', '/kait/', '/open311/'];
const SHARE_SHEET = '/cek/bagikan';

/** What holds for every request, before anybody is asked who they are. */
function guard(app: Hono<Env>, services: Services): void {
  // outside of the cache, which keeps pages plain and compresses each of them once itself
  app.use(compressed());
  app.use(guestCache(services));
  app.use(securityHeaders({ https: services.city.origin.startsWith('https:') }));
  app.use(requestId());
  app.use(wholeHtml());
  app.use(
    sameOriginForms(
      (path) => path === SHARE_SHEET || OPEN_TO_OTHERS.some((start) => path.startsWith(start)),
    ),
  );
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
}

type Introduced = CityAppOptions & Required<Pick<CityAppOptions, 'actorOf'>>;

/** Says who is asking and what every page knows; files for browsers need neither. */
function introduce(app: Hono<Env>, services: Services, options: Introduced) {
  const { assets, actorOf, demoPeople } = options;
  const frame = async (c: Context) =>
    frameFor(c, {
      services,
      assets,
      actor: c.get('actor') ?? null,
      demo: services.demo && demoPeople ? await demoPeople() : [],
    });

  app.use(async (c, next) => {
    c.set('services', services);
    await next();
  });
  app.route(
    '/',
    assetRoutes(assets, async () => {
      const settings = await keptSettings(services);
      return {
        name: settings.city_display_name || services.city.name,
        accent: settings.accent_colour,
      };
    }),
  );
  app.use(async (c, next) => {
    c.set('actor', await actorOf(c));
    c.set('frame', await frame(c));
    await next();
    if (c.get('actor')) c.header('cache-control', 'private, no-store');
  });
  return frame;
}
