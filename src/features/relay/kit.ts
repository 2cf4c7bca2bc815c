import { createHash } from 'node:crypto';

import {
  isOfficialLetter,
  letterCode,
  letterCodeInGroups,
  type PublicAnswer,
  type PublicBulletin,
  type PublicVariant,
} from '#features/bulletins';
import { messagesFor } from '#messages';
import type { City } from '#platform/services.ts';
import type { Link } from './kit.queries.ts';
import type { KitSource } from './share-kit/index.ts';

/** The files of a share kit, by the last part of their address. */
export const KIT_FILES = {
  'whatsapp.txt': 'text/plain; charset=utf-8',
  'sms.txt': 'text/plain; charset=utf-8',
  'panjang.txt': 'text/plain; charset=utf-8',
  'naskah.txt': 'text/plain; charset=utf-8',
  'kartu.png': 'image/png',
  'poster.pdf': 'application/pdf',
  'selebaran.pdf': 'application/pdf',
} as const;
export type KitFile = keyof typeof KIT_FILES;

export const isKitFile = (name: string): name is KitFile => Object.hasOwn(KIT_FILES, name);

export const KIT_LANGUAGES = ['id', 'jv', 'ljp'] as const;
export type KitLanguage = (typeof KIT_LANGUAGES)[number];

type Parts = {
  bulletin: PublicBulletin;
  link: Link;
  /** A translation of title, summary and body; times and places stay as they are. */
  variant: PublicVariant | null;
  /** Questions that were answered join the text. */
  answers: readonly Pick<PublicAnswer, 'body' | 'answer'>[];
  city: City;
};

/** One bulletin as one relayer passes it on, with the relayer's own link and note. */
export function kitSourceOf({ bulletin, link, variant, answers, city }: Parts): KitSource {
  return {
    language: variant?.language ?? 'id',
    kind: bulletin.kind,
    urgency: bulletin.urgency,
    title: variant?.title ?? bulletin.title,
    summary: variant?.summary ?? bulletin.summary,
    who: bulletin.who,
    when: bulletin.happensWhen,
    where: bulletin.happensWhere,
    how: bulletin.how,
    body: withAnswers(variant?.body ?? bulletin.body, answers),
    issuer: bulletin.issuerName,
    contact: bulletin.contact,
    publishedOn: bulletin.publishedAt,
    validUntil: bulletin.validUntil,
    correction:
      bulletin.state === 'corrected'
        ? { note: bulletin.correctionNote, version: bulletin.version }
        : null,
    localNote: link.localNote,
    relayer: link.relayerName,
    link: `${city.origin}/s/${link.code}`,
    letter: letterOf(bulletin, city),
    city: city.name,
    timeZone: city.timeZone,
    labels: labelsOf(bulletin),
  };
}

/** Of a clarification one is told what to do now, not how something goes. */
function labelsOf({ kind }: PublicBulletin): KitSource['labels'] {
  const { shareKit } = messagesFor('id');
  return kind === 'clarification' ? { ...shareKit, how: shareKit.advice } : shareKit;
}

function letterOf(bulletin: PublicBulletin, { origin }: City): KitSource['letter'] {
  if (!isOfficialLetter(bulletin)) return null;
  const code = letterCode(bulletin.id);
  return { link: `${origin}/cek/surat/${code}`, code: letterCodeInGroups(code) };
}

const MOST_ANSWERS = 5;

function withAnswers(body: string, answers: Parts['answers']): string {
  if (answers.length === 0) return body;
  const asked = answers
    .slice(-MOST_ANSWERS)
    .flatMap(({ body: question, answer }) => [`**${oneLine(question)}**`, answer]);
  return [body, `### ${messagesFor('id').relay.kit.questions}`, ...asked]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A guest's question is words, never Markdown of ours. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').replaceAll('*', '').trim();

/** Two kits that say the same are the same file: this is its name in the cache and its ETag. */
export function kitFingerprint(source: KitSource, file: KitFile): string {
  return createHash('sha256')
    .update(JSON.stringify([file, source]))
    .digest('base64url')
    .slice(0, 22);
}
