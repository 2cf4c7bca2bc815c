import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

const CLIENT = { id: 'sambung-uji', secret: 'rahasia-penyedia-uji' };

export type Claims = { sub: string; email: string; email_verified: boolean; name: string };

/** A real OpenID provider on loopback; whoever comes is taken for the person of the claims. */
export async function startOidcProvider(redirectUri: string, claims: Claims) {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    adapter: keptInMemory(),
    jwks: { keys: [signingKey()] },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: () => ({ accountId: claims.sub, claims: () => claims }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/siapa/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    cookies: { keys: ['kunci-kuki-uji'] },
    renderError: (ctx, out) => void (ctx.body = out),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: CLIENT.id, accountId: claims.sub });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/siapa/')) return void answer(request, response);
    const login = { login: { accountId: claims.sub } };
    void provider.interactionFinished(request, response, login);
  });
  const options = {
    name: 'Akun Kota Uji',
    issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
  };
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { options, signInThrough, stop };
}

/** As a browser: goes to the provider and after its redirects, until it sends us home. */
async function signInThrough(start: string): Promise<URL> {
  const { origin } = new URL(start);
  const cookies = new Map<string, string>();
  let target = new URL(start);
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer: Response = await fetch(target, { redirect: 'manual', headers: { cookie } });
    for (const header of answer.headers.getSetCookie()) {
      const [pair = ''] = header.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`the provider said ${answer.status} ${await answer.text()}`);
    target = new URL(location, target);
    if (target.origin !== origin) return target;
  }
  throw new Error('the provider never sent us home');
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'uji' };
}

/** What the provider remembers, for as long as the test runs. */
function keptInMemory(): (model: string) => Adapter {
  const rows = new Map<string, AdapterPayload>();
  const drop = (found: (row: AdapterPayload) => boolean) => {
    for (const [key, row] of rows) if (found(row)) rows.delete(key);
  };
  return (model) => ({
    upsert: (id, payload) => {
      rows.set(model + id, payload);
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(rows.get(model + id)),
    findByUid: (uid) => Promise.resolve([...rows.values()].find((row) => row.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: async (id) => {
      const row = await Promise.resolve(rows.get(model + id));
      if (row) row.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: (id) => {
      rows.delete(model + id);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      drop((row) => row.grantId === grantId);
      return Promise.resolve();
    },
  });
}
