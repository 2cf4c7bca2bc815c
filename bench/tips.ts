import { percentile } from './load.ts';
import type { City } from './reports.ts';

type Say = (what: string, measured: string, budget: string, met: boolean) => void;

/** "The same message 10,000 times in a minute" (issue of the claims desk). */
const FLOOD_PER_SECOND = 10_000 / 60;
const SAME = 1_500;
const NEW = 200;
const AT_ONCE = 8;
const SLOWEST_NEW_MS = 500;

/** Messages as they come in by the form, one from each network; the city must believe X-Forwarded-For. */
export async function measureTips({ origin }: City, say: Say): Promise<void> {
  const same = await send(origin, SAME, () => 'Kabar contoh: besok semua air keran di kota mati.');
  const rate = SAME / (same.ms / 1000);
  const budget = `≥ ${FLOOD_PER_SECOND.toFixed(0)}`;
  say('the same message, sendings a second', rate.toFixed(0), budget, rate >= FLOOD_PER_SECOND);
  const others = await send(origin, NEW, messageOf);
  const newRate = NEW / (others.ms / 1000);
  say(
    'new messages, each looked for and made a case, a second',
    newRate.toFixed(0),
    '≥ 10',
    newRate >= 10,
  );
  const p95 = percentile(others.took, 0.95);
  const slow = `${p95.toFixed(0)} ms`;
  say('a new message, p95', slow, `≤ ${SLOWEST_NEW_MS} ms`, p95 <= SLOWEST_NEW_MS);
}

async function send(origin: string, times: number, text: (n: number) => string) {
  const took: number[] = [];
  let next = 0;
  const one = async () => {
    for (let n = next++; n < times; n = next++) {
      const begun = performance.now();
      const response = await fetch(`${origin}/cek`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'x-forwarded-for': `198.18.${(n >> 8) & 255}.${n & 255}` },
        body: new URLSearchParams({ text: text(n) }),
      });
      if (response.status !== 303) throw new Error(`A message was answered ${response.status}`);
      took.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { ms: performance.now() - begun, took };
}

const WHO = ['Dinas contoh', 'Bank contoh', 'Rumah sakit contoh', 'Sekolah contoh', 'Pasar contoh'];
const WHAT = ['membagikan beras', 'menutup layanan', 'menaikkan tarif', 'membuka lowongan'];

/** Invented; every one with other names, places and numbers. */
function messageOf(n: number): string {
  const who = WHO[n % WHO.length] ?? '';
  const what = WHAT[(n >> 2) % WHAT.length] ?? '';
  return `Info penting nomor ${n * 37}: ${who} ${what} di gang ${n} mulai tanggal ${1 + (n % 28)}, sebarkan ke ${n + 11} tetangga sebelum pukul ${n % 24}.`;
}
