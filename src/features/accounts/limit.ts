import { createHmac } from 'node:crypto';

import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { TooMany } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import { limiterStore } from './limits.queries.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How many in how many seconds. What counts by account is tight; what counts by network has
 * room for a whole village behind one address of its provider, or a meeting on one hotspot.
 * Starting from Mastodon's numbers: 25 log-ins an hour for an account, 5 resets in half an hour,
 * 300 API calls in 5 minutes for a token or an anonymous address.
 */
const LIMITS = {
  sign_in_account: { points: 25, seconds: HOUR },
  sign_in_network: { points: 200, seconds: 5 * MINUTE },
  second_factor_account: { points: 25, seconds: HOUR },
  code_account: { points: 5, seconds: 30 * MINUTE },
  code_network: { points: 100, seconds: 30 * MINUTE },
  invitation_network: { points: 100, seconds: 30 * MINUTE },
  passkey_network: { points: 300, seconds: 5 * MINUTE },
  token_guess_network: { points: 60, seconds: 5 * MINUTE },

  api_token: { points: 300, seconds: 5 * MINUTE },
  api_network: { points: 300, seconds: 5 * MINUTE },
  upload_account: { points: 60, seconds: 30 * MINUTE },
  question_network: { points: 40, seconds: 30 * MINUTE },
  /** Objections to verdicts, from whoever it is. */
  objection_network: { points: 20, seconds: 30 * MINUTE },
  question_account: { points: 20, seconds: 30 * MINUTE },
  /** Reports of guests: a browser that keeps our cookie, browsers first seen today, and all without one. */
  report_account: { points: 30, seconds: 30 * MINUTE },
  report_device: { points: 10, seconds: 30 * MINUTE },
  report_new_devices: { points: 200, seconds: 30 * MINUTE },
  report_unknown: { points: 30, seconds: 30 * MINUTE },
  report_similar: { points: 600, seconds: 5 * MINUTE },
  report_support: { points: 300, seconds: 30 * MINUTE },
  photo_network: { points: 600, seconds: 30 * MINUTE },
  /** Wrong PINs. A code bears 60 a day, wherever they come from: one PIN in a million, 2 % a year. */
  receipt_code: { points: 60, seconds: 24 * HOUR },
  receipt_code_network: { points: 8, seconds: 30 * MINUTE },
  receipt_device: { points: 10, seconds: 30 * MINUTE },
  receipt_network: { points: 60, seconds: 30 * MINUTE },
  /** Official letters that were looked up, and files compared with them. */
  letter_network: { points: 300, seconds: 30 * MINUTE },
  letter_file_network: { points: 60, seconds: 30 * MINUTE },
  mail_to_stranger: { points: 5, seconds: 30 * MINUTE },
  /** Messages to be checked: one network counts once a day for one message, however often it sends it. */
  tip_once: { points: 1, seconds: 24 * HOUR },
  /** Different messages; a village behind one address asks about much on a bad day. */
  tip_new: { points: 120, seconds: 30 * MINUTE },
  /** "This is it", "this is not it". */
  tip_said: { points: 30, seconds: 30 * MINUTE },
} as const;
export type LimitKind = keyof typeof LIMITS;

/**
 * Counts one more and throws `TooMany` past the limit. `key` is an account, a token or what
 * `networkOf` gives; it is kept as a hash. Call it outside the action's transaction, so that
 * what is refused is counted too.
 */
export async function limit(services: Services, kind: LimitKind, key: string): Promise<void> {
  try {
    await counter(services, kind).consume(hashed(services, key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

/** Takes one back, after something that turned out right: only failures weigh. */
export async function takeBack(services: Services, kind: LimitKind, key: string): Promise<void> {
  await counter(services, kind).reward(hashed(services, key));
}

function counter({ db }: Services, kind: LimitKind): RateLimiterPostgres {
  const { points, seconds } = LIMITS[kind];
  return new RateLimiterPostgres({
    storeClient: limiterStore(db),
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: kind,
    points,
    duration: seconds,
  });
}

/** Addresses and networks do not stand in the table as they are. */
function hashed({ secrets }: Services, key: string): string {
  return createHmac('sha256', secrets.auth).update(key).digest('base64url').slice(0, 32);
}
