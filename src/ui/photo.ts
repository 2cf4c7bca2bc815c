import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Html } from './html.ts';

type PhotoProps = {
  /** Width in pixels to sha256 of that size, as the table `files` has it. */
  sizes: Readonly<Record<string, string>>;
  alt: string;
  width: number;
  height: number;
  caption?: string;
};

/** A picture in the size the screen needs; its place is kept while it loads. */
export function photo({ sizes, alt, width, height, caption }: PhotoProps): Html {
  const ordered = Object.entries(sizes).sort(([a], [b]) => Number(a) - Number(b));
  const image = html`<img ${attributes({
    src: `/berkas/${ordered.at(0)?.[1] ?? ''}.webp`,
    srcset: ordered.map(([size, sha]) => `/berkas/${sha}.webp ${size}w`).join(', '),
    sizes: '(min-width: 48rem) 40rem, 100vw',
    alt,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  })}>`;
  return html`<figure class="photo">${image}${caption ? html`<figcaption>${caption}</figcaption>` : ''}</figure>`;
}
