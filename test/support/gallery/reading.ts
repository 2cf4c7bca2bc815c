import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList, metaLine } from '#ui/entry-list.ts';
import { facts } from '#ui/facts.ts';
import { searchLine } from '#ui/filter-bar.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { jsonLd } from '#ui/json-ld.ts';
import { markdown } from '#ui/markdown.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { qrCode } from '#ui/qr-code.ts';
import { columns, panel, section } from '#ui/section.ts';
import { copyText, shareButtons } from '#ui/share.ts';
import { timeline } from '#ui/timeline.ts';

const BULLETINS: [title: string, issuer: string, kind: string, summary: string][] = [
  [
    'Gerakan 3M Plus serentak di semua kelurahan, Jumat 27 November',
    'Dinas Kesehatan',
    'Kabar program',
    'Setiap rumah diminta menguras bak mandi, menutup tempat air, dan memilah barang bekas. Kader datang dari rumah ke rumah mulai pukul 07.00.',
  ],
  [
    'Loket PBB buka di balai kelurahan sampai akhir bulan',
    'Badan Pengelolaan Pajak dan Retribusi',
    'Pengumuman',
    'Pembayaran tanpa denda sampai 30 November. Bawa SPPT atau foto SPPT tahun lalu.',
  ],
  [
    'Jalan Piagam ditutup dua hari untuk perbaikan gorong-gorong',
    'Dinas Pekerjaan Umum',
    'Pengumuman',
    'Pengendara dari arah Yosorejo dialihkan lewat Jalan Tawes. Angkutan sampah tetap berjalan.',
  ],
  [
    'Undangan bimbingan teknis KIM di Aula Kecamatan Metro Selatan',
    'Dinas Komunikasi dan Informatika',
    'Undangan',
    'Dua orang dari tiap KIM, dengan tiga pemateri. Uang jalan tidak disediakan; makan siang tersedia.',
  ],
];

const entries: Entry[] = BULLETINS.map(([title, issuer, kind, summary], index) => ({
  href: `/kabar/contoh-${index}`,
  title,
  eyebrow: kind,
  summary,
  margin: `${23 - index} Nov 2026`,
  meta: [issuer, 'Seluruh kota'],
  ...(index === 2 && { badge: badge('Diralat', 'warn', 'history') }),
}));

/** A front page, as a guest sees it. */
export function frontPage(frame: Frame): Html {
  return page(
    frame,
    { title: frame.city.name },
    html`${notice(frame.t, { tone: 'emergency', title: 'Hujan lebat sampai malam, waspada genangan' }, html`<p>Warga Yosorejo, Tejo Agung, dan Hadimulyo diminta menjauhi saluran air. Berlaku sampai pukul 22.00 WIB. <a href="/kabar/hujan">Baca petunjuknya</a></p>`)}
${columns(
  html`<div class="page-head"><h1>Kabar Kota Metro</h1></div>${entryList(entries)}${paging(frame.t, { older: '/kabar?setelah=x' })}`,
  html`${panel(html`${searchLine(frame.t, { action: '/cari', value: '', label: 'Cari kabar' })}`)}
${section({ title: 'Wilayah Anda', lede: 'Kabar yang hanya untuk kelurahan Anda.' }, html`<ul>${['Metro Pusat', 'Metro Utara', 'Metro Barat'].map((name) => html`<li><a href="/wilayah/x">${name}</a></li>`)}</ul>`)}`,
)}`,
  );
}

const BODY = `Nyamuk *Aedes aegypti* berkembang di air **jernih yang tergenang**. Karena itu yang paling menolong bukan pengasapan, melainkan pekerjaan kecil yang dilakukan bersama.

## Yang perlu Anda lakukan

1. Kuras bak mandi dan ember penampung, sikat dindingnya.
2. Tutup rapat tempat air minum.
3. Kumpulkan kaleng dan ban bekas di tempat kering.

> Pengasapan hanya membunuh nyamuk dewasa. Jentiknya tinggal.

Keterangan lain ada di https://example.org/jentik.`;

/** One bulletin, read by a resident. */
export function articlePage(frame: Frame): Html {
  const { t } = frame;
  return page(
    frame,
    {
      title: 'Gerakan 3M Plus',
      description: 'Setiap rumah diminta menguras bak mandi.',
      head: jsonLd({ '@type': 'NewsArticle' }),
    },
    html`<article>${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/', label: frame.city.name },
        { href: '/kabar', label: 'Kabar' },
      ]),
      eyebrow: 'Kabar program',
      title: 'Gerakan 3M Plus serentak di semua kelurahan, Jumat 27 November',
      lede: 'Setiap rumah diminta menguras bak mandi, menutup tempat air, dan memilah barang bekas.',
      meta: metaLine(
        ['Dinas Kesehatan', timeTag(frame, frame.now)],
        badge('Berlaku', 'good', 'circle-check'),
      ),
    })}
${notice(t, { tone: 'warning', title: 'Kabar ini diralat' }, html`<p>Waktu mulai berubah dari pukul 08.00 menjadi <strong>07.00</strong>. <a href="/kabar/x/versi">Lihat perubahannya</a></p>`)}
${columns(
  html`${facts([
    ['Siapa', 'Semua rumah tangga, sekolah, dan tempat ibadah'],
    ['Kapan', 'Jumat, 27 November 2026, pukul 07.00 sampai 10.00 WIB'],
    ['Di mana', 'Rumah masing-masing; titik kumpul di balai kelurahan'],
    ['Kosong', ''],
  ])}
${section({ title: 'Penjelasan' }, markdown(BODY))}
${section({ title: 'Tanya jawab', more: html`<a href="/kabar/x/tanya">Ajukan pertanyaan</a>` }, emptyState({ title: 'Belum ada pertanyaan', body: 'Tanyakan apa saja tentang kabar ini. Dinas Kesehatan menjawab paling lama dua hari kerja.', action: linkButton('/kabar/x/tanya', 'Ajukan pertanyaan', { icon: 'message-circle-question-mark' }) }))}
${section(
  { title: 'Riwayat' },
  timeline(frame, [
    {
      at: new Date('2026-11-22T02:00:00Z'),
      title: 'Diralat',
      by: 'oleh Dinas Kesehatan',
      body: html`<p>Waktu mulai menjadi 07.00.</p>`,
    },
    { at: new Date('2026-11-20T01:00:00Z'), title: 'Diterbitkan' },
  ]),
)}`,
  html`${panel(html`${shareButtons(t, { text: 'Gerakan 3M Plus', url: 'http://metro.test/s/abc' })}${copyText(t, { id: 'salin-wa', label: 'Teks WhatsApp', text: '*Gerakan 3M Plus*\n\nJumat 27 November, pukul 07.00.\nhttp://metro.test/s/abc' })}${qrCode({ text: 'http://metro.test/s/abc', caption: t.ui.qr })}`, { title: 'Sebarkan' })}`,
)}</article>
`,
  );
}
