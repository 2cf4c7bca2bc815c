import type { Messages } from '#messages';
import type { MediaRefusal } from '#platform/media/index.ts';

/** Why a file was not taken, in the reader's words. */
export function fileRefusal(t: Messages, refusal: MediaRefusal | 'too_many'): string {
  const words: Record<MediaRefusal, string> = t.bulletinDesk.fileRefusals;
  return refusal === 'too_many' ? t.bulletinDesk.tooManyFiles : words[refusal];
}
