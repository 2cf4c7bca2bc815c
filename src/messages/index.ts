/**
 * The words on screen. Indonesian is the source; English has the type of it, so a missing
 * sentence does not compile. A feature adds its part in id/ and en/ and one line in each list.
 */
import { common as commonEn } from './en/common.ts';
import { ui as uiEn } from './en/ui.ts';
import { common as commonId } from './id/common.ts';
import { ui as uiId } from './id/ui.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const indonesian = {
  common: commonId,
  ui: uiId,
};

export type Messages = typeof indonesian;

const english: Messages = {
  common: commonEn,
  ui: uiEn,
};

export function messagesFor(language: Language): Messages {
  return language === 'id' ? indonesian : english;
}
