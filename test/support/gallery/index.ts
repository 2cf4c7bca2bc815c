import type { Frame } from '#ui/frame.ts';
import { offlinePage } from '#ui/offline-page.ts';
import type { Html } from '#ui/html.ts';
import { articlePage, frontPage } from './reading.ts';
import { coveragePage, deskPage } from './working.ts';
import { formPage } from './writing.ts';

const viewer = { name: 'Contoh Sari', waiting: 4, posts: 'Ketua KIM Yosorejo' };
const demo = {
  people: [
    { id: 'a', label: 'Contoh Sari, ketua KIM Yosorejo' },
    { id: 'b', label: 'Contoh Budi, admin KIM Diskominfo' },
  ],
  current: 'a',
};

/** Every component on a page that could be real: read by tests and looked at by people. */
export const GALLERY: Readonly<Record<string, (frame: Frame) => Html>> = {
  front: (frame) => frontPage({ ...frame, path: '/kabar' }),
  article: (frame) => articlePage({ ...frame, path: '/kabar/contoh' }),
  desk: (frame) => deskPage({ ...frame, path: '/meja', viewer, demo }),
  coverage: (frame) => coveragePage({ ...frame, path: '/kabar/contoh/jangkauan', viewer }),
  form: (frame) =>
    formPage({ ...frame, path: '/kabar/x/ubah', viewer: { ...viewer, waiting: 120 } }),
  offline: (frame) => offlinePage({ ...frame, path: '/luring' }),
};
export { frameOf } from './frame.ts';
