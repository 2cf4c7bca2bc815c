import { type IndexLine, fileIndex, matchMessage } from '#features/claims';
import { withScratchCity } from '#platform/migrate/index.ts';
import { median, percentile } from './load.ts';

type Say = (what: string, measured: string, budget: string, met: boolean) => void;

const SIZES = [1_000, 10_000, 100_000] as const;
const MESSAGES = 120;
const SLOWEST_MS = 150;

/** Changed copies of known claims and messages that nobody knows, looked up among ever more claims. */
export async function measureMatching(url: string, say: Say): Promise<void> {
  const chance = chanceFrom(4);
  const claims = Array.from({ length: SIZES[2] }, (_, n) => claim(n, chance));
  const slow = await withScratchCity(url, async (db) => {
    const found: number[] = [];
    let filed = 0;
    for (const size of SIZES) {
      await fileIndex(db, claims.slice(filed, size), () => undefined);
      filed = size;
      const took = [];
      for (let n = 0; n < MESSAGES; n += 1) {
        const text =
          n % 2 ? claim(size + n, chance).text : copyOf(claims[(n * 7919) % size], chance);
        const before = performance.now();
        await matchMessage(db, { text });
        took.push(performance.now() - before);
      }
      const warm = took.slice(20);
      const p95 = percentile(warm, 0.95);
      const measured = `p50 ${median(warm).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
      const what = `a message matched among ${size.toLocaleString('en')} claims`;
      say(what, measured, `p95 ≤ ${SLOWEST_MS} ms`, p95 <= SLOWEST_MS);
      found.push(p95);
    }
    return found;
  });
  const growth = (slow[2] ?? 0) / Math.max(1, slow[0] ?? 1);
  say('100 × the claims, p95', `${growth.toFixed(1)} ×`, '≤ 6 ×', growth <= 6);
}

/** The same every run. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const SYLLABLES =
  'ba bi bu ca da di du ga gi ha ja ka ki ku la li lu ma mi mu na ni nu pa pi ra ri ru sa si su ta ti tu wa ya'.split(
    ' ',
  );
const ENDS = ['n', 'ng', 'r', 's', 'h', '', '', 'k', 't'];
const THINGS =
  'bantuan kuota undian lowongan vaksin gempa banjir listrik pajak sekolah rumah bensin telur beras gas obat air jalan pasar bank'.split(
    ' ',
  );
const DEEDS = [
  'akan dibagikan gratis mulai pekan depan di',
  'terbukti berbahaya bagi anak menurut dokter',
  'dihapus oleh pemerintah kota tanpa pengumuman di',
  'naik dua kali lipat sejak kemarin karena ulah',
  'ditutup selamanya, warga diminta mengungsi dari',
  'membuat ratusan orang dirawat di rumah sakit',
];

/** Like real ones in the mix of few common and many rare words: rank r turns up in proportion to 1 / r. */
function word(chance: () => number): string {
  const rank = Math.floor(Math.exp(chance() * Math.log(60_000)));
  const digits = [rank % 36, Math.floor(rank / 36) % 36, Math.floor(rank / 1296) % 36];
  const end = ENDS[rank % ENDS.length] ?? '';
  return digits.map((digit) => SYLLABLES[digit] ?? '').join('') + end;
}

const words = (count: number, chance: () => number) =>
  Array.from({ length: count }, () => word(chance)).join(' ');

function claim(n: number, chance: () => number): IndexLine {
  const thing = THINGS[Math.floor(chance() * THINGS.length)] ?? '';
  const deed = DEEDS[Math.floor(chance() * DEEDS.length)] ?? '';
  const title = `${thing} ${words(3, chance)} ${deed} ${word(chance)}`;
  const text = `${title}, ${words(12 + Math.floor(chance() * 30), chance)}. Sebarkan ke ${n % 90} grup!`;
  return { id: String(n), title, text };
}

/** With words left out and greetings round it. */
function copyOf(one: IndexLine | undefined, chance: () => number): string {
  const kept = (one?.text ?? '').split(' ').filter(() => chance() > 0.2);
  return `Assalamualaikum, izin share ya ${kept.join(' ')} wallahualam`;
}
