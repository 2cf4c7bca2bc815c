import { type Language, messagesFor } from '#messages';
import type { Frame } from '#ui/frame.ts';

/** A frame as a request would have it, for tests of what is drawn. */
export function frameOf(more: Partial<Frame> = {}, language: Language = 'id'): Frame {
  return {
    t: messagesFor(language),
    language,
    city: { name: 'Kota Metro', slug: 'metro', kimMeaning: 'Komunitas Informasi Masyarakat' },
    viewer: null,
    path: '/',
    now: new Date('2026-11-23T03:00:00Z'),
    timeZone: 'Asia/Jakarta',
    assets: { css: '/aset/gaya.css', js: '/aset/skrip.js' },
    demo: null,
    origin: 'http://metro.test',
    ...more,
  };
}
