import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { facts } from '#ui/facts.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { markdown } from '#ui/markdown.ts';
import type { BulletinContent } from '../content.ts';
import type { PublicFile } from '../public-bulletin.ts';
import { attachments, pictures } from './bulletin-files.ts';
import { validity } from './bulletin-page.ts';

type PreviewProps = {
  content: BulletinContent;
  issuerName: string;
  files: readonly StoredFile[];
};

/** The text as residents will read it. */
export function preview(frame: Frame, { content, issuerName, files }: PreviewProps): Html {
  const t = frame.t.bulletins;
  const shown = files.map((file) => shownFile(file, content));
  return html`<article class="bulletin preview panel"><p class="eyebrow">${t.kinds[content.kind]} · ${issuerName}</p>
<h2>${content.title || frame.t.bulletinDesk.untitled}</h2>
<p class="lede">${content.summary}</p>
${facts([
  [t.parts.who, content.who],
  [t.parts.happensWhen, content.happensWhen],
  [t.parts.happensWhere, content.happensWhere],
  [t.parts.how, content.how === '' ? '' : markdown(content.how)],
])}
${content.body ? markdown(content.body) : ''}
${pictures(shown)}
${attachments(frame, shown)}
${facts([
  [t.parts.contact, content.contact],
  [t.parts.source, content.source],
  [t.validity, validity(frame, content)],
  [t.dimension, content.dimension ? t.dimensions[content.dimension] : ''],
  [t.topics, content.topics.join(', ')],
])}
${content.variants.map((variant) => html`<details><summary>${t.languages[variant.language]}: ${variant.title}</summary><div lang="${variant.language}"><p class="lede">${variant.summary}</p>${markdown(variant.body)}</div></details>`)}</article>`;
}

function shownFile(file: StoredFile, content: BulletinContent): PublicFile {
  const alt = content.files.find((one) => one.fileId === file.id)?.alt ?? '';
  return { ...file, fileId: file.id, alt };
}
