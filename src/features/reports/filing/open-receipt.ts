import { limit, takeBack } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import type { Reporter } from '../reporter.ts';
import { countsForPin, type Device } from './device.ts';
import { findReceiptByCode } from './filing.queries.ts';
import { isPin, plainCode, plainPin } from './receipt.ts';

export type OpenReceipt = {
  code: string;
  pin: string;
  network: string;
  /** The browser that asks, when it has filed before: a neighbour's guesses do not lock it out. */
  device: Device | null;
};
export type Opened =
  { ok: true; reporter: Extract<Reporter, { via: 'receipt' }>; code: string } | { ok: false };

/** No report has this id: what a wrong code is compared with, so that it takes the same time. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/**
 * Code and PIN prove a reporter. Every try is counted before it is judged and the right one is
 * taken back, so that only wrong ones weigh; past a limit `TooMany` is thrown. A code that
 * does not exist, and one whose report has no receipt, look and last like a wrong PIN.
 */
export async function openReceipt(services: Services, asked: OpenReceipt): Promise<Opened> {
  const [code, pin] = [plainCode(asked.code), plainPin(asked.pin)];
  const counted = countsForPin(asked.device, asked.network, code);
  for (const [kind, key] of counted) await limit(services, kind, key);

  const receipt = await findReceiptByCode(services.db, code);
  const right = isPin(services.secrets, {
    reportId: receipt?.reportId ?? NOBODY,
    pin,
    kept: receipt?.pinHash ?? null,
  });
  if (!right || !receipt) return { ok: false };
  for (const [kind, key] of counted) await takeBack(services, kind, key);
  return { ok: true, code, reporter: { via: 'receipt', reportId: receipt.reportId } };
}
