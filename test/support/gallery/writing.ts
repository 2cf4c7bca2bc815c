import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { checkbox, checkboxField, radioField, selectField } from '#ui/choice-field.ts';
import { confirmation } from '#ui/confirmation.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { clientIdField, fieldGroup, type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { pushOffer } from '#ui/push-offer.ts';
import { section } from '#ui/section.ts';
import { dateField, dateTimeField, fileField, textArea, textField } from '#ui/text-field.ts';

const STATE: FormState = {
  typed: {
    judul: 'Loket <b>PBB</b> "buka"',
    isi: '\nBaris pertama\nBaris kedua',
    saluran: ['wa', 'rapat'],
  },
  errors: {
    ringkasan: 'Tulis ringkasan, paling banyak tiga kalimat.',
    jenis: 'Pilih jenis kabar.',
    _: 'Orang lain sudah mengubah draf ini.',
  },
};

/** Every kind of field, some of them wrong. */
export function formPage(frame: Frame): Html {
  const { t } = frame;
  return page(
    frame,
    { title: 'Tulis kabar', hidden: true, current: 'desk' },
    html`${pageHead({ title: 'Tulis kabar', lede: 'Satu kabar, satu pokok. Tulis seperti Anda menerangkannya kepada tetangga.' })}
${errorSummary(t, STATE)}
${notice(t, { tone: 'success' }, html`<p>Draf tersimpan.</p>`)}${notice(t, { tone: 'info' }, html`<p>Kabar ini menunggu telaah.</p>`)}${notice(t, { tone: 'problem' }, html`<p>Berkas lebih besar dari 8 MB.</p>`)}
${form(
  { action: '/kabar/x/simpan', multipart: true, autosave: '/kabar/x/draf', label: 'Kabar' },
  html`${hiddenField('revision', '3')}${clientIdField('id', '0192')}
${textField(t, { name: 'judul', label: 'Judul', hint: 'Sebut pokoknya lebih dulu.', required: true, maxLength: 140, form: STATE })}
${textArea(t, { name: 'ringkasan', label: 'Ringkasan', hint: 'Tiga kalimat yang berdiri sendiri.', required: true, maxLength: 600, rows: 3, form: STATE })}
${radioField(t, {
  name: 'jenis',
  label: 'Jenis kabar',
  required: true,
  form: STATE,
  choices: [
    { value: 'a', label: 'Pengumuman' },
    { value: 'b', label: 'Kabar program', hint: 'Program yang berjalan lebih dari sehari.' },
  ],
})}
${fieldGroup('Siapa, kapan, di mana', html`${textField(t, { name: 'siapa', label: 'Siapa', value: 'Semua rumah tangga' })}${dateTimeField(t, { name: 'mulai', label: 'Mulai', value: '2026-11-27T07:00', required: true })}${dateField(t, { name: 'sampai', label: 'Berlaku sampai' })}`, 'Waktu setempat, WIB.')}
${textArea(t, { name: 'isi', label: 'Isi', rows: 8, form: STATE })}
${selectField(t, {
  name: 'wilayah',
  label: 'Wilayah',
  empty: t.common.choose,
  required: true,
  value: '2',
  choices: [
    {
      label: 'Metro Pusat',
      choices: [
        { value: '1', label: 'Imopuro' },
        { value: '2', label: 'Metro' },
      ],
    },
  ],
})}
${checkboxField(t, {
  name: 'saluran',
  label: 'Saluran',
  form: STATE,
  choices: [
    { value: 'wa', label: 'Grup WhatsApp', count: 12 },
    { value: 'rapat', label: 'Rapat RT/RW' },
    { value: 'toa', label: 'Pengeras suara' },
  ],
})}
${textField(t, { name: 'hadir', label: 'Perkiraan orang', type: 'number', inputMode: 'numeric', width: 'short', min: 0, max: 5000, required: true })}
${fileField(t, { name: 'foto', label: 'Foto bukti', accept: 'image/*', camera: true, hint: 'JPEG atau PNG, paling besar 8 MB. Letak dan data kamera dihapus.' })}
${checkbox({ name: 'setuju', label: 'Saya sudah memeriksa nama dan nomor telepon', hint: 'Data pribadi tidak boleh ikut tersebar.', required: true })}
${formFoot(t, button('Kirim untuk ditelaah', { icon: 'send' }), button('Simpan draf', { tone: 'plain', name: 'act', value: 'draft' }), linkButton('/meja', 'Batal', { tone: 'quiet' }))}`,
)}
${section({ title: 'Cabut kabar' }, confirmation(t, { consequence: 'Kabar hilang dari daftar dan semua KIM diberi tahu. Tautannya tetap menerangkan bahwa kabar ini dicabut.', action: '/kabar/x/cabut', confirm: 'Cabut kabar', back: '/kabar/x' }, textField(t, { name: 'alasan', label: 'Alasan', required: true })))}
${section({ title: 'Perangkat' }, pushOffer(t, { action: '/saya/perangkat', key: 'BAAA', label: 'Nyalakan pemberitahuan' }))}`,
  );
}
