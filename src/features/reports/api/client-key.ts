import { createHmac } from 'node:crypto';

import type { Services } from '#platform/services.ts';

/**
 * The key a client chose for one report, made its own: no other token can meet it, and nobody can
 * guess it. In the form of a UUID, so that a lost answer gives the same PIN again.
 */
export function clientKeyOf(
  { secrets }: Pick<Services, 'secrets'>,
  { personId, key }: { personId: string; key: string | undefined },
): string | null {
  if (!key) return null;
  const hex = createHmac('sha256', secrets.auth)
    .update(`report key ${personId} ${key}`)
    .digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
