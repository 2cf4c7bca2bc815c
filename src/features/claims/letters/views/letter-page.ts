import { html } from 'hono/html';

import { letterCode, letterCodeInGroups } from '#features/bulletins';
import { mediaPath } from '#platform/media/index.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { byteSize, longDate, longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice, type Tone } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { type Letter, type LetterFile, type Standing, standingOf } from '../letter.ts';
import { compareForm } from './compare-form.ts';

export type LetterPageProps = {
  letter: Letter;
  files: readonly LetterFile[];
  /** SHA-256 of a file that was compared and is one of the letter's. */
  compared: string | null;
};

const TONES: Record<Standing, Tone> = {
  genuine: 'success',
  not_yet: 'info',
  corrected: 'warning',
  replaced: 'warning',
  expired: 'warning',
  withdrawn: 'emergency',
};

/** What the office published under this code, to be laid beside the paper. */
export function letterPage(frame: Frame, { letter, files, compared }: LetterPageProps): Html {
  const t = frame.t.letters;
  const standing = standingOf(letter, frame.now);
  const title = letter.number === '' ? letter.title : `${letter.number}: ${letter.title}`;
  return page(
    frame,
    { title, canonical: `/cek/surat/${letterCode(letter.id)}`, current: 'claims', hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/cek', label: t.check },
        { href: '/cek/surat', label: t.title },
      ]),
      eyebrow: frame.t.bulletins.kinds[letter.kind],
      title: letter.title,
    })}
${notice(frame.t, { tone: TONES[standing], title: t.standings[standing] }, html`<div class="prose">${standingWords(frame, letter, standing)}</div>`)}
${compared ? sameFile(frame, compared) : ''}
${section({ title: t.layBeside, lede: t.layBesideLede }, paper(frame, letter))}
${files.length > 0 ? section({ title: t.files, lede: t.filesLede }, fileList(frame, files)) : ''}
${standing === 'withdrawn' ? '' : compareForm(frame)}
<div class="buttons">${linkButton('/cek/surat', t.another)}${linkButton('/cek', t.different)}</div>`,
  );
}

/** What holds now, where it is not this letter as it was first sent out. */
function standingWords(frame: Frame, letter: Letter, standing: Standing): Html {
  const t = frame.t.letters;
  const read = html`<p>${linkButton(`/kabar/${letter.slug}`, t.read, { icon: 'file-text' })}</p>`;
  const day = (at: Date | null) => (at ? longDate(frame, at) : '');
  switch (standing) {
    case 'genuine':
      return html`<p>${t.genuineBody(letter.issuerName)}</p>${read}`;
    case 'not_yet':
      return html`<p>${t.notYetBody(day(letter.validFrom))}</p>${read}`;
    case 'corrected':
      return html`<p>${t.correctedBody(day(letter.correctedAt), letter.correctionNote)}</p>${read}`;
    case 'expired':
      return html`<p>${t.expiredBody(day(letter.validUntil ?? letter.expiredAt))}</p>${read}`;
    case 'withdrawn':
      return html`<p>${t.withdrawnBody(day(letter.withdrawnAt))}</p><p>${letter.withdrawalReason}</p>`;
    case 'replaced':
      return html`<p>${t.replacedBody}</p>${replacement(frame, letter)}`;
  }
}

function replacement({ t }: Frame, letter: Letter): Content {
  const { replacementId, replacementTitle, replacementNumber } = letter;
  if (!replacementId) return '';
  const name = [replacementNumber, replacementTitle].filter(Boolean).join(': ');
  const path = `/cek/surat/${letterCode(replacementId)}`;
  return html`<p>${name}</p><p>${linkButton(path, t.letters.toReplacement, { icon: 'file-text' })}</p>`;
}

function sameFile(frame: Frame, sha256: string): Html {
  const t = frame.t.letters;
  return notice(
    frame.t,
    { tone: 'success', title: t.sameFile },
    html`<p>${t.sameFileBody}</p><p><span class="code">${sha256}</span></p>`,
  );
}

function paper(frame: Frame, letter: Letter): Html {
  const t = frame.t.letters;
  return facts([
    [t.number, letter.number === '' ? t.notGiven : letter.number],
    [t.date, letter.date ? longDate(frame, letter.date) : t.notGiven],
    [t.issuer, letter.issuerName],
    [t.subject, letter.title],
    [t.published, longDateTime(frame, letter.publishedAt)],
    [t.validUntil, letter.validUntil ? longDate(frame, letter.validUntil) : ''],
    [t.version, letter.version > 1 ? String(letter.version) : ''],
    [t.code, html`<span class="code">${letterCodeInGroups(letterCode(letter.id))}</span>`],
  ]);
}

function fileList(frame: Frame, files: readonly LetterFile[]): Html {
  return html`<ul class="plain-list">${files.map(
    (
      file,
    ) => html`<li><a href="${mediaPath(file)}">${file.originalName}</a> (${byteSize(frame, file.bytes)})<br>
<span class="hint">SHA-256 <span class="code">${file.sha256}</span></span></li>`,
  )}</ul>`;
}
