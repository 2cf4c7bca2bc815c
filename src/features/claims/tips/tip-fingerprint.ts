import { createHash } from 'node:crypto';

import { canonicalUrl } from '../matching/canonical-url.ts';
import { fingerprint } from '../matching/fingerprint.ts';
import { foldText } from '../matching/fold-text.ts';

type Fingered = { text: string; links: readonly string[]; pictureSha: string | null };

/**
 * The same for the same message however it is typed, so that 10,000 sendings are one row. Words too
 * few to be known by their meaning count as they stand.
 */
export function tipFingerprint({ text, links, pictureSha }: Fingered): string {
  const words = fingerprint(text) ?? plainWords(text);
  const addresses = [...new Set(links.map((link) => canonicalUrl(link) ?? link))].sort();
  return createHash('sha256')
    .update(JSON.stringify([words, addresses, pictureSha]))
    .digest('hex');
}

const plainWords = (text: string): string =>
  foldText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
