import { html } from 'hono/html';

import { areaMap } from '#ui/area-map.ts';
import { badge, type BadgeTone } from '#ui/badge.ts';
import { barChart } from '#ui/bar-chart.ts';
import { button, buttonRow, linkButton, postButton } from '#ui/button.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { entryList } from '#ui/entry-list.ts';
import { figures } from '#ui/figures.ts';
import { selectField } from '#ui/choice-field.ts';
import { filterBar } from '#ui/filter-bar.ts';
import { number, percent } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { lineChart } from '#ui/line-chart.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { progressBar } from '#ui/progress-bar.ts';
import { countSteps, SHARE_STEPS } from '#ui/scale.ts';
import { section } from '#ui/section.ts';
import { stepper } from '#ui/stepper.ts';
import { table } from '#ui/table.ts';
import { tabs } from '#ui/tabs.ts';
import { BOUNDARIES, METRO } from './metro-tiles.ts';

const HOUR = 3600_000;

/** The desk of somebody for whom three things wait. */
export function deskPage(frame: Frame): Html {
  const { t, now } = frame;
  const at = (hours: number) => new Date(now.getTime() + hours * HOUR);
  const task = (title: string, hours: number, state: string) => ({
    href: '/tugas/x',
    title,
    eyebrow: 'Tugas sebar',
    badge: dueBadge(frame, at(hours)),
    meta: ['Dinas Kesehatan', state],
    actions: buttonRow(
      postButton('/tugas/x/terima', 'Terima', { small: true, icon: 'check' }),
      linkButton('/tugas/x', 'Buka', { small: true }),
    ),
  });
  return page(
    frame,
    { title: 'Meja', hidden: true },
    html`${pageHead({ title: 'Meja', lede: 'Yang menunggu Anda, menurut tenggat.' })}
${tabs('Antrean', [
  { href: '/meja', label: 'Semua', count: 4, current: true },
  { href: '/meja?sebagai=ketua', label: 'Ketua KIM Yosorejo', count: 3 },
  { href: '/meja?sebagai=pewarta', label: 'Pewarta', count: 1 },
])}
${filterBar(
  t,
  { action: '/meja', inUse: 1 },
  selectField(t, {
    name: 'jenis',
    label: 'Jenis',
    required: true,
    value: 'tugas',
    empty: 'Semua',
    choices: [
      { value: 'tugas', label: 'Tugas sebar' },
      { value: 'tanya', label: 'Pertanyaan' },
    ],
  }),
)}
${entryList([
  { ...task('Hujan lebat sampai malam, waspada genangan', -2, 'baru'), urgent: true },
  task('Gerakan 3M Plus serentak di semua kelurahan', 2, 'diterima'),
  task('Loket PBB buka di balai kelurahan', 40, 'sudah 2 sebaran'),
])}
${paging(t, { newer: '/meja?sebelum=a', older: '/meja?setelah=b' })}
${section(
  { title: 'Jalannya kabar' },
  stepper(t, [
    { label: 'Draf', state: 'done' },
    { label: 'Telaah', state: 'done', note: '21 Nov 2026' },
    { label: 'Disetujui', state: 'current' },
    { label: 'Terbit', state: 'ahead' },
  ]),
)}
${section({ title: 'Status' }, html`<p>${(['neutral', 'good', 'busy', 'warn', 'bad', 'muted'] satisfies BadgeTone[]).map((tone) => html`${badge(tone, tone)} `)}</p>`)}
${section({ title: 'Hapus' }, buttonRow(button('Simpan'), button('Simpan draf', { tone: 'plain' }), button('Cabut kabar', { tone: 'danger' }), button('Batal', { tone: 'quiet' })))}`,
  );
}

/** How far one bulletin got. */
export function coveragePage(frame: Frame): Html {
  const share = (value: number) => percent(frame, value);
  const days = Array.from({ length: 12 }, (_, index) => ({
    label: `${12 + index} Nov`,
    value: [2, 9, 31, 60, 122, 180, 240, 410, 520, 610, 640, 655][index] ?? 0,
  }));
  const counts = METRO.slice(0, 8).map((area, index) => ({ ...area, value: index * 3 }));
  return page(
    frame,
    { title: 'Jangkauan', wide: true },
    html`${pageHead({ eyebrow: 'Gerakan 3M Plus', title: 'Jangkauan', lede: 'Sampai di mana kabar ini, menurut catatan sebar KIM.' })}
${figures([
  { value: '24', label: 'KIM menerima', note: 'dari 27' },
  { value: number(frame, 12_480), label: 'Perkiraan orang', note: 'tanpa hitung ganda' },
  { value: '5 jam', label: 'Waktu tengah ke RW' },
  { value: '318', label: 'Tautan dibuka', href: '/x' },
])}
${section({ title: 'Peta' }, areaMap(frame, { caption: 'Bagian RW yang sudah menerima kabar', measure: 'RW terjangkau', steps: SHARE_STEPS, format: share }, METRO))}
${section({ title: 'Batas wilayah' }, areaMap(frame, { caption: 'Contoh dengan batas wilayah', measure: 'RW terjangkau', steps: SHARE_STEPS, format: share }, BOUNDARIES))}
${section({ title: 'Jumlah sebaran' }, areaMap(frame, { caption: 'Jumlah sebaran per kelurahan', measure: 'Sebaran', steps: countSteps(counts.map(({ value }) => value)), format: (value) => number(frame, value) }, counts))}
${section(
  { title: 'Menurut saluran' },
  barChart({
    title: 'Perkiraan orang menurut saluran',
    bars: [
      { label: 'Grup WhatsApp', value: 6200, words: number(frame, 6200) },
      { label: 'Rapat RT/RW', value: 2100, words: number(frame, 2100), href: '/x' },
      { label: 'Pengeras suara masjid', value: 1900, words: number(frame, 1900) },
    ],
  }),
)}
${section({ title: 'Dari hari ke hari' }, lineChart(frame, { title: 'Tautan dibuka', measure: 'Dibuka', points: days, format: (value) => number(frame, value) }))}
${progressBar({ label: 'KIM selesai', value: 18, max: 27, words: '18 dari 27' })}
${section(
  { title: 'Per kelurahan' },
  table({
    caption: 'Tugas per kelurahan',
    columns: [
      { label: 'Kelurahan' },
      { label: 'Status' },
      { label: 'Sebaran', numeric: true },
      { label: 'Orang', numeric: true },
    ],
    rows: [
      ['Yosorejo', badge('Selesai', 'good'), '6', number(frame, 1240)],
      ['Sumbersari Bantul', badge('Terlambat', 'bad'), '0', '0'],
    ],
    foot: ['Jumlah', '', '6', number(frame, 1240)],
  }),
)}`,
  );
}
