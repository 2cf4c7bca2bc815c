import { createHmac } from 'node:crypto';

import { passkey } from '@better-auth/passkey';
import { APIError, betterAuth } from 'better-auth';
import { emailOTP, genericOAuth, twoFactor } from 'better-auth/plugins';
import { z } from 'zod';

import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { AUTH_TABLES, PASSKEY_SCHEMA, TWO_FACTOR_SCHEMA } from './auth-tables.ts';
import { MIN_PASSWORD } from './password.ts';
import { isOpenAccount } from './people.queries.ts';
import { claimCode } from './used-codes.queries.ts';

/** Where the library's own endpoints live; only the few named in routes.ts are open. */
export const AUTH_PATH = '/masuk/api';
export const CODE_MINUTES = 10;
export const OIDC_ID = 'kota';

const DAY = 24 * 3600;
const SESSION_DAYS = 30;

export type OidcOptions = {
  /** As on the button: "Akun Kota Metro". */
  name: string;
  /** Its openid-configuration stands below this address. */
  issuer: string;
  clientId: string;
  clientSecret: string;
};

export type CodePurpose = 'sign-in' | 'email-verification' | 'forget-password' | 'change-email';
export type AuthParts = {
  oidc: OidcOptions | null;
  sendCode: (to: string, code: string, purpose: CodePurpose) => Promise<void>;
};

export type Auth = ReturnType<typeof createAuth>;

/** The sign-in library over one city's tables. Its clock is the machine's. */
export function createAuth(services: Services, { oidc, sendCode }: AuthParts) {
  const { city } = services;
  return betterAuth({
    appName: city.name,
    baseURL: city.origin,
    basePath: AUTH_PATH,
    secret: secretOf(services),
    // a transaction cannot open another: tests hand one in
    database: { db: services.db, type: 'postgres', transaction: !services.db.isTransaction },
    ...AUTH_TABLES,
    session: {
      ...AUTH_TABLES.session,
      expiresIn: SESSION_DAYS * DAY,
      updateAge: DAY,
      freshAge: 0,
      cookieCache: { enabled: true, maxAge: 300, strategy: 'compact' },
    },
    verification: { ...AUTH_TABLES.verification, storeIdentifier: 'hashed' },
    account: {
      ...AUTH_TABLES.account,
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: { session: { create: { before: sessionRule(services) } } },
    advanced: {
      cookiePrefix: 'sambung',
      useSecureCookies: city.origin.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(), validateSchema: false },
    },
    // ours counts by account, token and network, in the database: see limit.ts
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { errorURL: '/masuk' },
    plugins: pluginsOf(services, { oidc, sendCode }),
  });
}

function pluginsOf({ city }: Services, { oidc, sendCode }: AuthParts) {
  return [
    emailOTP({
      otpLength: 6,
      expiresIn: CODE_MINUTES * 60,
      allowedAttempts: 5,
      storeOTP: 'hashed',
      disableSignUp: true,
      changeEmail: { enabled: true },
      // not waited for: how long a mail server takes would tell who has an account
      sendVerificationOTP: ({ email, otp, type }) => {
        void sendCode(email, otp, type);
        return Promise.resolve();
      },
    }),
    challengingEverySignIn(
      twoFactor({
        issuer: `Sambung ${city.name}`,
        allowPasswordless: true,
        schema: TWO_FACTOR_SCHEMA,
      }),
    ),
    passkey({
      rpName: `Sambung ${city.name}`,
      rpID: new URL(city.origin).hostname,
      origin: city.origin,
      schema: PASSKEY_SCHEMA,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      authentication: { afterVerification: refuseUnverifiedHolder },
    }),
    ...(oidc ? [genericOAuth({ config: [oidcProvider(oidc)] })] : []),
  ];
}

/** Cities of one installation share its secret and still cannot read each other's cookies. */
function secretOf({ city, secrets }: Services): string {
  return createHmac('sha256', secrets.auth).update(`accounts ${city.slug}`).digest('base64url');
}

const PROVES_SECOND_FACTOR = [
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
];

const TotpBody = z.object({ code: z.string() });

type Begun = { userId: string };
type Hook = { path?: string | undefined; body?: unknown } | null;

/**
 * A closed account begins no session, and neither does a code that was used. A session remembers that it was begun with more than a
 * password or a code from a mail.
 */
function sessionRule({ db, now }: Services) {
  return async <Session extends Begun>(session: Session, context: Hook) => {
    if (!(await isOpenAccount(db, session.userId))) return false;
    if (context?.path === '/two-factor/verify-totp') {
      const { code } = TotpBody.parse(context.body);
      const isFirst = await claimCode(db, { personId: session.userId, code, at: now() });
      if (!isFirst) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
    }
    const proved = context?.path !== undefined && PROVES_SECOND_FACTOR.includes(context.path);
    return { data: { ...session, secondFactorAt: proved ? new Date() : null } };
  };
}

type TwoFactor = ReturnType<typeof twoFactor>;

/** The library asks for the second factor after a password only; after a mailed code it must too. */
function challengingEverySignIn<Plugin extends TwoFactor>(plugin: Plugin): Plugin {
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: { path?: string | undefined }) =>
      context.path === '/sign-in/email' || context.path === '/sign-in/email-otp',
  }));
  return { ...plugin, hooks: { ...plugin.hooks, after } };
}

type PasskeyProof = { verification: { authenticationInfo: { userVerified: boolean } } };

/** A passkey stands for two factors only when the device asked for a finger, a face or a PIN. */
function refuseUnverifiedHolder({ verification }: PasskeyProof): Promise<void> {
  if (verification.authenticationInfo.userVerified) return Promise.resolve();
  throw new APIError('UNAUTHORIZED', { message: 'User verification is required' });
}

function oidcProvider({ name, issuer, clientId, clientSecret }: OidcOptions) {
  return {
    providerId: OIDC_ID,
    name,
    clientId,
    clientSecret,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    scopes: ['openid', 'profile', 'email'],
    requireIdTokenVerification: true,
    requireEmailVerification: true,
    // no picture is kept: it would be loaded from somebody else's server
    mapProfileToUser: ({ name, email }: { name?: unknown; email?: unknown }) => ({
      name: nameFrom(name) || nameFrom(email) || 'Warga',
      image: undefined,
    }),
  };
}

const nameFrom = (given: unknown): string =>
  typeof given === 'string' ? (given.split('@')[0]?.trim().slice(0, 120) ?? '') : '';
