import { raw } from 'hono/html';
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

import type { Html } from './html.ts';

const renderer = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });

/** Out by a known scheme, or to a page of this city; no link is read from where it happens to stand. */
const LEADS = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i;

const POLICY: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'code',
    'pre',
    'hr',
    'h3',
    'h4',
    'h5',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    // the page has the first two ranks; a writer's headings stand below them
    h1: 'h3',
    h2: 'h3',
    h3: 'h4',
    h4: 'h5',
    h5: 'h5',
    h6: 'h5',
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: { ...(LEADS.test(href) && { href }), rel: 'nofollow noopener noreferrer ugc' },
    }),
  },
};

/** A writer's Markdown as safe HTML: written HTML is shown as text, then everything is sieved again. */
export function markdown(text: string): Html {
  return raw(`<div class="prose">${markdownHtml(text)}</div>`);
}

/** As text, for feeds and other machines. */
export function markdownHtml(text: string): string {
  return sanitize(renderer.render(text), POLICY);
}

/** The same text without marks, for descriptions and previews, cut at a word. */
export function plainText(text: string, limit = 200): string {
  const words = sanitize(renderer.render(text).replaceAll('<', ' <'), {
    allowedTags: [],
    allowedAttributes: {},
  })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= limit) return words;
  return `${words.slice(0, limit).replace(/\s+\S*$/, '')}…`;
}
